import type { Alignment } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries, difference, isContent, isName, type Standing } from '../comparison.ts'
import type { Frame } from '../frames.ts'
import { poleKey, type SourceIndex } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { CLOSE, has, STRENGTH, TRAIT, type Word } from '../vocabulary.ts'
import { type Actor, actorsOf, changedAgent, voiceOf } from './roles.ts'
import { verbStatus } from './verb-status.ts'

/** Somebody made to act whom the evidence names beside whoever acts there: « la droite dénonce …, la gauche réclame … ». */
export function agents(comparison: Comparison): readonly Discrepancy[] {
  const { role, standing, alignments } = comparison
  // All said as the evidence says it, with nobody left out between: nobody has changed places.
  const isInOrder = alignments.length < 2 && !standing.some(isAstray) && alignments.every(isUnbroken)
  if (role === 'question' || isInOrder) return []
  for (const alignment of alignments) {
    for (const { verb, at, isLight, isSaying } of verbPairs(alignment, comparison.frames)) {
      const [claimed, stated] = [
        actorsOf(alignment.claim.units, verb),
        actorsOf(alignment.sentence.units, at),
      ]
      const [one, other] = [agentIn(claimed), agentIn(stated)]
      if (one === undefined || other === undefined) continue
      const wrong =
        (isLight && changedAgent(alignment, claimed, stated) !== undefined) ||
        (!isSaying && actsElsewhere(alignment, one, other, at, claimed.length > 1, comparison.index)) ||
        (!isSaying && isPutInPlace(comparison, alignment, one, other, verb)) ||
        (!isLight && isAnother(comparison, alignment, one, other))
      if (!wrong) continue
      const { claim, sentence } = alignment
      return [
        difference('role', claim, around(claim.units, one, verb), {
          sentence,
          span: around(sentence.units, other, at),
        }),
      ]
    }
  }
  return []
}

/** Nothing has moved, and nobody stands in the evidence between what the claim takes from it. */
function isUnbroken({ moved, target, sentence }: Alignment): boolean {
  if (moved.includes(1)) return false
  const first = target.findIndex((place) => place >= 0)
  const last = target.findLastIndex((place) => place >= 0)
  return sentence.units
    .slice(first, last)
    .every((unit, at) => (target[first + at] ?? -1) >= 0 || (!isName(unit) && !isContent(unit)))
}

const isAstray = (standing: Standing): boolean => standing === 'elsewhere' || standing === 'missing'

interface VerbPair {
  readonly verb: number
  readonly at: number
  readonly isLight: boolean
  /** It gives words to somebody, or is passive: only who stands in the place of whom is asked. */
  readonly isSaying: boolean
}

/** Verbs that say the same, and light ones before the same noun: « a fait pression », « a mis la pression ». */
function verbPairs(
  { claim, sentence, source, strength, from, to }: Alignment,
  frames: readonly Frame[],
): readonly VerbPair[] {
  const found: VerbPair[] = []
  for (let place = from; place < to; place++) {
    const at = source[place] ?? -1
    if (at < 0 || (strength[place] ?? 0) < STRENGTH.pole || !isContent(claim.units[place] as Unit)) continue
    if (tellsWho(claim.units, place) && tellsWho(sentence.units, at)) {
      // Whose words they are has a field of its own: here only who takes the place of whoever says so.
      const isSaying =
        !isTelling(claim.units, place) ||
        !isTelling(sentence.units, at) ||
        frames.some(({ verb }) => verb === place) ||
        sentence.frames.some(({ verb }) => verb === at)
      found.push({ verb: place, at, isLight: false, isSaying })
      continue
    }
    const [light, there] = [lightBefore(claim.units, place), lightBefore(sentence.units, at)]
    if (light >= 0 && there >= 0) found.push({ verb: light, at: there, isLight: true, isSaying: false })
  }
  return found
}

const isTelling = (units: readonly Unit[], at: number): boolean =>
  /^(?:past|present|future|conditional|rumour)$/u.test(verbStatus(units, at)) &&
  voiceOf(units, at) === 'active'

/** Active, or passive with who does it behind « par ». */
const tellsWho = (units: readonly Unit[], at: number): boolean =>
  isTelling(units, at) || (voiceOf(units, at) === 'passive' && agentIn(actorsOf(units, at)) !== undefined)

/** The light verb whose object a noun is, else -1: at most an article stands between. */
function lightBefore(units: readonly Unit[], noun: number): number {
  if (!has((units[noun] as Unit).word, TRAIT.noun) || isName(units[noun] as Unit)) return -1
  for (let at = noun - 1; at >= noun - 2 && at >= 0; at--) {
    const unit = units[at] as Unit
    if (carries(unit) && !isContent(unit)) return isTelling(units, at) ? at : -1
    if (unit.word.weight > 0 || has(unit.word, TRAIT.preposition)) return -1
  }
  return -1
}

