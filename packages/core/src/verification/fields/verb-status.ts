import type { Unit, Units } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'

/** When, and how surely, what a verb says is the case. `bare`: a participle without a helper. */
export type VerbStatus =
  | 'past'
  | 'present'
  | 'future'
  | 'conditional'
  | 'rumour'
  | 'bare'
  | 'infinitive'
  | 'none'

/** Words before a verb that belong to it. */
const REACH = 6
const CLITICS = new Set(
  "ne n' pas plus jamais se s' l' le la les lui leur y en nous me m' t' te vous il elle ils elles on je j'".split(
    ' ',
  ),
)

/** The tense and mood of the verb at `at`, read off its form and its helpers; « none » where it is none. */
export function verbStatus(units: readonly Unit[], at: number): VerbStatus {
  const unit = units[at]
  if (unit === undefined) return 'none'
  unit.status ??= statusOf(units, at)
  return unit.status
}

function statusOf(units: readonly Unit[], at: number): VerbStatus {
  const unit = units[at]
  if (unit === undefined || !has(unit.word, TRAIT.verb)) return 'none'
  const helpers = helpersOf(units, at)
  const first = helpers.length === 0 ? coordinated(units, at) : -1
  if (first >= 0) return verbStatus(units, first)
  const helper = (trait: number) => helpers.some(({ word }) => has(word, trait))
  if (isNoun(units, at, helpers)) return 'none'
  // « Aurait volé » is said to have been; « serait rouvert » may also be to come, told in the past.
  if (helpers.some(({ word }) => has(word, TRAIT.have) && has(word, TRAIT.conditional))) return 'rumour'
  if (helper(TRAIT.conditional)) return 'conditional'
  if (helper(TRAIT.future)) return 'future'
  const { word } = unit
  if (has(word, TRAIT.participle) && helpers.length > 0) {
    if (helpers.some(({ word }) => word.form === 'été' || has(word, TRAIT.have))) return 'past'
    return helper(TRAIT.past) ? 'past' : 'present'
  }
  if (has(word, TRAIT.gerund)) return 'infinitive'
  if (has(word, TRAIT.infinitive))
    return helpers.some(({ word }) => has(word, TRAIT.go)) ? 'future' : 'infinitive'
  if (has(word, TRAIT.conditional)) return 'conditional'
  if (has(word, TRAIT.future)) return 'future'
  // One form for both in English: « acquired » behind no helper tells what happened.
  if (has(word, TRAIT.participle) && has(word, TRAIT.past) && !has(word, TRAIT.present)) return 'past'
  if (has(word, TRAIT.participle) && !has(word, TRAIT.present)) return 'bare'
  if (has(word, TRAIT.past) && !has(word, TRAIT.present)) return 'past'
  return has(word, TRAIT.finite) ? 'present' : 'none'
}

/** Words between two participles of one helper: « avaient coupé l’alarme et ligoté le gardien ». */
const APART = 10

/** The participle before whose helper a bare one behind « et » shares, else -1. */
export function coordinated(units: readonly Unit[], at: number): number {
  const unit = units[at] as Unit
  if (!has(unit.word, TRAIT.participle) || has(unit.word, TRAIT.present)) return -1
  if (!/^(?:et|ou|puis|mais|and|or)$/u.test(units[at - 1]?.word.form ?? '')) return -1
  let parted = 0
  for (let before = at - 2; before >= Math.max(0, at - APART); before--) {
    const other = units[before] as Unit
    // « A salué « un recul » et maintenu son appel »: what is quoted between them parts nothing.
    if (other.quoted && !unit.quoted) {
      parted = 2
      continue
    }
    if (unit.stretch - other.stretch > parted) return -1
    if (!has(other.word, TRAIT.participle) || !has(other.word, TRAIT.verb)) continue
    return helpersOf(units, before).length > 0 ? before : -1
  }
  return -1
}

/** Auxiliaries and what stands between them and the verb. */
function helpersOf(units: readonly Unit[], at: number): readonly Unit[] {
  const found: Unit[] = []
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const unit = units[index] as Unit
    if (unit.number !== undefined || unit.date !== undefined) break
    if (
      has(unit.word, TRAIT.be | TRAIT.have | TRAIT.go) ||
      unit.word.operators.some(({ field }) => field === 'modality')
    ) {
      if (!has(unit.word, TRAIT.verb)) break
      found.push(unit)
    } else if (!CLITICS.has(unit.word.form) && !has(unit.word, TRAIT.adverb) && !unit.isPart) break
  }
  return found
}

/** Behind an article or a preposition, what may be a noun is one. */
function isNoun(units: readonly Unit[], at: number, helpers: readonly Unit[]): boolean {
  const { word } = units[at] as Unit
  if (!has(word, TRAIT.noun | TRAIT.adjective) || helpers.length > 0) return false
  const before = units[at - 1]?.word
  if (before !== undefined && isBetweenSubjectAndObject(units, at)) return false
  // « …, beating the holders »: an English gerund that opens its part of the sentence.
  if (has(word, TRAIT.gerund) && before !== undefined && units[at - 1]?.clause !== units[at]?.clause)
    return false
  return before === undefined || !has(before, TRAIT.pronoun) || has(before, TRAIT.definite | TRAIT.indefinite)
}

/** « Le maire visite une école »: right behind a noun or name and before an article. */
function isBetweenSubjectAndObject(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]]
  if (before === undefined || unit === undefined || next === undefined) return false
  if (!has(unit.word, TRAIT.finite) || before.stretch !== unit.stretch || next.number !== undefined)
    return false
  const isSubject =
    before.word.weight >= 0.5 &&
    has(before.word, TRAIT.noun | TRAIT.name) &&
    !has(before.word, TRAIT.adjective)
  return isSubject && has(next.word, TRAIT.definite | TRAIT.indefinite) && !has(next.word, TRAIT.preposition)
}

/** « La boue accumulée après la décrue »: without verb and figure a heading names and asserts nothing. */
export const isNominal = ({ units }: Units): boolean =>
  units.every((unit, place) => unit.number === undefined && isVerbless(units, place))

/** No verb, or a participle without its helper. */
export function isVerbless(units: readonly Unit[], at: number): boolean {
  const status = verbStatus(units, at)
  return status === 'none' || status === 'bare'
}
