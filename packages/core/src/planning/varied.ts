/**
 * Ranked candidates with another one first: variant 0 leaves the best where it is, 1 puts the second first, and so
 * on round the list.
 */
export function varied<Item>(ranked: readonly Item[], variant: number): readonly Item[] {
  const first = ranked.length === 0 ? 0 : variant % ranked.length
  const chosen = ranked[first]
  return chosen === undefined ? ranked : [chosen, ...ranked.filter((_, index) => index !== first)]
}
