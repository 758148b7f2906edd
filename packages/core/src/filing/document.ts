import type { Dateline, Origin } from './story.ts'
import type { StoryMetadata } from './story-metadata.ts'

/** A stretch of a block's text that stands, character for character, in the original. */
export interface BlockRun {
  /** Offset in `DocumentBlock.text`. */
  readonly start: number
  /** Offset in `Document.original`. */
  readonly original: number
  /** UTF-16 code units. */
  readonly length: number
}

export interface DocumentBlock {
  readonly role: 'heading' | 'paragraph' | 'item'
  /** 1 to 6 for headings. */
  readonly level?: number
  readonly text: string
  /** In order; characters between two runs (a decoded entity) stand for others in the original. */
  readonly runs: readonly BlockRun[]
}

/**
 * What a format reader yields, before the desk knows what is headline, brief or byline: the blocks
 * of the text in reading order, and what the format itself states about the story.
 */
export interface Document {
  readonly origin: Origin
  /** The input as decoded. */
  readonly original: string
  readonly blocks: readonly DocumentBlock[]
  readonly title?: string
  readonly byline?: string
  /** What the text's own dateline does not say counts. */
  readonly dateline?: Dateline
  /** ISO 8601 date or date-time. */
  readonly published?: string
  /** ISO 639-1, as the format declares it. */
  readonly language?: string
  readonly url?: string
  /** What the format states besides. */
  readonly metadata?: StoryMetadata
  /** What is wrong with the file though it could be read: one English sentence each, in small letters. */
  readonly remarks?: readonly string[]
}
