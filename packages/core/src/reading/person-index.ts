import { overlaps, type Span } from '../span.ts'
import type { Entity } from './reading.ts'

export type PersonAt = (span: Span) => Entity | undefined

/** Finds the person named at a place of the story: in the logarithm of the number of mentions. */
export function personIndex(entities: readonly Entity[]): PersonAt {
  const mentions = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((person) => person.mentions.map((mention) => ({ mention, person })))
    .sort((one, other) => one.mention.start - other.mention.start)
  return (span) => {
    let [low, high] = [0, mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.mention.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const found = mentions[low]
    return found !== undefined && overlaps(found.mention, span) ? found.person : undefined
  }
}
