import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isContent, isName, spanOfUnits } from '../comparison.ts'
import { nameAround } from '../holds-office.ts'
import type { Unit } from '../units.ts'
import { STRENGTH } from '../vocabulary.ts'
import { verbStatus } from './verb-status.ts'

/** « Mort à Lyon » for « né à Lyon et mort à Genève »: a place or date that the evidence gives to another event. */
export function circumstances({ alignments, role }: Comparison): readonly Discrepancy[] {
  if (role === 'question') return []
  for (const alignment of alignments) {
    const { claim, sentence, source, from, to } = alignment
    for (let place = from; place < to; place++) {
      const at = source[place] ?? -1
      if (at < 0 || !isCircumstance(claim.units, place) || !isCircumstance(sentence.units, at)) continue
      const verb = verbOf(claim.units, place)
      const there = verb < 0 ? -1 : (source[verb] ?? -1)
      if (there < 0 || (alignment.strength[verb] ?? 0) < STRENGTH.pole) continue
      const own = ownInstead(alignment, at, there)
      if (own === undefined) continue
      const field = claim.units[place]?.date === undefined ? 'name' : 'date'
      const span = (units: readonly Unit[], index: number) =>
        field === 'date' ? spanOfUnits(units, index, index + 1) : spanOfName(units, index)
      return [
        difference(field, claim, span(claim.units, place), { sentence, span: span(sentence.units, own) }),
      ]
    }
  }
  return []
}

const spanOfName = (units: readonly Unit[], at: number) => {
  const [first, last] = nameAround(units, at)
  return spanOfUnits(units, first, last + 1)
}

/** A date, or the first word of a name behind a preposition of place. */
const isCircumstance = (units: readonly Unit[], at: number): boolean =>
  // « Les orages de samedi »: behind « de » a date belongs to a noun.
  (units[at]?.date !== undefined && !/^(?:de|d'|du|of)$/u.test(units[at - 1]?.word.form ?? '')) ||
  (isName(units[at] as Unit) && /^(?:à|au|aux|en|dans|in|at)$/u.test(units[at - 1]?.word.form ?? ''))

const isEvent = (units: readonly Unit[], at: number): boolean =>
  isContent(units[at] as Unit) &&
  !isName(units[at] as Unit) &&
  !/^(?:none|infinitive)$/u.test(verbStatus(units, at))

/** The verb before `at` in its clause, else -1. */
function verbOf(units: readonly Unit[], at: number): number {
  for (let verb = at - 1; verb >= 0 && units[verb]?.clause === units[at]?.clause; verb--)
    if (isEvent(units, verb)) return verb
  return -1
}

/**
 * What the event at `verb` has in place of what stands at `at`, which belongs to another event: both events
 * have a circumstance of one kind in their own clauses.
 */
function ownInstead(
  { sentence: { units }, target }: Alignment,
  at: number,
  verb: number,
): number | undefined {
  const other = verbOf(units, at)
  if (units[at]?.clause === units[verb]?.clause || other < 0 || (target[other] ?? -1) >= 0) return undefined
  const kind = units[at]?.date?.kind
  for (let own = verb + 1; own < units.length && units[own]?.clause === units[verb]?.clause; own++)
    if ((target[own] ?? -1) < 0 && isCircumstance(units, own) && units[own]?.date?.kind === kind) return own
  return undefined
}
