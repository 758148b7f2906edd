/** A text that stands in both, only before, or only now. */
export interface DifferenceLine {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * How one list of texts became another: the fewest removed and added, in reading order. Quadratic in the
 * parts that differ, which versions of one article keep short.
 */
export function differenceOf(before: readonly string[], now: readonly string[]): readonly DifferenceLine[] {
  let head = 0
  while (head < before.length && head < now.length && before[head] === now[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < now.length - head &&
    before[before.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++
  const same = (texts: readonly string[]) => texts.map((text): DifferenceLine => ({ kind: 'same', text }))
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), now.slice(head, now.length - tail)),
    ...same(before.slice(before.length - tail)),
  ]
}

/** By the longest common subsequence. */
function middle(before: readonly string[], now: readonly string[]): readonly DifferenceLine[] {
  const width = now.length + 1
  const longest = new Uint32Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = now.length - 1; column >= 0; column--)
      longest[row * width + column] =
        before[row] === now[column]
          ? longest[(row + 1) * width + column + 1]! + 1
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!)
  const lines: DifferenceLine[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < now.length) {
    if (row < before.length && column < now.length && before[row] === now[column]) {
      lines.push({ kind: 'same', text: before[row]! })
      row++
      column++
    } else if (
      column >= now.length ||
      (row < before.length && longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!)
    )
      lines.push({ kind: 'removed', text: before[row++]! })
    else lines.push({ kind: 'added', text: now[column++]! })
  }
  return lines
}
