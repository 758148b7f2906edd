import type { Article, ArticleSentence, Block, Section } from '../writing/article.ts'
import type { ClaimRole } from './comparison.ts'

/** A text of the article and where it stands, before anything is known of its truth. */
export interface ClaimText {
  /** See `Claim.path`. */
  readonly path: string
  /** A machine-read value has no sentence of its own. */
  readonly sentence: ArticleSentence
  readonly role: ClaimRole
  /** What a reader has just read there: the sentence before, the list's introduction, the rest of the row. */
  readonly beside: readonly string[]
}

/** Every text of the article that a reader or a machine sees, in reading order. */
export function claimTexts(article: Article): readonly ClaimText[] {
  return [
    claim('headline', article.headline, 'heading'),
    claim('titleTag', article.titleTag, 'heading'),
    claim('description', article.description, 'sentence'),
    ...article.blocks.flatMap((block, index) => blockClaims(`blocks.${index}`, block, [])),
    ...valueClaims('structuredData', article.structuredData),
  ]
}

const claim = (
  path: string,
  sentence: ArticleSentence,
  role: ClaimRole,
  beside: readonly string[] = [],
): ClaimText => ({
  path,
  sentence,
  role: role !== 'value' && /\?\s*$/u.test(sentence.text) ? 'question' : role,
  beside,
})

/** How many sentences back an attribution is still in a reader's mind. */
const BACK = 2

/** Sentences that follow each other, each beside those before it. */
const running = (
  path: string,
  sentences: readonly ArticleSentence[],
  before: readonly string[] = [],
): ClaimText[] =>
  sentences.map((sentence, index) =>
    claim(`${path}.${index}`, sentence, 'sentence', [
      ...before,
      ...sentences.slice(Math.max(0, index - BACK), index).map(({ text }) => text),
    ]),
  )

/** Items that stand apart from each other. */
const listed = (
  path: string,
  sentences: readonly ArticleSentence[],
  before: readonly string[] = [],
): ClaimText[] => sentences.map((sentence, index) => claim(`${path}.${index}`, sentence, 'sentence', before))

const textsOf = (...sentences: readonly (ArticleSentence | undefined)[]): readonly string[] =>
  sentences.flatMap((sentence) => sentence?.text ?? [])

function blockClaims(path: string, block: Block, heads: readonly string[]): ClaimText[] {
  switch (block.type) {
    case 'standfirst':
    case 'paragraph':
    case 'background':
      return running(`${path}.sentences`, block.sentences, heads)
    case 'quote':
      return [
        ...running(`${path}.sentences`, block.sentences, [...heads, ...textsOf(block.speaker)]),
        ...(block.speaker === undefined
          ? []
          : [claim(`${path}.speaker`, block.speaker, 'value', textsOf(...block.sentences))]),
      ]
    case 'list':
      return [
        ...(block.introduction === undefined
          ? []
          : [claim(`${path}.introduction`, block.introduction, 'heading', heads)]),
        ...listed(`${path}.items`, block.items, [...heads, ...textsOf(block.introduction)]),
      ]
    case 'key-points':
      return listed(
        `${path}.points`,
        block.points.map((point) => point.sentence),
      )
    case 'table':
      return block.rows.flatMap((row, index) =>
        row.map((cell, place) =>
          claim(
            `${path}.rows.${index}.${place}`,
            cell,
            'value',
            textsOf(...row.filter((other) => other !== cell)),
          ),
        ),
      )
    case 'timeline':
      return block.events.flatMap(({ when, what }, index) => [
        claim(`${path}.events.${index}.when`, when, 'value', textsOf(what)),
        claim(`${path}.events.${index}.what`, what, 'heading', textsOf(when)),
      ])
    case 'unknowns':
      return block.items.flatMap(({ subject, sentences }, index) => [
        claim(`${path}.items.${index}.subject`, subject, 'heading'),
        ...running(`${path}.items.${index}.sentences`, sentences, textsOf(subject)),
      ])
    case 'questions':
      return block.items.flatMap(({ question, answer }, index) => [
        claim(`${path}.items.${index}.question`, question, 'question'),
        ...running(`${path}.items.${index}.answer`, answer, textsOf(question)),
      ])
    case 'sources':
      return []
    case 'section':
      return sectionClaims(path, block)
  }
}

const sectionClaims = (path: string, section: Section): ClaimText[] => [
  claim(`${path}.subheading`, section.subheading, 'heading'),
  ...section.blocks.flatMap((block, index) =>
    blockClaims(`${path}.blocks.${index}`, block, textsOf(section.subheading)),
  ),
]

/** What machines read under these keys is prose. */
const PROSE = /\.(?:abstract|description|articleBody|text)$/u

/** Every string in a JSON value: schema.org's own keys and types state nothing about the story. */
function valueClaims(path: string, value: unknown): ClaimText[] {
  if (typeof value === 'string')
    return [
      claim(path, { text: value, kind: 'derived', evidence: [] }, PROSE.test(path) ? 'sentence' : 'value'),
    ]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, inner]) => valueClaims(`${path}.${key}`, inner))
}
