import { type Ngrams, ngramWords } from './ngrams.ts'

/** Fewer rows of words than these tell nothing. */
const MET = 6
/** How much less often the other words may stand beside their neighbours. */
const LOOSENESS = 6
/** Words counted in a row, at most. */
const LONGEST_ROW = 3

/**
 * Whether the words exchanged between `before` and `wording` belong to their neighbours as the new ones do not:
 * « à la hausse », but hardly « à l’augmentation »; « juge d’instruction », but hardly « magistrat d’instruction ».
 * Asked of one place exchanged at a time.
 */
export function losesCollocation(wording: string, before: string, ngrams: Ngrams): boolean {
  if (ngrams.total === 0) return false
  const [old, other] = [ngramWords(before), ngramWords(wording)]
  const first = sharedLength(old, other)
  const rest = sharedLength(old.slice(first).reverse(), other.slice(first).reverse())
  const left = old.slice(Math.max(0, first - 2), first)
  const right = old.slice(old.length - rest).slice(0, 2)
  const inside = (words: readonly string[]) => words.slice(first, words.length - rest)
  return weakens(inside(old), inside(other), left, right, ngrams)
}

function weakens(
  old: readonly string[],
  other: readonly string[],
  left: readonly string[],
  right: readonly string[],
  ngrams: Ngrams,
): boolean {
  if (old.length === 0 || other.length === 0) return false
  return [1, 2].some((reach) => {
    const behind = right.slice(0, reach)
    const ahead = left.slice(left.length - reach)
    return (
      (behind.length === reach && isTighter(tailed(old, behind), tailed(other, behind), ngrams)) ||
      (ahead.length === reach && isTighter(headed(ahead, old), headed(ahead, other), ngrams))
    )
  })
}

/** A row of words and those of them whose neighbours the others are. */
interface Row {
  readonly row: readonly string[]
  readonly own: readonly string[]
}

const tailed = (words: readonly string[], behind: readonly string[]): Row => {
  const own = words.slice(-(LONGEST_ROW - behind.length))
  return { row: [...own, ...behind], own }
}

const headed = (ahead: readonly string[], words: readonly string[]): Row => {
  const own = words.slice(0, LONGEST_ROW - ahead.length)
  return { row: [...ahead, ...own], own }
}

const isTighter = (old: Row, other: Row, ngrams: Ngrams): boolean => {
  const met = ngrams.count(old.row)
  if (met < MET) return false
  const share = ({ row, own }: Row) => ngrams.count(row) / Math.max(1, ngrams.count(own))
  return share(other) * LOOSENESS < share(old)
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}
