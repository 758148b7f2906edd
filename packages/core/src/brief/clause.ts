import type { Span } from '../span.ts'

export type Bound = 'at-least' | 'at-most' | 'about'
export type Tone = 'neutral' | 'formal' | 'plain' | 'lively'
export type OutputFormat = 'html' | 'markdown' | 'json'

interface Read {
  /** The words of the brief that the clause was read from; absent for a default. */
  readonly span?: Span
}

/**
 * One demand of the brief. `words` and `characters` (with spaces) are counts; `count` is how many blocks or items, 0
 * where the brief wants none. A count without bound is meant exactly.
 */
export type Clause = Read &
  (
    | { readonly kind: 'language'; readonly code: string }
    | { readonly kind: 'length'; readonly bound: Bound; readonly words: number }
    | { readonly kind: 'characters'; readonly bound: Bound; readonly characters: number }
    | { readonly kind: 'subheadings'; readonly bound: Bound; readonly count: number; readonly level?: 2 | 3 }
    | { readonly kind: 'no-subheadings' }
    | { readonly kind: 'seo' }
    | { readonly kind: 'keyphrase'; readonly role: 'main' | 'secondary'; readonly phrase: string }
    | { readonly kind: 'key-points'; readonly count?: number; readonly bound?: Bound }
    | { readonly kind: 'faq'; readonly count?: number; readonly bound?: Bound }
    | { readonly kind: 'list'; readonly count?: number; readonly bound?: Bound }
    | { readonly kind: 'table'; readonly count?: number; readonly bound?: Bound }
    | { readonly kind: 'timeline'; readonly count?: number; readonly bound?: Bound }
    | { readonly kind: 'tone'; readonly tone: Tone }
    | {
        readonly kind: 'title-length'
        readonly bound: Bound
        readonly characters: number
        /** Absent where the headline and the title tag are both meant. */
        readonly element?: 'title-tag'
      }
    | { readonly kind: 'description-length'; readonly bound: Bound; readonly characters: number }
    | { readonly kind: 'words-to-use'; readonly phrases: readonly string[] }
    | { readonly kind: 'words-to-avoid'; readonly phrases: readonly string[] }
    | { readonly kind: 'format'; readonly format: OutputFormat }
  )

export type ClauseKind = Clause['kind']

/** What the user asked for, and what of it was not understood. */
export interface Brief {
  readonly text: string
  /** ISO 639-1 of the brief's own words. */
  readonly language: string
  readonly clauses: readonly Clause[]
  /** Stretches of `text` with content words that no clause read, in order. */
  readonly unread: readonly Span[]
}
