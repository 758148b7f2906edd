import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import type { Tokenisation } from '../../../packages/core/src/languages/tokenisation.ts'
import { splitSentences } from '../../../packages/core/src/reading/split-sentences.ts'
import { tokenise } from '../../../packages/core/src/reading/tokenise.ts'
import type { Span } from '../../../packages/core/src/span.ts'

/** A sentence of a paragraph with its words, contractions as they are written. */
export interface RawSentence {
  readonly text: string
  readonly surfaces: readonly Span[]
}

export function rawSentences(text: string, tokenisation: Tokenisation, lexicon: Lexicon): RawSentence[] {
  const surfaces = tokenise(text, { start: 0, end: text.length }, tokenisation, lexicon)
  return splitSentences(text, surfaces, tokenisation, lexicon).map(({ first, after }) => ({
    text,
    surfaces: surfaces.slice(first, after),
  }))
}
