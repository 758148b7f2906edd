import { overlaps, type Span } from '../span.ts'

/**
 * Of spans in order and apart, those that overlap each of several others, asked for in order of their starts: one pass
 * over all of them.
 */
export function overlapping<Item extends Span>(items: readonly Item[]): (span: Span) => readonly Item[] {
  let next = 0
  return (span) => {
    while (next < items.length && (items[next]?.end ?? 0) <= span.start) next++
    const found: Item[] = []
    for (let at = next; at < items.length && overlaps(items[at] as Item, span); at++)
      found.push(items[at] as Item)
    return found
  }
}
