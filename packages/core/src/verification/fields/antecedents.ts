import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isContent, isName } from '../comparison.ts'
import type { Unit } from '../units.ts'
import { CLOSE, has, TRAIT } from '../vocabulary.ts'
import { voiceOf } from './roles.ts'
import { verbStatus } from './verb-status.ts'

/** « La pointe, qui a placé le département en vigilance » where Météo-France did: a relative that says something of another noun. */
export function antecedents(comparison: Comparison): readonly Discrepancy[] {
  for (const alignment of comparison.alignments) {
    const { claim, sentence, source, from, to } = alignment
    for (let place = from; place < to; place++) {
      if (!isSubjectRelative(claim.units[place])) continue
      const verb = verbAfter(claim.units, place)
      const at = verb === undefined ? -1 : (source[verb] ?? -1)
      if (
        verb === undefined ||
        at < 0 ||
        voiceOf(claim.units, verb) !== voiceOf(sentence.units, at) ||
        (alignment.strength[verb] ?? 0) < CLOSE
      )
        continue
      const claimed = groupBefore(claim.units, place)
      const stated = subjectOf(sentence.units, at)
      if (!isAnother(claimed, stated, alignment)) continue
      return [
        difference('role', claim, spanFrom(claim.units, claimed, verb), {
          sentence,
          span: spanFrom(sentence.units, stated, at),
        }),
      ]
    }
  }
  return []
}

const isSubjectRelative = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:qui|who|which)$/u.test(unit.word.form) && !unit.quoted

/** How many words a relative may put before its verb. */
const REACH = 6

function verbAfter(units: readonly Unit[], relative: number): number | undefined {
  for (let at = relative + 1; at < Math.min(units.length, relative + REACH); at++) {
    const unit = units[at] as Unit
    if (unit.clause !== units[relative]?.clause) return undefined
    if (isContent(unit) && verbStatus(units, at) !== 'none') return at
  }
  return undefined
}

/** The nouns and names that end right before `relative`, back to a verb; an apposition between commas belongs to them. */
function groupBefore(units: readonly Unit[], relative: number): readonly number[] {
  const found: number[] = []
  let [breaks, stretch] = [0, units[relative]?.stretch ?? 0]
  for (let at = relative - 1; at >= 0; at--) {
    const unit = units[at] as Unit
    if (unit.stretch !== stretch) {
      breaks++
      stretch = unit.stretch
      if (breaks > 3) break
    }
    if (isVerbal(units, at) || unit.word.operators.some(({ field }) => field === 'attribution')) break
    if (isNoun(unit)) found.push(at)
  }
  return found
}

const isNoun = (unit: Unit): boolean => isName(unit) || (isContent(unit) && has(unit.word, TRAIT.noun))

const isVerbal = (units: readonly Unit[], at: number): boolean => {
  const { word, number, date } = units[at] as Unit
  if (number !== undefined || date !== undefined || has(word, TRAIT.name)) return false
  return has(word, TRAIT.be | TRAIT.have) || !/^(?:none|bare)$/u.test(verbStatus(units, at))
}

/** Who does what a verb says: before « qui » where it stands in a relative, else before the verb. */
function subjectOf(units: readonly Unit[], verb: number): readonly number[] {
  const { clause } = units[verb] as Unit
  const found: number[] = []
  for (let at = verb - 1; at >= 0 && units[at]?.clause === clause; at--) {
    const unit = units[at] as Unit
    if (isSubjectRelative(unit)) return groupBefore(units, at)
    if (has(unit.word, TRAIT.relative) || /^(?:il|elle|ils|elles|on|he|she|it|they)$/u.test(unit.word.form))
      return []
    if (isNoun(unit)) found.push(at)
  }
  return found
}

/** All nouns before the relative stand elsewhere in the evidence, and what stands before it there is named in the claim elsewhere or not at all. */
function isAnother(
  claimed: readonly number[],
  stated: readonly number[],
  { source, strength }: Alignment,
): boolean {
  if (claimed.length === 0 || stated.length === 0) return false
  return claimed.every((place) => {
    const at = source[place] ?? -1
    return at >= 0 && (strength[place] ?? 0) >= CLOSE && !stated.includes(at)
  })
}

const spanFrom = (units: readonly Unit[], group: readonly number[], verb: number) => ({
  start: units[Math.min(...group)]?.start ?? 0,
  end: units[verb]?.end ?? 0,
})
