import { type Alignment, weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, carries, difference, isContent, isName } from '../comparison.ts'
import type { Frame } from '../frames.ts'
import type { Unit } from '../units.ts'
import { CLOSE, has, STRENGTH, TRAIT } from '../vocabulary.ts'
import { coordinated, isVerbless, verbStatus } from './verb-status.ts'

/** Who did what to whom turned round: whoever acts in the claim suffers in the evidence, or the other way round. */
export function roles(comparison: Comparison): readonly Discrepancy[] {
  if (comparison.role === 'question') return []
  for (const alignment of comparison.alignments) {
    const turned = turnedActor(alignment, comparison.frames)
    if (turned === undefined) continue
    const { claim, sentence, source } = alignment
    const [place, verb] = turned
    const around = (units: readonly Unit[], one: number, other: number) => ({
      start: Math.min(units[one]?.start ?? 0, units[other]?.start ?? 0),
      end: Math.max(units[one]?.end ?? 0, units[other]?.end ?? 0),
    })
    return [
      difference('role', claim, around(claim.units, place, verb), {
        sentence,
        span: around(sentence.units, source[place] ?? 0, source[verb] ?? 0),
      }),
    ]
  }
  return []
}

function turnedActor(
  alignment: Alignment,
  frames: readonly Frame[],
): readonly [actor: number, verb: number] | undefined {
  const { claim, sentence, source, from, to } = alignment
  const hasMoved = alignment.moved.includes(1)
  for (let verb = from; verb < to; verb++) {
    const at = source[verb] ?? -1
    if (at < 0 || !acts(claim.units, verb) || sentence.frames.some((frame) => frame.verb === at)) continue
    if (frames.some((frame) => frame.verb === verb) || (alignment.strength[verb] ?? 0) < STRENGTH.pole)
      continue
    const [voice, statedVoice] = [voiceOf(claim.units, verb), voiceOf(sentence.units, at)]
    if (voice === undefined || statedVoice === undefined || (voice === statedVoice && !hasMoved)) continue
    // « Est décédé » beside « a été tué »: whoever dies acts no more than whoever is killed.
    if (
      voice !== statedVoice &&
      [claim.units[verb], sentence.units[at]].some((unit) => unit?.word.unaccusative)
    )
      continue
    const [claimed, stated] = [actorsOf(claim.units, verb), actorsOf(sentence.units, at)]
    for (const { places, role } of claimed) {
      const other = stated.find((each) => places.some((place) => each.places.includes(source[place] ?? -1)))
      // « La région a réduit son aide », « l’aide a baissé »: without an object a verb turns nothing.
      if (isAlone(claimed, voice, statedVoice)) continue
      if (isAlone(stated, statedVoice, voice) && !hasPronounObject(sentence.units, at)) continue
      if (other === undefined || !excludes(role, other.role)) continue
      if (voice !== statedVoice && isLoose(alignment, verb, claimed, places)) continue
      return [places[0] as number, verb]
    }
    // « La météo permet de rouvrir la ligne »: who does what an infinitive says is not told apart.
    if ([claim.units[verb], sentence.units[at]].some((unit) => unit && has(unit.word, TRAIT.infinitive)))
      continue
    const changed = changedAgent(alignment, claimed, stated)
    if (changed !== undefined) return [changed, verb]
  }
  return undefined
}

/** « Ont quitté leur maison » for « ont été évacués »: another verb, and nobody else of the evidence takes part. */
const isLoose = (
  { source, strength }: Alignment,
  verb: number,
  actors: readonly Actor[],
  own: readonly number[],
): boolean =>
  (strength[verb] ?? 0) < STRENGTH.family &&
  actors.every(({ places }) => places === own || places.every((place) => (source[place] ?? -1) < 0))

/** A verb that says something, or any with who does it behind « par »: « l’engagement pris par le maire ». */
const acts = (units: readonly Unit[], verb: number): boolean =>
  isContent(units[verb] as Unit) ||
  (carries(units[verb] as Unit) &&
    has((units[verb] as Unit).word, TRAIT.participle) &&
    /^(?:par|by)$/u.test(units[verb + 1]?.word.form ?? ''))

