import type { Brief, Clause } from '../brief/clause.ts'
import { readBrief } from '../brief/read-brief.ts'
import type { Written } from '../dossier.ts'
import type {
  Article,
  ArticleSentence,
  Block,
  KeyPoints,
  List,
  Paragraph,
  Questions,
  Quote,
  Section,
  Standfirst,
  Table,
} from '../writing/article.ts'
import { sampleDossier } from './sample-dossier.ts'

/** A sentence of an article for tests, without evidence. */
export const sentence = (text: string): ArticleSentence => ({ text, kind: 'verbatim', evidence: [] })

const sentences = (texts: readonly string[]): readonly ArticleSentence[] => texts.map(sentence)

export const standfirst = (...texts: string[]): Standfirst => ({
  type: 'standfirst',
  sentences: sentences(texts),
})

export const paragraph = (...texts: string[]): Paragraph => ({
  type: 'paragraph',
  sentences: sentences(texts),
})

export const quote = (text: string, speaker?: string): Quote => ({
  type: 'quote',
  sentences: [sentence(text)],
  ...(speaker === undefined ? {} : { speaker: sentence(speaker) }),
})

export const list = (...items: string[]): List => ({ type: 'list', ordered: false, items: sentences(items) })

export const keyPoints = (...points: string[]): KeyPoints => ({
  type: 'key-points',
  points: points.map((text) => ({ sentence: sentence(text) })),
})

export const table = (header: readonly string[], ...rows: string[][]): Table => ({
  type: 'table',
  header,
  rows: rows.map(sentences),
})

/** Questions and answers in turn. */
export const questions = (...texts: (readonly [question: string, answer: string])[]): Questions => ({
  type: 'questions',
  items: texts.map(([question, answer], index) => ({
    id: `question-${index + 1}`,
    question: sentence(question),
    answer: [sentence(answer)],
  })),
})

export const section = (level: 2 | 3, subheading: string, ...blocks: Block[]): Section => ({
  type: 'section',
  level,
  id: subheading.toLowerCase().replace(/[^a-z]+/gu, '-'),
  subheading: sentence(subheading),
  blocks,
})

/** So many words that say nothing. */
export const filler = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ')

type Parts = Partial<Omit<Article, 'headline' | 'titleTag' | 'description'>> & {
  readonly headline?: string
  readonly titleTag?: string
  readonly description?: string
}

/**
 * A written dossier around an article, for tests of checks. The brief is given in plain words or as
 * clauses; what the article leaves out is about the keyphrase « pont fermé », short and sound.
 */
export function written(parts: Parts, brief: string | readonly Clause[] = ''): Written {
  const article: Article = {
    writer: 'offline',
    language: 'fr',
    slug: 'pont-ferme',
    keyphrase: 'pont fermé',
    secondaryKeyphrases: [],
    blocks: [],
    structuredData: {},
    ...parts,
    headline: sentence(parts.headline ?? 'Un pont fermé à Saint-Aubrin'),
    titleTag: sentence(parts.titleTag ?? 'Pont fermé à Saint-Aubrin'),
    description: sentence(parts.description ?? `Un pont fermé à Saint-Aubrin : ${filler(26)}`),
  }
  const wanted: Brief =
    typeof brief === 'string' ? readBrief(brief) : { text: '', language: 'fr', clauses: brief, unread: [] }
  return { ...sampleDossier(), brief: wanted, article }
}
