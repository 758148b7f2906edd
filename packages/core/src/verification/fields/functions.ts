import { memoiseFor } from '../../memoise.ts'
import type { Span } from '../../span.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isName, isOffice, spanOfUnits } from '../comparison.ts'
import { holdsOffice, nameAround } from '../holds-office.ts'
import { poleKey, type SourceIndex } from '../source-index.ts'
import type { Unit, Units } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { isTitle, officeComplements } from './office-complements.ts'
import { matchedPairs, operatorDifference, valuesOf } from './operators.ts'

/** The wrong office, or « ancien », « adjoint », « par intérim » lost or put in. */
export function functions(comparison: Comparison): readonly Discrepancy[] {
  return [
    ...substituted(comparison),
    ...misplaced(comparison),
    ...exchanged(comparison),
    ...officeComplements(comparison),
    ...qualified(comparison),
  ].slice(0, 1)
}

function substituted({ claim, substitutions, standing }: Comparison): readonly Discrepancy[] {
  return substitutions.flatMap(({ claim: place, source, alignment }) => {
    const [unit, other] = [claim.units[place] as Unit, alignment.sentence.units[source] as Unit]
    const offices = isOffice(unit) && isOffice(other)
    if (!offices || standing[place] === 'same-thing') return []
    return [difference('function', claim, unit, { sentence: alignment.sentence, span: other })]
  })
}

/** « Paul Erhard, le préfet »: an office beside a name that no source gives to that person. */
function misplaced({ claim, index }: Comparison): readonly Discrepancy[] {
  for (const [place, unit] of claim.units.entries()) {
    if (!isTitle(claim.units, place)) continue
    const name = nameBeside(claim.units, place)
    if (name === undefined) continue
    const known = index.beside.get(name.word.id)
    if (known === undefined || !index.offices.has(name.word.id)) continue
    const { word } = unit
    const given =
      [word.id, ...word.lemmas, ...word.families].some((key) => known.has(key)) ||
      word.poles.some((pole) => known.has(poleKey(pole)))
    if (!given) return [misgiven(claim, unit, name, index)]
  }
  return []
}

/** « Le préfet Paul Erhard » where the sources give that office to others, and another to the one named. */
function exchanged({ claim, index }: Comparison): readonly Discrepancy[] {
  if (!claim.units.some((unit) => isName(unit) && isGiven(unit))) return []
  for (const [place, unit] of claim.units.entries()) {
    if (!isOffice(unit)) continue
    const at = claim.units.findIndex(
      (name, other) =>
        isName(name) &&
        isGiven(name) &&
        Math.abs(other - place) <= REACH &&
        holdsOffice(claim.units, place, other),
    )
    if (at < 0) continue
    const [, last] = nameAround(claim.units, at)
    const name = claim.units[last] as Unit
    const named = sentencesNaming(index, name)
    const holders = named.length === 0 ? NOBODY : holdersIn(index, unit)
    if (holders.size === 0 || holders.has(name.word.id)) continue
    if (named.some(({ units }) => isNamedAlone(units, unit, name, index))) continue
    if (!named.some(({ units }) => officeOf(units, name) !== undefined)) continue
    return [misgiven(claim, unit, name, index)]
  }
  return []
}

const NOBODY: ReadonlySet<number> = new Set()

type SourceSentence = SourceIndex['sentences'][number]

/** An office in the sources, with the last words of the names that hold it. */
interface Office {
  readonly unit: Unit
  readonly holders: readonly number[]
}

/** The offices of the sources are looked for once. */
const officesIn = memoiseFor(({ sentences }: SourceIndex): readonly Office[] =>
  sentences.flatMap(({ units }) =>
    units.flatMap((unit, place) => (isOffice(unit) ? [{ unit, holders: holdersAt(units, place) }] : [])),
  ),
)

/** Names that say nothing are not posted: « Le », « Un ». */
function sentencesNaming({ sentences, postings }: SourceIndex, name: Unit): readonly SourceSentence[] {
  const among =
    name.word.weight < 0.2
      ? sentences
      : (postings.get(name.word.id) ?? []).map((at) => sentences[at] as SourceSentence)
  return among.filter(({ units }) => placesOf(units, name).length > 0)
}

