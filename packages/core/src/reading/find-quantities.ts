import type { Language } from '../languages/language.ts'
import type { NumberMention } from '../languages/mentions.ts'
import { overlaps, type Span } from '../span.ts'
import { overlapping } from './overlapping.ts'
import type { Quantity, Sentence } from './reading.ts'
import { spanOfRange } from './tree.ts'

/**
 * Gives the numbers of a story what they count and how they compare, as far as their sentences tell it. Numbers of
 * dates count nothing. Linear in the length of the story.
 */
export function findQuantities(
  numbers: readonly NumberMention[],
  sentences: readonly Sentence[],
  dates: readonly Span[],
  language: Pick<Language, 'quantityComparison' | 'countedBehind'>,
): readonly Quantity[] {
  const [numbersIn, datesIn] = [overlapping(numbers), overlapping(dates)]
  return sentences.flatMap(({ span, tokens }) => {
    const inside = datesIn(span)
    return numbersIn(span).map((number): Quantity => {
      const first = tokens.findIndex((token) => overlaps(token, number))
      const last = tokens.findLastIndex((token) => overlaps(token, number))
      if (first < 0 || inside.some((date) => overlaps(date, number))) return number
      const comparison = language.quantityComparison(tokens, { first, last })
      // « trois fois plus », « un sur trois »: what is counted stands elsewhere.
      const apart = comparison?.startsWith('times') || comparison === 'out-of'
      const counted = apart ? undefined : language.countedBehind(tokens, last, number.unit !== undefined)
      return {
        ...number,
        ...(counted === undefined ? {} : { counted: spanOfRange(tokens, counted) }),
        ...(comparison === undefined ? {} : { comparison }),
      }
    })
  })
}
