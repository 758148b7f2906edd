import type { Operator } from '../../languages/proof.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries, isName } from '../comparison.ts'
import type { Frame } from '../frames.ts'
import type { Unit, Units } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isAnchored, type MatchedPair, matchedPairs, operatorDifference, valuesOf } from './operators.ts'
import { isNominal, verbStatus } from './verb-status.ts'

/** How an operator weakens what it acts on. */
const CLASS: Readonly<Record<string, string>> = {
  possible: 'possible',
  maybe: 'possible',
  seeming: 'possible',
  alleged: 'alleged',
  due: 'projected',
  planned: 'projected',
  wanted: 'wished',
  offered: 'projected',
  attempt: 'wished',
  threat: 'wished',
}

/** What the evidence calls possible, alleged, planned or wanted, and the claim a fact. */
export function modality(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  const names = comparison.role === 'heading' && isNominal(comparison.claim)
  for (const pair of matchedPairs(comparison)) {
    const { alignment, place, at, unit } = pair
    if (!carries(unit) || !isAnchored(alignment, place)) continue
    const stated = classesOf(alignment.sentence.units, at)
    if (stated.length === 0 || (names && isTakenForGranted(alignment.sentence.units, at))) continue
    if (isWhose(alignment.sentence.units, at) || isStatedAsFact(comparison, place, stated)) continue
    // What is to come made done: see `tense`.
    const isTense = stated.every((each) => each === 'projected' || each === 'wished')
    if (isTense && verbStatus(comparison.claim.units, place) === 'past') continue
    if (isWeakened(pair, stated, comparison) || comparison.beside.some(introduces)) continue
    return [operatorDifference('modality', comparison, pair, 'modality')]
  }
  return []
}

/** « Les tableaux volés » where a couple is only suspected of it and a headline tells of the theft. */
const isStatedAsFact = ({ claim, index }: Comparison, place: number, stated: readonly string[]): boolean =>
  stated.every((each) => each === 'alleged') &&
  verbStatus(claim.units, place) === 'bare' &&
  index.sentences.some(({ units }) =>
    units.some(
      (unit, at) =>
        unit.operators.length === 0 &&
        verbStatus(units, at) === 'none' &&
        index.vocabulary.strength(unit.word, (claim.units[place] as Unit).word) > 0,
    ),
  )

/** « Les demandes du Kazakhstan »: whoever asks is not asked for. */
const isWhose = (units: readonly Unit[], at: number): boolean =>
  (isName(units[at] as Unit) ||
    (has((units[at] as Unit).word, TRAIT.person | TRAIT.organisation) && isDefinite(units[at - 1]))) &&
  (units[at] as Unit).operators.every(({ operator: { field, value }, at: from }) => {
    const word = units[from]?.word
    if (field === 'condition') return false
    // « L’armateur accuse les dockers »: they are accused, and no less real.
    if (field !== 'modality' || value === 'alleged') return true
    if (word === undefined || has(word, TRAIT.infinitive | TRAIT.participle)) return false
    return has(word, TRAIT.noun) || (word.weight > 0 && word.traits === 0)
  })

const isDefinite = (unit: Unit | undefined): boolean => unit !== undefined && has(unit.word, TRAIT.definite)

/** « Il peut compter sur le soutien du maire », « si la guerre des prix fait rage »: the thing itself is not in doubt. */
function isTakenForGranted(units: readonly Unit[], at: number): boolean {
  const { operators } = units[at] as Unit
  const doubting = operators.filter(
    ({ operator: { field } }) => field === 'modality' || field === 'condition',
  )
  return (
    verbStatus(units, at) === 'none' &&
    doubting.every(({ operator, at: from }) => {
      const word = units[from]?.word
      if (operator.field === 'condition') return operator.value === 'if'
      return word !== undefined && has(word, TRAIT.verb) && !has(word, TRAIT.noun)
    })
  )
}

/** « Les syndicats demandent : », « Que demandent-ils ? »: what introduces items or an answer weakens them. */
const introduces = ({ text, operators }: Units): boolean =>
  /[:?]\s*$/u.test(text) && operators.some(({ operator }) => operator.field === 'modality')

const NO_CLASS: readonly string[] = []

function classesOf(units: readonly Unit[], at: number): readonly string[] {
  const unit = units[at] as Unit
  const status = verbStatus(units, at)
  if (unit.operators.length === 0 && status !== 'conditional' && status !== 'rumour') return NO_CLASS
  const own = valuesOf(unit, 'modality').flatMap((value) => CLASS[value] ?? [])
  const open = valuesOf(unit, 'condition').includes('if') ? ['unknown'] : []
  const told = status === 'conditional' ? ['possible'] : status === 'rumour' ? ['rumour'] : []
  return [...own, ...open, ...told]
}