/** Ids of the last words of the names to which the sources give the office of a unit. */
function holdersIn(index: SourceIndex, office: Unit): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { unit, holders } of officesIn(index, undefined)) {
    if (holders.length === 0 || index.vocabulary.relation(unit.word, office.word) === 0) continue
    for (const holder of holders) found.add(holder)
  }
  return found
}

/** Ids of the last words of the names that hold an office in its sentence. */
const holdersAt = (units: readonly Unit[], office: number): readonly number[] =>
  units.flatMap((name, at) =>
    isName(name) && holdsOffice(units, office, at) ? [(units[nameAround(units, at)[1]] as Unit).word.id] : [],
  )

/** The same of all offices in a sentence that say the same as a unit. */
const holdersOf = (units: readonly Unit[], office: Unit, index: SourceIndex): readonly number[] =>
  units.flatMap((unit, place) =>
    isOffice(unit) && index.vocabulary.relation(unit.word, office.word) > 0 ? holdersAt(units, place) : [],
  )

function placesOf(units: readonly Unit[], { word }: Unit): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < units.length; at++) if (units[at]?.word.id === word.id) found.push(at)
  return found
}

/** The office and the name in one sentence with no other person: who holds it is left to the reader. */
const isNamedAlone = (units: readonly Unit[], office: Unit, name: Unit, index: SourceIndex): boolean =>
  units.some((unit) => unit.word.id === name.word.id) &&
  units.some((unit) => isOffice(unit) && index.vocabulary.relation(unit.word, office.word) > 0) &&
  holdersOf(units, office, index).length === 0

/**
 * A cell beside the name of a person says what that person is: an office that no sentence gives to that person, or
 * a body that the person only belongs to, is wrong.
 */
export function cellFunctions({ claim, beside, index }: Comparison): readonly Discrepancy[] {
  const head = claim.units.findIndex(
    ({ word, number, date }) =>
      number === undefined && date === undefined && word.weight > 0 && has(word, TRAIT.noun),
  )
  const name = beside.flatMap(({ units }) => personIn(units)).at(0)
  const unit = claim.units[head]
  if (unit === undefined || name === undefined || isName(unit) || opensWithLink(claim.units, head)) return []
  if (holdsAnother(claim.units)) return [misgiven(claim, unit, name, index)]
  const named = sentencesNaming(index, name)
  if (named.length === 0) return []
  const isGivenTo = named.some(({ units }) =>
    units.some(
      (other, place) =>
        index.vocabulary.relation(other.word, unit.word) > 0 &&
        placesOf(units, name).some((at) => holdsOffice(units, place, at)),
    ),
  )
  return isGivenTo ? [] : [misgiven(claim, unit, name, index)]
}

/** « Ministre de la Justice Anne Petit et du Logement » is no office of one person; « au lycée Anne Petit » may be. */
const holdsAnother = (units: readonly Unit[]): boolean =>
  units.some((unit, at) => {
    if (!isName(unit) || !isGiven(unit)) return false
    let before = at - 1
    while (before >= 0 && has((units[before] as Unit).word, TRAIT.adjective)) before--
    const head = units[before]
    return head !== undefined && (isName(head) ? !isGiven(head) : has(head.word, TRAIT.person))
  })

/** The last word of the name, where a text is the name of a person and nothing else. */
function personIn(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(isName)
  if (first < 0 || !units.some(isGiven)) return []
  const [from, to] = nameAround(units, first)
  return from === 0 && to === units.length - 1 && to > 0 ? [units[to] as Unit] : []
}

/** « De la mutuelle »: told as what the person belongs to. */
const opensWithLink = (units: readonly Unit[], head: number): boolean =>
  units.slice(0, head).some(({ word }) => has(word, TRAIT.preposition) && !has(word, TRAIT.definite))

/** How far from an office the name stands that holds it. */
const REACH = 6

