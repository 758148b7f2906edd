import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isContent, isName } from '../comparison.ts'
import type { Unit } from '../units.ts'
import { CLOSE, has, STRENGTH, TRAIT } from '../vocabulary.ts'
import { voiceOf } from './roles.ts'
import { isVerbless, verbStatus } from './verb-status.ts'

/** « La pointe, qui a placé le département en vigilance » where Météo-France did: a relative that says something of another noun. */
export function antecedents(comparison: Comparison): readonly Discrepancy[] {
  for (const alignment of comparison.alignments) {
    const { claim, sentence, source, from, to } = alignment
    if (!claim.units.some(isSubjectRelative) && !sentence.units.some(isSubjectRelative)) continue
    for (let verb = from; verb < to; verb++) {
      const at = source[verb] ?? -1
      if (at < 0 || (alignment.strength[verb] ?? 0) < STRENGTH.pole) continue
      if (!isInRelative(claim.units, verb) && !isInRelative(sentence.units, at)) continue
      if (!isContent(claim.units[verb] as Unit) || verbStatus(claim.units, verb) === 'none') continue
      if (voiceOf(claim.units, verb) !== voiceOf(sentence.units, at)) continue
      const [claimed, stated] = [subjectOf(claim.units, verb), subjectOf(sentence.units, at)]
      if (!isAnother(claimed, stated, alignment) || isSpeaker(claimed, alignment)) continue
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

const SUBJECTS = new Set(['qui', 'who', 'which'])
const isSubjectRelative = (unit: Unit | undefined): boolean =>
  unit !== undefined && SUBJECTS.has(unit.word.form) && !unit.quoted

/** « Qui » stands before the verb in its clause, with nothing but words of grammar between. */
function isInRelative(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && units[at]?.clause === units[verb]?.clause; at--) {
    if (isSubjectRelative(units[at])) return true
    if (isContent(units[at] as Unit)) return false
  }
  return false
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
    // « Liszt était un pianiste qui … »: both are the same.
    if (has(unit.word, TRAIT.be) && unit.stretch === units[relative]?.stretch) continue
    if (isVerbal(units, at) || unit.word.operators.some(({ field }) => field === 'attribution')) break
    if (isNoun(unit)) found.push(at)
  }
  return found
}

const isNoun = (unit: Unit): boolean => isName(unit) || (isContent(unit) && has(unit.word, TRAIT.noun))

const isVerbal = (units: readonly Unit[], at: number): boolean => {
  const { word, number, date } = units[at] as Unit
  if (number !== undefined || date !== undefined || has(word, TRAIT.name)) return false
  return has(word, TRAIT.be | TRAIT.have) || !isVerbless(units, at)
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

/** « Le régulateur, qui s’interroge, … », says the agency, and may mean itself. */
const isSpeaker = (claimed: readonly number[], { sentence, source }: Alignment): boolean =>
  claimed.every((place) => {
    const at = source[place] ?? -1
    return sentence.frames.some((frame) => frame.source.from <= at && at < frame.source.to)
  })

const spanFrom = (units: readonly Unit[], group: readonly number[], verb: number) => ({
  start: units[Math.min(...group)]?.start ?? 0,
  end: units[verb]?.end ?? 0,
})
