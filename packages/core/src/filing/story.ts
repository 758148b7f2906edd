import type { Span } from '../span.ts'
import type { StoryMetadata } from './story-metadata.ts'

/** What a paragraph of the story is. Only headline, subheading, paragraph, item and quote are read. */
export type ParagraphRole = 'headline' | 'dateline' | 'byline' | 'subheading' | 'paragraph' | 'item'

export interface StoryParagraph {
  readonly span: Span
  readonly role: ParagraphRole
  /** What somebody says in answer to the question of an interview. */
  readonly isAnswer?: true
}

/** A stretch of `Story.text` copied from `Story.original`, character for character. */
export interface AlignmentRun {
  /** Offset in `Story.text`. */
  readonly start: number
  /** Offset of the same character in `Story.original`. */
  readonly original: number
  /** UTF-16 code units. */
  readonly length: number
}

export type MendKind =
  | 'glued-words'
  | 'stray-space'
  | 'missing-space'
  | 'mojibake'
  | 'hyphenation'
  | 'control-character'
  | 'quotation-marks'

/** A repair of the filed text: made, or only proposed where the desk is not sure. */
export interface Mend {
  readonly kind: MendKind
  /** In `Story.original`. */
  readonly span: Span
  readonly before: string
  readonly after: string
  readonly made: boolean
}

/** The formats that stories come in. */
export const STORY_FORMATS = [
  'text',
  'markdown',
  'html',
  'docx',
  'pdf',
  'rtf',
  'eml',
  'newsml-1',
  'newsml-g2',
  'nitf',
  'ninjs',
  'ap-json',
  'iptc-7901',
  'anpa-1312',
  'rss',
  'atom',
] as const

export type StoryFormat = (typeof STORY_FORMATS)[number]

/** Where a story came from: a file's name, « - » for standard input, or « argument ». */
export interface Origin {
  readonly name: string
  readonly format: StoryFormat
}

/** « BOSTON (AP) – » or « Paris, 2 juil 2020 (AFP) - » taken apart; absent parts are left out. */
export interface Dateline {
  readonly place?: string
  readonly agency?: string
  /** ISO 8601 date, as far as the dateline states it with its year. */
  readonly date?: string
}

/** The story as filed. What is read, quoted and pointed into is `text`. */
export interface Story {
  /** « story », or « context-1 », « context-2 »… for context documents. */
  readonly id: string
  readonly origin: Origin
  /** The whole input as decoded, the brief's paragraph included. */
  readonly original: string
  /** Headline, dateline, byline and body after the mends; paragraphs separated by a blank line. */
  readonly text: string
  /** In order of `start`; characters of `text` between two runs were inserted by a mend. */
  readonly alignment: readonly AlignmentRun[]
  /** ISO 639-1. */
  readonly language: string
  readonly paragraphs: readonly StoryParagraph[]
  readonly headline?: string
  readonly byline?: string
  readonly dateline?: Dateline
  /** ISO 8601 date or date-time: given, else stated in the story, else absent. */
  readonly published?: string
  /** ISO 8601: when this version was sent, where the story was first published at another time. « Mardi » is seen from there. */
  readonly versionDate?: string
  /** Canonical address of the story, where its page says so. */
  readonly url?: string
  /** What the wire, a feed or a page states besides. */
  readonly metadata?: StoryMetadata
  readonly mends: readonly Mend[]
}
