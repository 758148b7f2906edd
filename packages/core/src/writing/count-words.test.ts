import { expect, test } from 'vitest'
import { countWords } from '../languages/fr/typography.ts'
import {
  keyPoints,
  list,
  paragraph,
  questions,
  quote,
  section,
  standfirst,
  table,
} from '../testing/article.ts'
import { countArticleWords } from './count-words.ts'

const cases = [
  { name: 'nothing', blocks: [], words: 0 },
  {
    name: 'standfirst and paragraph',
    blocks: [standfirst('Un deux.'), paragraph('Trois.', 'Quatre cinq.')],
    words: 5,
  },
  { name: 'elision is one word, a lone colon none', blocks: [paragraph('L’accord : « oui ».')], words: 2 },
  { name: 'quote with its speaker', blocks: [quote('« Un deux »', 'dit Anne')], words: 4 },
  { name: 'list and key points', blocks: [list('un', 'deux trois'), keyPoints('Quatre.')], words: 4 },
  {
    name: 'a table without its header',
    blocks: [table(['Quand', 'Quoi'], ['lundi', 'pont fermé'])],
    words: 3,
  },
  { name: 'answers, not questions', blocks: [questions(['Quand donc ?', 'Lundi.'])], words: 1 },
  {
    name: 'sections without subheadings',
    blocks: [section(2, 'Un titre', section(3, 'Un autre', paragraph('Texte.')))],
    words: 1,
  },
  { name: 'no sources', blocks: [{ type: 'sources', items: [{ label: 'AFP, Paris' }] }] as const, words: 0 },
]

for (const { name, blocks, words } of cases) {
  test(`countArticleWords: ${name}`, () => expect(countArticleWords({ blocks }, { countWords })).toBe(words))
}
