import { type Ngrams, ngramWords } from './ngrams.ts'

/** How often two words would stand side by side if words came in any order: as often, and never met, they do not. */
const EXPECTED = 8
const IS_WORD = /^\p{L}/u

/**
 * Whether a wording sets two words side by side that the news has often, and never so: « moment sa ». What stands so in
 * `before`, the wording that it comes from, is the story's own.
 */
export function isUnheard(wording: string, before: string, ngrams: Ngrams): boolean {
  if (ngrams.total === 0) return false
  const told = ngramWords(before)
  const own = new Set(told.map((word, index) => `${word} ${told[index + 1] ?? ''}`))
  const words = ngramWords(wording)
  return words.some((word, index) => {
    const next = words[index + 1]
    if (next === undefined || !IS_WORD.test(word) || !IS_WORD.test(next)) return false
    if (own.has(`${word} ${next}`)) return false
    const expected = (ngrams.count([word]) * ngrams.count([next])) / ngrams.total
    return expected >= EXPECTED && ngrams.count([word, next]) === 0
  })
}
