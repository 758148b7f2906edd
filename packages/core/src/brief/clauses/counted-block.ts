import { overlaps, type Span } from '../../span.ts'
import type { BriefText } from '../brief-text.ts'
import type { BriefWords } from '../brief-words.ts'
import type { Bound, Clause } from '../clause.ts'
import type { ClauseResult, ReadClause } from '../clause-rule.ts'
import { isWithin, type Quantity, readQuantities } from '../quantities.ts'

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
    .matchAll(`(?:${words.without}) (?:${name})|(?:${name}) [:=] (?:${words.without})(?= [,;.]|$)`)
    .map((stretch) => ({ clause: clause({ count: 0 }), stretch }))
  const counted = inOneBlock(readQuantities(text, words, `${name}|${unit}`), names)
    .filter((quantity) => !declined.some(({ stretch }) => overlaps(stretch, quantity)))
    .map((quantity) => ({
      clause: clause({
        count: Math.round(quantity.value),
        ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
      }),
      stretch: withName(text, names, quantity),
    }))
  if (counted.length > 0) return [...declined, ...counted]
  const plain = names
    .filter((match) => !declined.some(({ stretch }) => overlaps(stretch, match)))
    .map(({ start, end }) => ({ clause: clause({}), stretch: { start, end } }))
  return [...declined, ...plain]
}

/** « 1 FAQ (3 questions) »: what is in the block counts, not the block. */
function inOneBlock(quantities: readonly Quantity[], names: readonly Span[]): readonly Quantity[] {
  const isBlock = (quantity: Quantity) =>
    quantity.value === 1 && names.some((name) => overlaps(name, quantity))
  return quantities.every(isBlock) ? quantities : quantities.filter((quantity) => !isBlock(quantity))
}

/** From the block's name before what is counted, « FAQ de 5 questions », or to it: « 5-question FAQ ». */
function withName(text: BriefText, names: readonly Span[], { start, end }: Quantity): Span {
  const before = names.find((owner) => owns(text, owner, start))
  const after = names.find((owner) => owner.start === end + 1)
  return { start: before?.start ?? start, end: after?.end ?? end }
}

const owns = ({ canonical }: BriefText, name: Span, start: number): boolean =>
  name.end <= start && /^ (?:[^ ,;.]+ ){0,2}$/u.test(canonical.slice(name.end, start))

/** Whether as many as wanted are there: within the bound, exactly as many without one, any without count. */
export function checkCount(measured: number, { count, bound }: Wanted): Pick<ClauseResult, 'met' | 'values'> {
  if (count === undefined) return { met: measured > 0, values: { count: measured, limit: 1 } }
  const met = bound === undefined || count === 0 ? measured === count : isWithin(measured, bound, count)
  return { met, values: { count: measured, limit: count, ...(bound === undefined ? {} : { bound }) } }
}
