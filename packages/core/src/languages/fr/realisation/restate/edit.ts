import type { TokenRange } from '../../../../reading/tree.ts'
import type { Lexicon } from '../../../language.ts'
import type { Ngrams } from '../../../ngrams.ts'
import type { Passage } from '../../../realisation.ts'

/** Other words for a stretch of tokens; an empty stretch (`last` before `first`) takes words in. */
export interface Edit {
  readonly range: TokenRange
  readonly text: string
}

/** What one rule would change of a passage: each group of edits stands or falls together. */
export type EditRule = (passage: Passage, lexicon: Lexicon, ngrams: Ngrams) => readonly (readonly Edit[])[]
