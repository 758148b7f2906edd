import { describe, expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { keyPoints, paragraph, quote, section, standfirst, written } from '../testing/article.ts'
import { frenchLexicon } from '../testing/french-lexicon.ts'
import type { Block } from '../writing/article.ts'
import type { ArchiveEntry } from './archive-entry.ts'
import { proposeLinks } from './propose-links.ts'

const language = { lexicon: frenchLexicon, functionWords: FUNCTION_WORDS }
const entry = (slug: string, title: string, ...keyphrases: string[]): ArchiveEntry => ({
  address: `https://a.example/${slug}`,
  title,
  keyphrases,
})
const SHUTTLE = entry('navette', 'Une navette gratuite entre les deux rives', 'navette gratuite')
const FLOOD = entry('crue', 'La crue de la Vernoise', 'crue de la Vernoise')

const linksOf = (blocks: readonly Block[], archive: readonly ArchiveEntry[], address?: string) => {
  const { article } = written({ blocks, keyphrase: 'pont fermé' })
  return proposeLinks(article, archive, language, address).links.map(({ path, span, url }) => {
    let value: unknown = article
    for (const key of path.split('.')) value = (value as Record<string, unknown>)[key]
    return `${(value as { text: string }).text.slice(span.start, span.end)} → ${url.slice('https://a.example/'.length)}`
  })
}

const cases: readonly {
  name: string
  blocks: readonly Block[]
  archive?: readonly ArchiveEntry[]
  links: readonly string[]
}[] = [
  {
    name: 'a keyphrase, inflected',
    blocks: [section(2, 'A', paragraph('Des navettes gratuites circulent.'))],
    links: ['navettes gratuites → navette'],
  },
  {
    name: 'words of it between others',
    blocks: [section(2, 'A', paragraph('La crue de la rivière Vernoise a duré.'))],
    archive: [FLOOD],
    links: [],
  },
  {
    name: 'function words within',
    blocks: [section(2, 'A', paragraph('Comme lors de la crue de la Vernoise, tout est fermé.'))],
    archive: [FLOOD],
    links: ['crue de la Vernoise → crue'],
  },
  {
    name: 'one a section',
    blocks: [section(2, 'A', paragraph('La navette gratuite suit la crue de la Vernoise.'))],
    archive: [SHUTTLE, FLOOD],
    links: ['navette gratuite → navette'],
  },
  {
    name: 'each address once',
    blocks: [
      section(2, 'A', paragraph('La navette gratuite part.')),
      section(2, 'B', paragraph('La navette gratuite revient.')),
    ],
    links: ['navette gratuite → navette'],
  },
  {
    name: 'not in a quotation',
    blocks: [section(2, 'A', paragraph('« La navette gratuite est pleine », dit-il.'))],
    links: [],
  },
  {
    name: 'not in one that began before',
    blocks: [section(2, 'A', paragraph('« Rien ne va.', 'La navette gratuite est pleine », dit-il.'))],
    links: [],
  },
  {
    name: 'after one',
    blocks: [section(2, 'A', paragraph('« Rien ne va », dit-il de la navette gratuite.'))],
    links: ['navette gratuite → navette'],
  },
  {
    name: 'not in quote blocks, headings, key points, standfirst',
    blocks: [
      standfirst('La navette gratuite.'),
      keyPoints('La navette gratuite.'),
      section(2, 'La navette gratuite', quote('La navette gratuite')),
    ],
    links: [],
  },
  {
    name: 'not its own keyphrase',
    blocks: [section(2, 'A', paragraph('Le pont fermé attend.'))],
    archive: [entry('pont', 'Le pont', 'pont fermé')],
    links: [],
  },
  {
    name: 'a short single word links nothing',
    blocks: [section(2, 'A', paragraph('Le pont attend.'))],
    archive: [entry('pont', 'Le pont', 'pont')],
    links: [],
  },
  {
    name: 'a name in a title',
    blocks: [section(2, 'A', paragraph('Nadia Ferhat ouvre à 6 heures.'))],
    archive: [entry('ferhat', 'Dans le fournil de Nadia Ferhat')],
    links: ['Nadia Ferhat → ferhat'],
  },
]

for (const { name, blocks, archive = [SHUTTLE], links } of cases) {
  test(`links: ${name}`, () => expect(linksOf(blocks, archive)).toEqual(links))
}

test('links: not to itself', () => {
  expect(
    linksOf([section(2, 'A', paragraph('La navette gratuite part.'))], [SHUTTLE], SHUTTLE.address),
  ).toEqual([])
})

describe('related articles', () => {
  const { article } = written({ keyphrase: 'pont fermé', headline: 'Le pont fermé de Saint-Aubrin' })
  const related = (...archive: ArchiveEntry[]) =>
    proposeLinks(article, archive, language).related.map(({ url }) => url)
  test('share two words or more, the closest first, three at most', () => {
    const archive = [
      entry('a', 'Un pont'),
      entry('b', 'Deux ponts fermés'),
      entry('c', 'Le pont fermé de Saint-Aubrin rouvre'),
      entry('d', 'Pont fermé'),
      entry('e', 'Pont fermé encore'),
      entry('f', 'La pluie'),
    ]
    expect(related(...archive)).toEqual(['c', 'b', 'd'].map((slug) => `https://a.example/${slug}`))
  })
})