/** « La direction a rejeté l’offre des syndicats » for « les syndicats ont rejeté l’offre de la direction »: both are named, another acts. */
export function changedAgent(
  { claim, sentence, source, target, strength }: Alignment,
  claimed: readonly Actor[],
  stated: readonly Actor[],
): number | undefined {
  const [one, other] = [claimed, stated].map((actors) => actors.find(({ role }) => role === 'agent'))
  if (one === undefined || other === undefined) return undefined
  const place = one.places.find((each) => isElsewhere(source[each] ?? -1, other, strength[each] ?? 0))
  const at = other.places.find((each) =>
    isElsewhere(target[each] ?? -1, one, strength[target[each] ?? -1] ?? 0),
  )
  if (place === undefined || at === undefined) return undefined
  if (one.places.some((each) => other.places.includes(source[each] ?? -1))) return undefined
  const [there, here] = [source[place] as number, target[at] as number]
  // « La porte-parole de la société a dit que la société … »: which of the two is meant is not told apart.
  if (isNamedTwice(sentence.units, claim.units[place]) || isNamedTwice(claim.units, claim.units[place]))
    return undefined
  return isJoined(claim.units, place, here) || isJoined(sentence.units, at, there) ? undefined : place
}

const isNamedTwice = (units: readonly Unit[], named: Unit | undefined): boolean =>
  units.filter(({ word }) => word.lemmas.some((lemma) => named?.word.lemmas.includes(lemma))).length > 1

const isElsewhere = (counterpart: number, { places }: Actor, strength: number): boolean =>
  counterpart >= 0 && strength >= CLOSE && !places.includes(counterpart)

/** « Le maire et la préfète », « Anne Petit, la maire »: one actor in several phrases. */
const isJoined = (units: readonly Unit[], one: number, other: number): boolean =>
  units
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .every((unit) => unit.word.weight === 0 || isActor(unit) || has(unit.word, TRAIT.adjective))

/** « Il a comparu à Lyon » beside « il est jugé »: what has no object cannot be turned into a passive. */
const isAlone = (actors: readonly Actor[], voice: Voice, other: Voice): boolean =>
  voice === 'active' &&
  (voice === other
    ? actors.length === 1 && actors[0]?.role === 'agent'
    : actors.some(({ role }) => role === 'agent') && actors.every(({ role }) => role !== 'patient'))

