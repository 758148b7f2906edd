import type { Span } from '../span.ts'
import type { WritingRecord } from './model/record.ts'

/**
 * How a sentence came to be: kept as filed, the same clause changed in form, computed from the
 * story, or taken from the background library. A sentence of a model starts as « edited ».
 */
export type SentenceKind = 'verbatim' | 'edited' | 'derived' | 'background'

/** What a sentence rests on. `text` is what stands at `span` in the source, to the letter. */
export interface Evidence {
  /** A story's id, or « background:ID » for an entry of the library. */
  readonly source: string
  readonly span: Span
  readonly text: string
}

/** The leaf of the article: one sentence, or one phrase where the block wants phrases. */
export interface ArticleSentence {
  /** In French typography: ’, « », no-break spaces. */
  readonly text: string
  readonly kind: SentenceKind
  readonly evidence: readonly Evidence[]
  /** The statement of the story that it carries. */
  readonly statement?: string
}

export interface Standfirst {
  readonly type: 'standfirst'
  readonly sentences: readonly ArticleSentence[]
}

export interface Paragraph {
  readonly type: 'paragraph'
  readonly sentences: readonly ArticleSentence[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  /** The sentence that announces the items, ending with a colon. */
  readonly introduction?: ArticleSentence
  readonly items: readonly ArticleSentence[]
}

export interface Quote {
  readonly type: 'quote'
  readonly sentences: readonly ArticleSentence[]
  readonly speaker?: ArticleSentence
}

export interface KeyPoint {
  /** « Quand ? », « Qui ? » or none. */
  readonly label?: string
  readonly sentence: ArticleSentence
}

export interface KeyPoints {
  readonly type: 'key-points'
  readonly points: readonly KeyPoint[]
}

export interface Table {
  readonly type: 'table'
  readonly header: readonly string[]
  readonly rows: readonly (readonly ArticleSentence[])[]
}

export interface Timeline {
  readonly type: 'timeline'
  readonly events: readonly { readonly when: ArticleSentence; readonly what: ArticleSentence }[]
}

export interface Unknowns {
  readonly type: 'unknowns'
  readonly items: readonly {
    readonly subject: ArticleSentence
    readonly sentences: readonly ArticleSentence[]
  }[]
}

export interface Questions {
  readonly type: 'questions'
  readonly items: readonly {
    readonly id: string
    readonly question: ArticleSentence
    readonly answer: readonly ArticleSentence[]
  }[]
}

export interface Reference {
  /** Who says so and where: « ANSSI, glossaire ». */
  readonly label: string
  readonly url: string
}

export interface Background {
  readonly type: 'background'
  readonly topic: string
  /** The term explained, as a reader would search for it. */
  readonly term: string
  readonly sentences: readonly ArticleSentence[]
  readonly references: readonly Reference[]
}

export interface Sources {
  readonly type: 'sources'
  readonly items: readonly { readonly label: string; readonly url?: string }[]
}

export interface Section {
  readonly type: 'section'
  readonly level: 2 | 3
  /** Unique in the article, usable as an HTML id. */
  readonly id: string
  readonly subheading: ArticleSentence
  readonly blocks: readonly Block[]
}

export type Block =
  | Standfirst
  | Paragraph
  | List
  | Quote
  | KeyPoints
  | Table
  | Timeline
  | Unknowns
  | Questions
  | Background
  | Sources
  | Section

export interface Article {
  /** « offline », or the name of the model that wrote. */
  readonly writer: string
  /** ISO 639-1. */
  readonly language: string
  readonly headline: ArticleSentence
  /** For the `title` element and search results; 60 characters at most. */
  readonly titleTag: ArticleSentence
  /** For `meta name="description"`: 120 to 156 characters where the story allows. */
  readonly description: ArticleSentence
  readonly slug: string
  readonly keyphrase: string
  readonly secondaryKeyphrases: readonly string[]
  /** The standfirst, then sections in reading order, sources last. */
  readonly blocks: readonly Block[]
  /** schema.org NewsArticle as plain JSON: only what is known, only what the page shows. */
  readonly structuredData: Readonly<Record<string, unknown>>
  /** How it was written, where a model wrote. */
  readonly record?: WritingRecord
}
