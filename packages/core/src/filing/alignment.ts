import type { Span } from '../span.ts'
import { originalSpan } from './aligned-text.ts'
import type { Story } from './story.ts'

/**
 * Where the character of `story.text` at `offset` stands in `story.original` (UTF-16 code units).
 * An inserted character gives the offset at which it would stand; the end of the text gives the end
 * of its last character.
 */
export const originalOffset = (story: Pick<Story, 'text' | 'alignment'>, offset: number): number =>
  originalSpanOf(story, { start: offset, end: offset + 1 }).start

/** What a span of `story.text` covers in `story.original`. */
export const originalSpanOf = (story: Pick<Story, 'text' | 'alignment'>, span: Span): Span =>
  originalSpan({ text: story.text, runs: story.alignment }, span)
