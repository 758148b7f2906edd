import { overlaps, type Span } from '../span.ts'
import type { Entity } from './reading.ts'

/** Finds whom or what a place of the story names: in the logarithm of the number of mentions. */
export type EntityAt = (span: Span) => Entity | undefined

export const personIndex = (entities: readonly Entity[]): EntityAt =>
  entityIndex(
    entities.filter(({ kind }) => kind === 'person'),
    ({ mentions }) => mentions,
  )

/** The same of any entities by the spans that `spansOf` gives for each, all of them apart. */
export function entityIndex(
  entities: readonly Entity[],
  spansOf: (entity: Entity) => readonly Span[],
): EntityAt {
  const places = entities
    .flatMap((entity) => spansOf(entity).map((span) => ({ span, entity })))
    .sort((one, other) => one.span.start - other.span.start)
  return (span) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.span.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const found = places[low]
    return found !== undefined && overlaps(found.span, span) ? found.entity : undefined
  }
}
