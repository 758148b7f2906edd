import type { NewsArticle, WithContext } from 'schema-dts'
import { expect, test } from 'vitest'
import { FUNCTION_WORDS } from '../languages/fr/function-words.ts'
import { labels } from '../languages/fr/labels.ts'
import type { ArticleSentence, Block } from './article.ts'
import { type StructuredDataInput, structuredData } from './structured-data.ts'

const language = { labels, functionWords: FUNCTION_WORDS }

const sentence = (text: string): ArticleSentence => ({ text, kind: 'edited', evidence: [] })

const bare: StructuredDataInput = {
  story: {},
  article: {
    headline: sentence('La halle rouvre'),
    description: sentence('La halle rouvre samedi.'),
    language: 'fr',
    keyphrase: 'halle',
    secondaryKeyphrases: [],
    blocks: [],
  },
  words: 0,
}

const least = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'La halle rouvre',
  description: 'La halle rouvre samedi.',
  inLanguage: 'fr',
  keywords: ['halle'],
} as const satisfies WithContext<NewsArticle>

const withBlocks = (blocks: readonly Block[]): StructuredDataInput => ({
  ...bare,
  article: { ...bare.article, blocks },
})

const reference = { label: 'Cerema', url: 'https://www.cerema.fr/' }
const background: Block = {
  type: 'background',
  topic: 't',
  term: 'T',
  sentences: [],
  references: [reference, reference],
}
const questions: Block = {
  type: 'questions',
  items: [{ id: 'q', question: sentence('Quand ?'), answer: [sentence('Samedi.'), sentence('À midi.')] }],
}
const section = (blocks: readonly Block[]): Block => ({
  type: 'section',
  level: 2,
  id: 's',
  subheading: sentence('S'),
  blocks,
})

const cases: readonly {
  name: string
  input: StructuredDataInput
  adds: Partial<WithContext<NewsArticle>>
}[] = [
  { name: 'nothing known', input: bare, adds: {} },
  {
    name: 'a date without a zone stays without',
    input: { ...bare, story: { published: '2026-03-14T18:30:00' } },
    adds: { datePublished: '2026-03-14T18:30:00' },
  },
  {
    name: 'one author',
    input: { ...bare, story: { byline: 'Maëlle Le Goff' } },
    adds: { author: { '@type': 'Person', name: 'Maëlle Le Goff' } },
  },
  {
    name: 'two authors and the agency that they credit',
    input: { ...bare, story: { byline: 'Maëlle Le Goff et Anne de La Tour, avec AFP' } },
    adds: {
      author: [
        { '@type': 'Person', name: 'Maëlle Le Goff' },
        { '@type': 'Person', name: 'Anne de La Tour' },
      ],
      sourceOrganization: { '@type': 'Organization', name: 'AFP' },
      creditText: 'AFP',
    },
  },
  {
    name: 'a desk signs as an organisation',
    input: { ...bare, story: { byline: 'La rédaction' } },
    adds: { author: { '@type': 'Organization', name: 'La rédaction' } },
  },
  {
    name: 'an agency is the source, and signs where nobody else does',
    input: { ...bare, story: { byline: 'AFP', dateline: { place: 'Paris', agency: 'AFP' } } },
    adds: {
      author: { '@type': 'Organization', name: 'AFP' },
      sourceOrganization: { '@type': 'Organization', name: 'AFP' },
      creditText: 'AFP',
    },
  },
  {
    name: 'the address of the story',
    input: { ...bare, story: { url: 'https://exemple.fr/depeche' } },
    adds: { isBasedOn: 'https://exemple.fr/depeche' },
  },
  {
    name: 'no address but of the web',
    input: { ...bare, story: { url: 'javascript:alert(1)' } },
    adds: {},
  },
  { name: 'a length', input: { ...bare, words: 712 }, adds: { wordCount: 712 } },
  {
    name: 'the standfirst is the abstract',
    input: withBlocks([{ type: 'standfirst', sentences: [sentence('Un.'), sentence('Deux.')] }]),
    adds: { abstract: 'Un. Deux.' },
  },
  {
    name: 'references of the background, each once, wherever it stands',
    input: withBlocks([section([background])]),
    adds: { citation: [{ '@type': 'CreativeWork', name: 'Cerema', url: 'https://www.cerema.fr/' }] },
  },
  { name: 'questions are no FAQPage unasked', input: withBlocks([questions]), adds: {} },
  { name: 'a FAQPage needs questions', input: { ...bare, faqPage: true }, adds: {} },
]

for (const { name, input, adds } of cases) {
  test(`structured data: ${name}`, () =>
    expect(structuredData(input, language)).toEqual({ ...least, ...adds }))
}

test('structured data: a FAQPage when asked', () => {
  const { '@context': context, ...article } = least
  expect(structuredData({ ...withBlocks([section([questions])]), faqPage: true }, language)).toEqual({
    '@context': context,
    '@graph': [
      article,
      {
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Quand ?',
            acceptedAnswer: { '@type': 'Answer', text: 'Samedi. À midi.' },
          },
        ],
      },
    ],
  })
})
