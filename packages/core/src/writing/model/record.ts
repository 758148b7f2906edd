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
}
