import { expect, test } from 'vitest'
import { sampleDossier } from '../testing/sample-dossier.ts'
import type { Article } from './article.ts'
import { translatedQuotes } from './translated-quotes.ts'

type Sentence = NonNullable<NonNullable<Article['record']>['translation']>['sentences'][number]

/** An article whose paragraphs are these texts, from a story that came in another language. */
function article(texts: readonly string[], sentences: readonly Sentence[], from = 'en'): Article {
  const { article: base } = sampleDossier()
  const record = {
    ...{ model: 'x:y', answers: 1, tokens: { input: 1, output: 1 } },
    ...{ proposed: { kept: 0, again: 0, replaced: 0 }, parts: { asked: 0, written: 0 } },
    ...{ failures: [], instructions: [], translation: { from, sentences, leftOut: [] } },
  }
  const evidence = sentences.map(({ text }) => ({ source: 'story', span: { start: 0, end: 1 }, text }))
  const told = texts.map((text) => ({ text, kind: 'verbatim' as const, evidence }))
  return { ...base, blocks: [{ type: 'paragraph', sentences: told }], record }
}

const RISK: Sentence = {
  original: '“We won’t take any risk,” said Thornbury.',
  text: '« Nous ne prendrons aucun risque », a déclaré Thornbury.',
  quotes: true,
}
const TWICE: Sentence = {
  original: 'It is “old” and “worn (out)”.',
  text: 'Il est « vieux » et « usé (fini) ».',
  quotes: true,
}

const cases: readonly {
  name: string
  texts: readonly string[]
  sentences: readonly Sentence[]
  found: readonly (readonly [string, string])[]
}[] = [
  { name: 'none', texts: ['Le pont est fermé.'], sentences: [], found: [] },
  {
    name: 'told with other spaces',
    texts: ['«\u00a0Nous ne\u00a0prendrons aucun risque\u00a0», a-t-elle dit.'],
    sentences: [RISK],
    found: [['Nous ne\u00a0prendrons aucun risque', 'We won’t take any risk,']],
  },
  {
    name: 'told without the marks of the story',
    texts: ['Nous ne prendrons aucun risque.'],
    sentences: [RISK],
    found: [['Nous ne prendrons aucun risque', 'We won’t take any risk,']],
  },
  { name: 'not told', texts: ['Elle ne veut prendre aucun risque.'], sentences: [RISK], found: [] },
  {
    name: 'two in a sentence, each with its own',
    texts: ['Il est « vieux » et « usé (fini) ».'],
    sentences: [TWICE],
    found: [
      ['vieux', 'old'],
      ['usé (fini)', 'worn (out)'],
    ],
  },
  {
    name: 'told twice, listed once',
    texts: ['« Nous ne prendrons aucun risque »', '« Nous ne prendrons aucun risque »'],
    sentences: [RISK],
    found: [['Nous ne prendrons aucun risque', 'We won’t take any risk,']],
  },
  {
    name: 'a sentence without one',
    texts: ['Le pont est fermé.'],
    sentences: [{ original: 'The bridge is closed.', text: 'Le pont est fermé.', quotes: false }],
    found: [],
  },
]
for (const { name, texts, sentences, found } of cases)
  test(`translated quotations: ${name}`, () =>
    expect(translatedQuotes(article(texts, sentences)).map(({ text, original }) => [text, original])).toEqual(
      found,
    ))

test('an article from a story in its own language has none', () =>
  expect(translatedQuotes(sampleDossier().article)).toEqual([]))
