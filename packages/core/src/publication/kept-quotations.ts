/** Words and the offset at which they once stood. */
export interface Quotation {
  readonly exact: string
  readonly start: number
}

export const keyOf = ({ exact, start }: Quotation): string => `${start}:${exact}`

/** How many of the quotations that follow may bear witness to a move. */
const WITNESSES = 3

/**
 * Which quotations of a text that has changed since still stand in it, as `keyOf` names them: those at
 * their place, and those that have moved as far as one of the next few. The same words elsewhere do not
 * count: an article says things again.
 */
export function keptQuotations(quotations: readonly Quotation[], text: string): ReadonlySet<string> {
  const sorted = [...new Map(quotations.map((each) => [keyOf(each), each])).values()].sort(
    (one, other) => one.start - other.start || one.exact.length - other.exact.length,
  )
  const kept = new Set<string>()
  let moved = 0
  for (const [index, quotation] of sorted.entries()) {
    const stands = (each: Quotation, by: number): boolean => text.startsWith(each.exact, each.start + by)
    if (!stands(quotation, moved)) {
      const next = witnessesOf(sorted, index)
      if (next.some((each) => stands(each, moved))) continue
      const move = movesOf(quotation, text, moved).find(
        (by) => next.length === 0 || next.some((each) => stands(each, by)),
      )
      if (move === undefined) continue
      moved = move
    }
    kept.add(keyOf(quotation))
  }
  return kept
}

/** The next quotations that begin behind the end of this one. */
function witnessesOf(sorted: readonly Quotation[], index: number): readonly Quotation[] {
  const { start, exact } = sorted[index] as Quotation
  let [low, high] = [index + 1, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Quotation).start >= start + exact.length) high = middle
    else low = middle + 1
  }
  return sorted.slice(low, low + WITNESSES).filter((each) => each.exact !== '')
}

/** How far the words of a quotation may have moved, the nearest to what was found before first. */
function movesOf({ exact, start }: Quotation, text: string, before: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(exact); at >= 0 && exact !== ''; at = text.indexOf(exact, at + 1))
    found.push(at - start)
  return found.sort((one, other) => Math.abs(one - before) - Math.abs(other - before))
}