/** « Pour ne pas être associé » is « afin de ne pas être associé ». */
function isPurpose(units: readonly Unit[], place: number): boolean {
  for (let at = place - 1; at >= 0 && units[at]?.clause === units[place]?.clause; at--) {
    const { word } = units[at] as Unit
    if (/^(?:pour|to)$/u.test(word.form)) return true
    if (word.weight > 0.25) return false
  }
  return false
}

/** « Exige » acts on what it asks for, in the evidence too: it does not make up for « pourrait » before it. */
const isOfAnother = (
  { operator, at }: Units['operators'][number],
  { source, sentence }: MatchedPair['alignment'],
  other: Unit,
): boolean =>
  sentence.operators.some(
    (each) =>
      each.at === source[at] &&
      each.operator.field === operator.field &&
      each.operator.value === operator.value &&
      !other.operators.includes(each),
  )

/** « Devraient être rétablis » expects what « doivent être rétablis » and « seraient rétablis », reported, know. */
const isExpected = ({ operators }: Unit, units: readonly Unit[]): boolean =>
  operators.some(({ operator: { field, value }, at }) => {
    const word = units[at]?.word
    return field === 'modality' && value === 'due' && word !== undefined && has(word, TRAIT.conditional)
  })

/** Who says so in the claim stands before what alleges it in the evidence. */
const isAccuser = (
  { source: { from, to } }: Frame,
  { claim, source }: MatchedPair['alignment'],
  other: Unit,
): boolean => {
  const alleging = other.operators.find(({ operator: { value } }) => value === 'alleged')
  if (alleging === undefined) return false
  return claim.units.slice(from, to).some((unit, place) => {
    const at = source[from + place] ?? -1
    return (isName(unit) || carries(unit)) && at >= 0 && at < alleging.at && alleging.at - at <= NEAR
  })
}

/** Words between whoever accuses and the verb. */
const NEAR = 12

/** The claim weakens it too, whatever word does it. */
function isWeakened(
  { unit, other, place, alignment }: MatchedPair,
  stated: readonly string[],
  { claim, frames }: Comparison,
): boolean {
  const own = classesOf(claim.units, place)
  if (stated.some((each) => own.includes(each))) return true
  // « Selon X, Y a menti » for « X accuse Y d’avoir menti ».
  if (
    stated.every((each) => each === 'alleged') &&
    frames.some((frame) => isAccuser(frame, alignment, other))
  )
    return true
  // « Ont nié l’avoir volé »: what is denied is not made a fact.
  if (valuesOf(unit, 'polarity').includes('reject')) return true
  // « Abandonne son projet de patinoire »: given up it is no more to come than « abandonne la patinoire ».
  const isGivenUp = valuesOf(unit, 'polarity').includes('fail') && stated.includes('projected')
  if (isGivenUp && claim.units.every((_, at) => verbStatus(claim.units, at) !== 'infinitive')) return true
  if (stated.every((each) => each === 'wished') && isPurpose(claim.units, place)) return true
  // « A annoncé qu’elle serait rouverte »: reported, the future takes the form of the conditional.
  const comes =
    !isExpected(other, alignment.sentence.units) &&
    (stated.includes('projected') ||
      (alignment.sentence.attributed &&
        stated.every((each) => each === 'possible') &&
        valuesOf(other, 'modality').length === 0))
  const near = (at: number) => Math.abs((claim.units[at]?.clause ?? 0) - unit.clause) <= 1
  if (comes && claim.units.some((_, at) => near(at) && verbStatus(claim.units, at) === 'future')) return true
  const doubts = ({ field }: Operator) =>
    field === 'modality' || (stated.includes('unknown') && (field === 'condition' || field === 'polarity'))
  // « Will » tells what is to come, and not that it may.
  const comesForSure = (at: number) => has((claim.units[at] as Unit).word, TRAIT.future)
  if (
    claim.operators.some(
      (each) =>
        doubts(each.operator) &&
        near(each.at) &&
        (comes || !comesForSure(each.at)) &&
        !(stated.includes('possible') && isOfAnother(each, alignment, other)),
    )
  )
    return true
  return claim.units.some(
    (_, at) =>
      near(at) && (verbStatus(claim.units, at) === 'conditional' || verbStatus(claim.units, at) === 'rumour'),
  )
}
