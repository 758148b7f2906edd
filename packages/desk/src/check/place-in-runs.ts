import type { Span } from '@intertitre/core'

/** A stretch of a text that stands, character for character, in a file. */
interface Run {
  /** In the text. */
  readonly start: number
  /** In the file. */
  readonly original: number
  readonly length: number
}

/**
 * Where a stretch of a text stands in its file. Of a character that a mend or an entity put there, the
 * place is that of the next one that does; undefined where nothing of it stands there.
 */
export function placeInRuns(runs: readonly Run[], { start, end }: Span): Span | undefined {
  const [first, last] = [placeAt(runs, start), placeAt(runs, Math.max(start, end - 1))]
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 }
}

/** The runs are in order: the first that ends behind the offset is found by halving. */
function placeAt(runs: readonly Run[], offset: number): number | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const run = runs[middle] as Run
    if (run.start + run.length <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run === undefined ? undefined : run.original + Math.max(0, offset - run.start)
}
