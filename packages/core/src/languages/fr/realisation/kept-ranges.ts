import type { TokenRange } from '../../../reading/tree.ts'

/** What is left of `0 … length - 1` after the cuts, in order. */
export function keptRanges(length: number, cuts: readonly TokenRange[]): readonly TokenRange[] {
  const ordered = [...cuts].sort((one, other) => one.first - other.first)
  const kept: TokenRange[] = []
  let next = 0
  for (const cut of ordered) {
    if (cut.first > next) kept.push({ first: next, last: cut.first - 1 })
    next = Math.max(next, cut.last + 1)
  }
  if (next < length) kept.push({ first: next, last: length - 1 })
  return kept
}
