import type { BriefToken } from './brief-text.ts'
import type { BriefVocabulary } from './vocabulary.ts'

/** Words shorter than this turn into others too easily. Letters. */
const MIN_LENGTH = 5
const MIN_LENGTH_FOR_TWO = 8

/**
 * Puts key words with slips right: « subheddings », « fench », « mtos ». One letter missing, added,
 * changed or swapped is forgiven in words of five letters, two in words of eight; the first letter
 * must be right. Of any other word that briefs know, two letters that changed places are put back.
 * Words that the brief languages know are left alone.
 */
export const correctSlips = (
  tokens: readonly BriefToken[],
  { known, forgiven }: BriefVocabulary,
): readonly BriefToken[] =>
  tokens.map((token) => {
    const word = token.canonical
    if (!/^\p{L}{4,}$/u.test(word) || known.has(word)) return token
    const meant = nearest(word, forgiven.get(word[0]!) ?? []) ?? swappedBack(word, known)
    return meant === undefined ? token : { ...token, canonical: meant }
  })

/** The known word that two neighbouring letters make when they change places: « wrtie » is « write ». */
function swappedBack(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = 1; at < word.length - 1; at++) {
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
    if (known.has(swapped)) return swapped
  }
  return undefined
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate)
    if (slips < fewest) [best, fewest] = [candidate, slips]
  }
  return best
}

/** How many slips make the word of the one meant; infinite where they are too many to be slips. */
function slipsBetween(word: string, meant: string): number {
  if (Math.abs(word.length - meant.length) > 2) return Number.POSITIVE_INFINITY
  if (meant.length < MIN_LENGTH) return isSwap(word, meant) ? 1 : Number.POSITIVE_INFINITY
  const slips = distance(word, meant)
  return slips <= (meant.length >= MIN_LENGTH_FOR_TWO ? 2 : 1) ? slips : Number.POSITIVE_INFINITY
}

/** True where two neighbouring letters changed places. */
function isSwap(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false
  const at = [...word].findIndex((letter, index) => letter !== meant[index])
  return at >= 0 && word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) === meant
}

/** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same)
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1)
      }
      current.push(best)
    }
    beforeLast = last
    last = current
  }
  return last[other.length]!
}
