import { overlaps, type Span } from '../../span.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { Bound, Clause } from '../clause.ts'
import type { ClauseResult, ReadClause } from '../clause-rule.ts'
import { isWithin, readQuantities } from '../quantities.ts'

interface Wanted {
  readonly count?: number
  readonly bound?: Bound
}

/**
 * Reads wishes for a block that may be counted and declined: « une FAQ », « une FAQ de 5 questions »,
 * « 3 points clés », « sans FAQ » (count 0). `name` names the block, `unit` what is counted in it.
 */
export function readCountedBlock(
  text: BriefText,
  words: BriefWords,
  { name, unit }: { readonly name: string; readonly unit: string },
  clause: (wanted: Wanted) => Clause,
): readonly ReadClause[] {
  const names = text.matchAll(name)
  if (names.length === 0 && text.matchAll(unit).length === 0) return []
  const declined = text
    .matchAll(`(?:${words.without}) (?:${name})`)
    .map((stretch) => ({ clause: clause({ count: 0 }), stretch }))
  const counted = readQuantities(text, words, `${name}|${unit}`)
    .filter((quantity) => !declined.some(({ stretch }) => overlaps(stretch, quantity)))
    .map(({ start, end, value, bound }) => ({
      clause: clause({ count: Math.round(value), ...(bound === undefined ? {} : { bound }) }),
      stretch: { start: names.find((owner) => owns(text, owner, start))?.start ?? start, end },
    }))
  if (counted.length > 0) return [...declined, ...counted]
  const plain = names
    .filter((match) => !declined.some(({ stretch }) => overlaps(stretch, match)))
    .map(({ start, end }) => ({ clause: clause({}), stretch: { start, end } }))
  return [...declined, ...plain]
}

/** « FAQ de 5 questions »: one wish, from the block's name to what is counted. */
const owns = ({ canonical }: BriefText, name: Span, start: number): boolean =>
  name.end <= start && /^ (?:[^ ,;.]+ ){0,2}$/u.test(canonical.slice(name.end, start))

/** Whether as many as wanted are there: within the bound, exactly as many without one, any without count. */
export function checkCount(measured: number, { count, bound }: Wanted): Pick<ClauseResult, 'met' | 'values'> {
  if (count === undefined) return { met: measured > 0, values: { count: measured, limit: 1 } }
  const met = bound === undefined || count === 0 ? measured === count : isWithin(measured, bound, count)
  return { met, values: { count: measured, limit: count, ...(bound === undefined ? {} : { bound }) } }
}
