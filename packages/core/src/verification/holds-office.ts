import { isName } from './comparison.ts'
import type { Unit } from './units.ts'
import { has, TRAIT } from './vocabulary.ts'

/**
 * True where the words say that somebody holds an office: « le porte-parole de la mutuelle, Yann Le Guen », « Yann
 * Le Guen, porte-parole », « Yann Le Guen est porte-parole ». What only belongs to an office (« de la mutuelle »)
 * and what stands elsewhere in the sentence is nobody's.
 */
export function holdsOffice(units: readonly Unit[], office: number, name: number): boolean {
  const [first, last] = nameAround(units, name)
  if (office >= first && office <= last) return false
  return office < first ? isBefore(units, office, first) : isBehind(units, last, office)
}

/** From the first to the last word of a name; a particle may stand within (« Yann Le Guen »). */
export function nameAround(units: readonly Unit[], name: number): readonly [first: number, last: number] {
  const isOwn = (place: number) => {
    const unit = units[place]
    return unit !== undefined && unit.stretch === units[name]?.stretch && isName(unit)
  }
  const joins = (place: number) => PARTICLE.test(units[place]?.word.form ?? '') && isOwn(place - 1)
  let [first, last] = [name, name]
  while (isOwn(first - 1) || (joins(first - 1) && isOwn(first - 2))) first -= isOwn(first - 1) ? 1 : 2
  while (isOwn(last + 1) || (joins(last + 1) && isOwn(last + 2))) last += isOwn(last + 1) ? 1 : 2
  return [first, last]
}

const PARTICLE = /^(?:le|la|van|von|der|ben|el|al|da|di)$/u
/** Before a name, they belong to it: « Me Anne Petit ». */
const TITLE = /^(?:me|m|mm|mme|mmes|mlle|dr|pr|mgr|mr|mrs|ms)$/u

function isBefore(units: readonly Unit[], office: number, name: number): boolean {
  const first = TITLE.test(units[name - 1]?.word.form ?? '') ? name - 1 : name
  const between = units.slice(office + 1, first)
  if (between.some((unit) => isVerb(unit) || has(unit.word, TRAIT.have | TRAIT.be | TRAIT.given)))
    return false
  const stretches = (units[first]?.stretch ?? 0) - (units[office]?.stretch ?? 0)
  // « La visite de la ministre Anne Petit »
  if (stretches === 0) return isPerson(units[office]) || !isComplement(units, office)
  const ends = stretches === 1 && units[first - 1]?.stretch === units[office]?.stretch
  return ends && !isComplement(units, office) && !isPlural(units, office)
}

const isPerson = (unit: Unit | undefined): boolean => unit !== undefined && has(unit.word, TRAIT.person)

/** « Aux députés, Paul Roy »: several are not one. */
const isPlural = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:les|des|aux|ces|ses|leurs|the|these)$/u.test(word.form)) &&
  /s$/u.test(units[at]?.word.form ?? '')

function isBehind(units: readonly Unit[], last: number, office: number): boolean {
  const between = units.slice(last + 1, office)
  const is = between.findLastIndex(({ word }) => has(word, TRAIT.be))
  // « Anne Petit, battue en mars, était candidate »
  if (is >= 0)
    return (
      between.slice(is + 1).every(isSmall) &&
      !between.some(({ word }) => has(word, TRAIT.given | TRAIT.relative | TRAIT.conjunction))
    )
  // « Anne Petit et la maire » are two.
  return !between.some((unit) => isVerb(unit) || has(unit.word, TRAIT.conjunction)) && between.every(isSmall)
}

const isSmall = ({ word, number, date }: Unit): boolean =>
  number !== undefined ||
  date !== undefined ||
  has(word, TRAIT.adjective | TRAIT.adverb) ||
  (word.weight <= 0.25 && !has(word, TRAIT.preposition | TRAIT.relative))

const isVerb = ({ word, number, date }: Unit): boolean =>
  number === undefined &&
  date === undefined &&
  has(word, TRAIT.finite) &&
  !has(word, TRAIT.noun | TRAIT.adjective | TRAIT.name)

/** « De la mutuelle »: behind « de » a noun is part of what another means; « l’avenir de l’entraîneur » is about a person. */
function isComplement(units: readonly Unit[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    const { word, stretch } = units[place] as Unit
    if (stretch !== units[at]?.stretch) return false
    if (/^(?:de|d'|du|des|of)$/u.test(word.form))
      return !isPerson(units[at]) || units.slice(Math.max(0, place - 3), place).some(isPerson)
    if (!has(word, TRAIT.definite | TRAIT.indefinite | TRAIT.adjective)) return false
  }
  return false
}