/** The name behind a comma on either side, or at once behind the office; no verb between. */
export function nameBeside(units: readonly Unit[], place: number): Unit | undefined {
  const { clause } = units[place] as Unit
  const before = units[place - 1]?.word.form.match(/^(?:le|la|l')$/u) ? place - 2 : place - 1
  const one = units[before]
  if (one !== undefined && isName(one) && one.clause === clause - 1) return one
  const owned = nameBeforeOwner(units, place)
  if (owned !== undefined) return owned
  for (let at = place + 1; at < Math.min(units.length, place + REACH); at++) {
    const unit = units[at] as Unit
    if (unit.clause > clause + 1 || (has(unit.word, TRAIT.finite) && !has(unit.word, TRAIT.noun)))
      return undefined
    if (
      isName(unit) &&
      isGiven(unit) &&
      (unit.clause === clause + 1 ? units[at - 1]?.clause === clause : at === place + 1)
    )
      return unit
  }
  return undefined
}

/** Words before an office in its phrase: « the chief fire officer ». */
const LONG = 4

/** « Ruth Dale, the hospital’s chief executive »: whose office it is stands between the name and the office. */
function nameBeforeOwner(units: readonly Unit[], place: number): Unit | undefined {
  const { clause } = units[place] as Unit
  let first = place
  while (first > 0 && units[first - 1]?.clause === clause) first--
  const name = units[first - 1]
  const before = units.slice(first, place)
  const isOwned = before.some(({ word }) => /^['’]s$/u.test(word.form))
  const isOnePhrase =
    before.length <= LONG &&
    before.every(({ word }) => !has(word, TRAIT.preposition | TRAIT.relative | TRAIT.finite))
  // « Tempête Ysée : le maire … »: who holds an office is a person.
  const isPerson = [units[first - 1], units[first - 2]].some(
    (unit) => unit !== undefined && isName(unit) && isGiven(unit),
  )
  return isPerson &&
    (isOwned || isOnePhrase) &&
    name !== undefined &&
    isName(name) &&
    name.clause === clause - 1
    ? name
    : undefined
}

/** A place or a firm holds no office. */
const isGiven = ({ word }: Unit): boolean => has(word, TRAIT.given)

/** The difference, and where the person's own office stands; a word there put in its place would make no sense. */
function misgiven(claim: Units, office: Unit, name: Unit, { sentences }: SourceIndex): Discrepancy {
  const stated = sentences.flatMap((sentence) => {
    const span = officeOf(sentence.units, name)
    return span === undefined ? [] : [{ sentence, span }]
  })[0]
  const { mend: _, ...rest } = difference('function', claim, office, stated)
  return rest
}

function officeOf(units: readonly Unit[], name: Unit): Span | undefined {
  for (const at of placesOf(units, name)) {
    const office = units.findIndex((unit, place) => isOffice(unit) && holdsOffice(units, place, at))
    const [first, last] = nameAround(units, at)
    if (office >= 0) return spanOfUnits(units, Math.min(office, first), Math.max(office, last) + 1)
  }
  return undefined
}

/** « Des décors réalistes »: behind a noun, what may be an adjective is one. */
const isAdjective = (units: readonly Unit[], at: number): boolean => {
  const [before, word] = [units[at - 1]?.word, units[at]?.word]
  if (before === undefined || word === undefined || !has(word, TRAIT.adjective) || has(word, TRAIT.name))
    return false
  return before.weight > 0 && has(before, TRAIT.noun) && !has(before, TRAIT.adjective)
}

function qualified(comparison: Comparison): readonly Discrepancy[] {
  for (const pair of matchedPairs(comparison)) {
    const { unit, other } = pair
    if (unit.operators.length === 0 && other.operators.length === 0) continue
    const [claimed, stated] = [valuesOf(unit, 'function'), valuesOf(other, 'function')]
    if (!has(unit.word, TRAIT.person) || isAdjective(comparison.claim.units, pair.place)) continue
    if (claimed.length === stated.length && claimed.every((value) => stated.includes(value))) continue
    return [operatorDifference('function', comparison, pair, 'function')]
  }
  return []
}
