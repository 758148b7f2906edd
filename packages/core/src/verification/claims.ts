import type { Article, ArticleSentence, Block, Section } from '../writing/article.ts'

/** A text of the article and where it stands, before anything is known of its truth. */
export interface ClaimText {
  /** See `Claim.path`. */
  readonly path: string
  /** A machine-read value has no sentence of its own. */
  readonly sentence: ArticleSentence
}

type Entry = readonly [path: string, sentence: ArticleSentence]

/** Every text of the article that a reader or a machine sees, in reading order. */
export function claimTexts(article: Article): readonly ClaimText[] {
  const entries: Entry[] = [
    ['headline', article.headline],
    ['titleTag', article.titleTag],
    ['description', article.description],
    ...article.blocks.flatMap((block, index) => blockEntries(`blocks.${index}`, block)),
    ...valueEntries('structuredData', article.structuredData),
  ]
  return entries.map(([path, sentence]) => ({ path, sentence }))
}

const listed = (path: string, sentences: readonly ArticleSentence[]): Entry[] =>
  sentences.map((sentence, index) => [`${path}.${index}`, sentence])

function blockEntries(path: string, block: Block): Entry[] {
  switch (block.type) {
    case 'standfirst':
    case 'paragraph':
    case 'background':
      return listed(`${path}.sentences`, block.sentences)
    case 'quote':
      return [
        ...listed(`${path}.sentences`, block.sentences),
        ...(block.speaker === undefined ? [] : [[`${path}.speaker`, block.speaker] as const]),
      ]
    case 'list':
      return [
        ...(block.introduction === undefined ? [] : [[`${path}.introduction`, block.introduction] as const]),
        ...listed(`${path}.items`, block.items),
      ]
    case 'key-points':
      return listed(
        `${path}.points`,
        block.points.map((point) => point.sentence),
      )
    case 'table':
      return block.rows.flatMap((row, index) => listed(`${path}.rows.${index}`, row))
    case 'timeline':
      return block.events.flatMap(({ when, what }, index) => [
        [`${path}.events.${index}.when`, when] as const,
        [`${path}.events.${index}.what`, what] as const,
      ])
    case 'unknowns':
      return block.items.flatMap(({ subject, sentences }, index) => [
        [`${path}.items.${index}.subject`, subject] as const,
        ...listed(`${path}.items.${index}.sentences`, sentences),
      ])
    case 'questions':
      return block.items.flatMap(({ question, answer }, index) => [
        [`${path}.items.${index}.question`, question] as const,
        ...listed(`${path}.items.${index}.answer`, answer),
      ])
    case 'sources':
      return []
    case 'section':
      return sectionEntries(path, block)
  }
}

const sectionEntries = (path: string, section: Section): Entry[] => [
  [`${path}.subheading`, section.subheading],
  ...section.blocks.flatMap((block, index) => blockEntries(`${path}.blocks.${index}`, block)),
]

/** Every string in a JSON value: schema.org's own keys and types state nothing about the story. */
function valueEntries(path: string, value: unknown): Entry[] {
  if (typeof value === 'string') return [[path, { text: value, kind: 'derived', evidence: [] }]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, inner]) => valueEntries(`${path}.${key}`, inner))
}