const agentIn = (actors: readonly Actor[]): Actor | undefined => actors.find(({ role }) => role === 'agent')

/** Whoever acts in the claim stands elsewhere in the evidence, and the claim knows nothing of whoever acts there. */
function actsElsewhere(
  { claim, sentence, source, target, strength }: Alignment,
  one: Actor,
  other: Actor,
  verb: number,
  hasObject: boolean,
  index: SourceIndex,
): boolean {
  const { units } = sentence
  if (other.places.some((at) => (target[at] ?? -1) >= 0)) return false
  return one.places.every((place) => {
    const at = source[place] ?? -1
    if (at < 0 || (strength[place] ?? 0) < CLOSE || other.places.includes(at)) return false
    if (isNamedAgain(units, at)) return false
    if (at > verb && areOne(claim.units[place] as Unit, units, other, index)) return false
    // « La France en a payé un tiers, la Chine la moitié »: what has no verb of its own shares that of the other.
    // « Les prix ont augmenté » for « l’enseigne a augmenté les prix »: without an object nobody else acts.
    return at > verb
      ? hasObject &&
          (units[at]?.clause === units[verb]?.clause || tells(units, at)) &&
          !/^(?:par|by)$/u.test(units[at - 1]?.word.form ?? '')
      : hasVerbBetween(units, at, other.places[0] as number)
  })
}

const isNamedAgain = (units: readonly Unit[], at: number): boolean =>
  units.some(
    (unit, other) => other !== at && unit.word.lemmas.some((lemma) => units[at]?.word.lemmas.includes(lemma)),
  )

/** « La mutuelle » is the name that stands beside it somewhere. */
const areOne = (
  { word }: Unit,
  units: readonly Unit[],
  { places }: Actor,
  { beside }: SourceIndex,
): boolean =>
  places.some((at) => {
    const other = (units[at] as Unit).word
    return standBeside(word, other, beside) || standBeside(other, word, beside)
  })

/** A noun that says the same as one beside the name is that one too. */
const standBeside = (one: Word, other: Word, beside: SourceIndex['beside']): boolean =>
  [one.id, ...one.lemmas].some((key) =>
    [...other.keys, ...other.poles.map(poleKey)].some((each) => beside.get(key)?.has(each)),
  )

/** The clause of a word has a verb. */
const tells = (units: readonly Unit[], at: number): boolean =>
  units.some((unit, other) => unit.clause === units[at]?.clause && isTelling(units, other))

const hasVerbBetween = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from + 1, to).some((_, at) => isTelling(units, from + 1 + at))

/** « Le gouvernement supprime des postes chez PSA »: another acts, and whoever acts in the evidence is named behind the verb. */
const isPutInPlace = (
  { standing }: Comparison,
  { claim, sentence, target }: Alignment,
  one: Actor,
  other: Actor,
  verb: number,
): boolean =>
  one.places.every((place) => standing[place] === 'elsewhere' || standing[place] === 'missing') &&
  isSomebody(claim.units[one.places[0] as number]) &&
  other.places.every((at) => isSomebody(sentence.units[at]) && (target[at] ?? -1) > verb)

/**
 * « La direction a voté la suspension » for « les salariés ont voté la suspension »: the story knows both, in this
 * sentence or another, and the rest is as it says.
 */
const isAnother = (
  { standing, coverage, index }: Comparison,
  { claim, sentence, source, target }: Alignment,
  one: Actor,
  other: Actor,
): boolean =>
  coverage >= AS_SAID &&
  one.places.every(
    (place) =>
      (source[place] ?? -1) < 0 &&
      /^(?:elsewhere|found)$/u.test(standing[place] as Standing) &&
      isSomeone(claim.units[place]),
  ) &&
  other.places.every((at) => (target[at] ?? -1) < 0 && isSomeone(sentence.units[at])) &&
  !one.places.some((place) => areOne(claim.units[place] as Unit, sentence.units, other, index)) &&
  !other.places.some((at) => areOne(sentence.units[at] as Unit, claim.units, one, index))

/** Share of a claim that stands in the evidence, whoever acts. */
const AS_SAID = 0.75

/** A body or an office, by that word or by name; « le groupe » may be anybody. */
const isSomeone = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  has(unit.word, TRAIT.person | TRAIT.organisation | TRAIT.name) &&
  !has(unit.word, TRAIT.generic)

const isSomebody = (unit: Unit | undefined): boolean =>
  unit !== undefined && has(unit.word, TRAIT.name | TRAIT.person | TRAIT.organisation)

const around = (units: readonly Unit[], { places }: Actor, verb: number) => ({
  start: units[Math.min(...places, verb)]?.start ?? 0,
  end: units[Math.max(...places, verb)]?.end ?? 0,
})