/** « L’armateur les accusait »: the object stands before the verb. */
const hasPronounObject = (units: readonly Unit[], verb: number): boolean =>
  units
    .slice(Math.max(0, verb - 2), verb)
    .some(
      ({ word, clause }, at, near) =>
        clause === units[verb]?.clause &&
        /^(?:l[ea]s?|l'|lui|leur)$/u.test(word.form) &&
        near.slice(at + 1).every((each) => has(each.word, TRAIT.have | TRAIT.pronoun)),
    )

type Voice = 'active' | 'passive'
type Role = 'agent' | 'patient' | 'recipient'

/** « Rendre hommage à », « rendre hommage »: who suffers and who receives are not always told apart. */
const excludes = (one: Role, other: Role): boolean => one !== other && (one === 'agent' || other === 'agent')

/** Undefined for what is no verb here, and for verbs with « se », which turn neither way. */
export function voiceOf(units: readonly Unit[], verb: number): Voice | undefined {
  const status = verbStatus(units, verb)
  if (status === 'none') return undefined
  const first = coordinated(units, verb)
  if (first >= 0) return voiceOf(units, first)
  const before = units.slice(Math.max(0, verb - 4), verb)
  if (before.some(({ word }) => /^(?:se|s')$/u.test(word.form))) return undefined
  const { word } = units[verb] as Unit
  if (!has(word, TRAIT.participle) || word.unaccusative) return 'active'
  if (status === 'bare' || isDoneBy(units, verb)) return 'passive'
  if (status === 'past' && has(word, TRAIT.past) && !before.some(({ word }) => has(word, TRAIT.be)))
    return isReduced(units, verb) ? undefined : 'active'
  const nearest = before.findLast(({ word }) => has(word, TRAIT.be | TRAIT.have))
  if (nearest !== undefined && has(nearest.word, TRAIT.be)) return 'passive'
  // « Réunit » is a present as well as a participle.
  return nearest !== undefined || has(word, TRAIT.present) ? 'active' : 'passive'
}

/** « The mission, led by the agency »: one form is past and participle. */
const isDoneBy = (units: readonly Unit[], verb: number): boolean =>
  /^by$/u.test(units[verb + 1]?.word.form ?? '') && has((units[verb] as Unit).word, TRAIT.past)

/** « One of the men arrested in Kerlann »: right behind a noun and before no object, it may turn either way. */
const isReduced = (units: readonly Unit[], verb: number): boolean => {
  const next = units[verb + 1]
  if (units[verb - 1] === undefined || next === undefined) return false
  return (
    !units.slice(Math.max(0, verb - 4), verb).some(({ word }) => has(word, TRAIT.have)) &&
    next.number === undefined &&
    !isName(next) &&
    !has(next.word, TRAIT.definite | TRAIT.indefinite | TRAIT.pronoun | TRAIT.noun)
  )
}

export interface Actor {
  readonly places: readonly number[]
  readonly role: Role
}

/** The nearest noun or name before a verb, and those behind it in its clause, with no other verb between. */
export function actorsOf(units: readonly Unit[], verb: number): readonly Actor[] {
  const voice = voiceOf(units, verb)
  const found: Actor[] = []
  const [before = subjectAcross(units, verb) ?? subjectShared(units, verb)] = phrases(units, verb, -1)
  if (before !== undefined && before.link === undefined)
    found.push({ places: before.places, role: voice === 'passive' ? 'patient' : 'agent' })
  for (const { places, link } of phrases(units, verb, 1)) {
    const role = roleBehind(link, voice)
    if (role !== undefined && !found.some((each) => each.role === role)) found.push({ places, role })
  }
  return found
}

function roleBehind(link: string | undefined, voice: Voice | undefined): Role | undefined {
  if (link === 'par') return voice === 'passive' ? 'agent' : undefined
  if (link === undefined) return voice === 'active' ? 'patient' : undefined
  return /^(?:à|au|aux|to)$/u.test(link) ? 'recipient' : undefined
}

interface Phrase {
  readonly places: readonly number[]
  /** The preposition before it. */
  readonly link: string | undefined
}

const REACH = 12

/** The phrases on one side of a verb, the nearest first. */
function phrases(units: readonly Unit[], verb: number, step: 1 | -1): readonly Phrase[] {
  const { clause } = units[verb] as Unit
  const found: Phrase[] = []
  for (let at = verb + step; at >= 0 && at < units.length && Math.abs(at - verb) <= REACH; at += step) {
    const unit = units[at] as Unit
    if (unit.clause !== clause) break
    const isVerb =
      isContent(unit) && !isName(unit) && !has(unit.word, TRAIT.noun) && verbStatus(units, at) !== 'none'
    // « Nordhavn renonce à racheter »: who renounces is who would buy.
    if (isVerb && !(step < 0 && has((units[verb] as Unit).word, TRAIT.infinitive | TRAIT.gerund))) break
    if (!isActor(unit) || isSaidOf(units, at) || isQualifier(units, at)) continue
    const least = step > 0 ? verb + 1 : 0
    const head = headOf(units, at, least)
    const link = linkBefore(units, head, least)
    if (link === 'de' && found.length > 0) continue
    const places = [...placesOf(units, head), ...nameBehind(units, head, at)]
    found.push({ places, link })
    if (step < 0) break
    at = Math.max(at, ...places)
  }
  return found
}

/** « Le ministre des Transports, Bruno Cazal, a félicité … »: what stands between commas belongs to whoever stands before. */
function subjectAcross(units: readonly Unit[], verb: number): Phrase | undefined {
  let first = verb
  while (first > 0 && units[first - 1]?.clause === units[verb]?.clause) first--
  if (first === 0 || units.slice(first, verb).some((unit) => weightOf(unit) >= SLIGHT)) return undefined
  let end = first
  for (let passed = 0; passed < 2 && end > 0; passed++) {
    const { stretch } = units[end - 1] as Unit
    if (stretch === units[end]?.stretch) return undefined
    let start = end
    while (start > 0 && units[start - 1]?.stretch === stretch) start--
    const isTelling = units.slice(start, end).some((_, at) => !isVerbless(units, start + at))
    const isRelative = has((units[start] as Unit).word, TRAIT.relative)
    if (isTelling && !isRelative) return undefined
    if (start === 0 && !isRelative) {
      const at = units.findIndex((unit, place) => place < end && isActor(unit))
      const head = at < 0 ? -1 : headOf(units, at, 0)
      if (head < 0 || linkBefore(units, head, 0) !== undefined) return undefined
      const apposed = units.flatMap((unit, place) =>
        place >= end && place < first && isActor(unit) ? [place] : [],
      )
      return {
        places: [...placesOf(units, head), ...nameBehind(units, head, at), ...apposed],
        link: undefined,
      }
    }
    end = start
  }
  return undefined
}

/** « La préfète a fermé le pont et rencontré le maire »: behind « et » a verb without a subject shares that of the one before. */
function subjectShared(units: readonly Unit[], verb: number): Phrase | undefined {
  let first = verb
  while (first > 0 && units[first - 1]?.clause === units[verb]?.clause) first--
  const joins = /^(?:et|puis|mais|and|but|then)$/u.test(units[first]?.word.form ?? '')
  if (!joins || verbStatus(units, verb) === 'bare') return undefined
  if (units.slice(first + 1, verb).some((unit) => weightOf(unit) >= SLIGHT)) return undefined
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const status = verbStatus(units, at)
    if (status === 'none' || status === 'infinitive' || status === 'bare' || !carries(units[at] as Unit))
      continue
    if (voiceOf(units, at) !== 'active') return undefined
    const subject = phrases(units, at, -1)[0] ?? subjectAcross(units, at)
    return subject?.link === undefined ? subject : undefined
  }
  return undefined
}

/** What weighs less belongs to the verb. */
const SLIGHT = 0.2

/** « L’assureur public »: right behind a noun, what may be an adjective is one. */
const isQualifier = (units: readonly Unit[], at: number): boolean => {
  const [before, unit] = [units[at - 1], units[at] as Unit]
  return (
    before !== undefined &&
    before.stretch === unit.stretch &&
    has(unit.word, TRAIT.adjective) &&
    !isName(unit) &&
    isContent(before) &&
    has(before.word, TRAIT.noun) &&
    !has(before.word, TRAIT.adjective)
  )
}

/** « Est accusé d’avoir volé »: a participle with its helper is nobody. */
const isSaidOf = (units: readonly Unit[], at: number): boolean =>
  has((units[at] as Unit).word, TRAIT.participle) &&
  /^(?:past|present)$/u.test(verbStatus(units, at)) &&
  has((units[at - 1] ?? (units[at] as Unit)).word, TRAIT.be | TRAIT.have)

const isActor = (unit: Unit): boolean => isName(unit) || (isContent(unit) && has(unit.word, TRAIT.noun))

/** « Le directeur de la régie »: the phrase is what stands before « de ». */
function headOf(units: readonly Unit[], at: number, least: number): number {
  let head = at
  for (
    let place = at - 1;
    place >= Math.max(least, at - 8) && units[place]?.clause === units[at]?.clause;
    place--
  ) {
    const unit = units[place] as Unit
    if (isContent(unit) && !isActor(unit) && !has(unit.word, TRAIT.adjective | TRAIT.participle)) break
    const link = linkBefore(units, head, least)
    if (
      isActor(unit) &&
      (link === 'de' || (link === undefined && isName(units[head] as Unit) && head - place === 1))
    )
      head = place
    else if (isActor(unit)) break
  }
  return head
}

/** A name has several words. */
function placesOf(units: readonly Unit[], head: number): readonly number[] {
  const found = [head]
  for (let at = head + 1; at < units.length && isName(units[at] as Unit) && isName(units[head] as Unit); at++)
    found.push(at)
  return found
}

/** « L’attaquant sénégalais Paul Diop »: the name belongs to the office before it, that of « le maire de Brémont » does not. */
function nameBehind(units: readonly Unit[], head: number, at: number): readonly number[] {
  if (head === at || !isName(units[at] as Unit) || linkBefore(units, at, head + 1) !== undefined) return []
  let first = at
  while (first - 1 > head && isName(units[first - 1] as Unit)) first--
  const between = units.slice(head + 1, first)
  return between.every(({ word }) => has(word, TRAIT.adjective)) ? placesOf(units, first) : []
}

/** `least`: the phrase begins there or later; « des » right behind a verb is an article. */
function linkBefore(units: readonly Unit[], place: number, least: number): string | undefined {
  for (let at = place - 1; at >= Math.max(least, place - 4); at--) {
    const { word, number } = units[at] as Unit
    if (/^(?:par|by)$/u.test(word.form)) return 'par'
    if (at === least && least > 0 && /^(?:des|du|de|d')$/u.test(word.form)) return undefined
    // « L’un des voleurs »: they are meant themselves.
    if (
      /^(?:des|of)$/u.test(word.form) &&
      /^(?:une?|certaine?s|one|some)$/u.test(units[at - 1]?.word.form ?? '')
    )
      return undefined
    if (/^(?:de|d'|du|des|of)$/u.test(word.form))
      return at === place - 1 ||
        /^(?:la|l'|le|les|ce|cette|ces|son|sa|ses)$/u.test(units[at + 1]?.word.form ?? '')
        ? 'de'
        : undefined
    if (has(word, TRAIT.preposition) && !has(word, TRAIT.indefinite)) return word.form
    if (number === undefined && word.weight >= 0.5 && !has(word, TRAIT.adjective | TRAIT.name))
      return undefined
  }
  return undefined
}
