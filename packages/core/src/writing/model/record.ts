import type { Evidence } from '../article.ts'
import type { ModelErrorKind, Tokens } from './model.ts'

/** How a model wrote an article. */
export interface WritingRecord {
  readonly model: string
  /** Questions that were answered, whole or in part. */
  readonly answers: number
  readonly tokens: Tokens
  /** Texts that it proposed: kept at once, kept when asked again, replaced by the offline writer's or left out. */
  readonly proposed: { readonly kept: number; readonly again: number; readonly replaced: number }
  /** Parts of the article that it was asked for, and those in which words of its own stand. */
  readonly parts: { readonly asked: number; readonly written: number }
  /** Parts that it gave no answer for, and why. */
  readonly failures: readonly {
    readonly part: string
    readonly kind: ModelErrorKind
    readonly message: string
  }[]
  /** Sentences of the sources that turn to a machine: kept as the story's matter, never obeyed. */
  readonly instructions: readonly Evidence[]
  /** Where the story came in another language. */
  readonly translation?: Translation
}

/**
 * How a story came into the article's language. Numbers, units, dates, names and the number of quotations were
 * compared with the original; what else a sentence says was not.
 */
export interface Translation {
  /** ISO 639-1. */
  readonly from: string
  /** In order. `quotes`: words between quotation marks are a translation of the original's. */
  readonly sentences: readonly {
    readonly original: string
    readonly text: string
    readonly quotes: boolean
  }[]
  /** Sentences whose translation said otherwise, or was not given, with what differed. */
  readonly leftOut: readonly {
    readonly original: string
    readonly proposed?: string
    readonly differs: readonly string[]
  }[]
}
