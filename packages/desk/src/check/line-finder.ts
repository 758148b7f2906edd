export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
}

/** Tells line and column of any offset of a text; finds its lines once. */
export function lineFinder(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
