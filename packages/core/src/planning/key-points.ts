import type { Language } from '../languages/language.ts'
import type { PlannedRendering } from './plan.ts'

/** Words of a point that says something by itself, and that is read at a glance. */
const FEWEST_WORDS = 8
const MOST_WORDS = 28
/** What each statement further down loses: the wire tells what matters first. */
const DEPTH = 0.25
const WORTH = { short: 2, long: 1, figure: 0.4, name: 0.3 } as const

/** Key points by what they are worth to who reads nothing else, best first. */
export function byWorth(
  points: readonly PlannedRendering[],
  language: Language,
): readonly PlannedRendering[] {
  const places = new Map(
    [...new Set(points.map(({ statement }) => statement))].map((id, place) => [id, place]),
  )
  return points
    .map((point) => ({
      point,
      worth: worthOf(point.text, language) - (places.get(point.statement) ?? 0) * DEPTH,
    }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ point }) => point)
}

function worthOf(text: string, language: Language): number {
  const words = language.countWords(text)
  return (
    (words < FEWEST_WORDS ? -WORTH.short : 0) +
    (words > MOST_WORDS ? -WORTH.long : 0) +
    (/\d/u.test(text) ? WORTH.figure : 0) +
    (/(?<!^)(?<!\p{L})\p{Lu}\p{L}/u.test(text) ? WORTH.name : 0)
  )
}
