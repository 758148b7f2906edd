import { type Alignment, weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import {
  type Comparison,
  difference,
  isContent,
  isName,
  isOffice,
  isThing,
  type Standing,
  type Substitution,
  spanOfUnits,
} from '../comparison.ts'
import type { SourceIndex } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { nameBeside } from './functions.ts'
import { verbStatus } from './verb-status.ts'

/** Persons, bodies, things and events of the claim that no source knows. */
export function contents(comparison: Comparison): readonly Discrepancy[] {
  const { claim, standing, substitutions } = comparison
  if (substitutions.length === 0 && !standing.includes('missing') && !standing.includes('elsewhere'))
    return []
  const missing = claim.units.flatMap((unit, place) =>
    standing[place] === 'missing' &&
    isContent(unit) &&
    !isName(unit) &&
    !actsOnAnother(unit) &&
    !isToldApart(comparison, place)
      ? [place]
      : [],
  )
  const nouns = missing.filter(
    (place) =>
      isThing(claim.units, place) &&
      !has((claim.units[place] as Unit).word, TRAIT.verb | TRAIT.adverb | TRAIT.generic),
  )
  const replaced = nouns.find((place) => isReplaced(comparison, place))
  if (replaced !== undefined) {
    const other = substitutions.find((each) => each.claim === replaced) as Substitution
    const { sentence } = other.alignment
    const span = sentence.units[other.source] as Unit
    return [difference('content', claim, claim.units[replaced] as Unit, { sentence, span })]
  }
  const swapped = swappedThing(comparison)
  if (swapped !== undefined) return [swapped]
  const added = addedRun(comparison)
  if (added !== undefined)
    return [difference('content', claim, spanOfUnits(claim.units, added.from, added.to))]
  return []
}

/**
 * A thing that nobody knows where the evidence has another, in a claim that has hardly been touched or right between
 * the same words. Elsewhere it may well be another word for something there: what it weighs, `coverage` tells.
 */
const isReplaced = ({ coverage, substitutions }: Comparison, place: number): boolean =>
  substitutions.some(
    ({ claim, source, alignment }) =>
      claim === place &&
      (coverage >= SAME ||
        (standsBeside(alignment, place, source, -1) && standsBeside(alignment, place, source, 1))),
  )

/** « On ignore si … »: what it makes of the rest is compared by itself. */
const actsOnAnother = ({ word }: Unit): boolean =>
  word.operators.some(({ field }) => field === 'polarity' || field === 'modality' || field === 'quantifier')

/** An opposite or another office has a field of its own. */
const isToldApart = ({ claim, substitutions }: Comparison, place: number): boolean =>
  (isOffice(claim.units[place] as Unit) && nameBeside(claim.units, place) !== undefined) ||
  substitutions.some(
    (each) =>
      each.claim === place &&
      (each.opposed ||
        [claim.units[place], each.alignment.sentence.units[each.source]].every(
          (unit) => unit !== undefined && isOffice(unit),
        )),
  )

/** « Le salaire moyen » for « le loyer moyen »: one thing in the place of another, all around it to the letter. */
function swappedThing({ claim, coverage, role, substitutions }: Comparison): Discrepancy | undefined {
  if (role !== 'sentence' || coverage < SAME) return undefined
  for (const { claim: place, source: at, alignment, opposed } of substitutions) {
    const { sentence } = alignment
    const pair = [claim.units[place] as Unit, sentence.units[at] as Unit]
    if (opposed || !isPlainThing(claim.units, place) || !isPlainThing(sentence.units, at)) continue
    if (!haveOneArticle(claim.units[place - 1], sentence.units[at - 1])) continue
    if (standsBeside(alignment, place, at, -1) && standsBeside(alignment, place, at, 1))
      return difference('content', claim, pair[0] as Unit, { sentence, span: pair[1] as Unit })
  }
  return undefined
}

/** « Le loyer », « la rente »; « en ligne » may be another word for « sur internet ». */
const haveOneArticle = (one: Unit | undefined, other: Unit | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.word.id === other.word.id ||
    [TRAIT.definite, TRAIT.indefinite].some((trait) => has(one.word, trait) && has(other.word, trait)))

/** Share of a claim that has not been touched. */
const SAME = 0.85

/** A word for anything may be another word for the same; who somebody is has a field of its own. */
const isPlainThing = (units: readonly Unit[], at: number): boolean =>
  isContent(units[at] as Unit) &&
  isThing(units, at) &&
  has((units[at] as Unit).word, TRAIT.noun) &&
  !has(
    (units[at] as Unit).word,
    TRAIT.generic | TRAIT.person | TRAIT.organisation | TRAIT.name | TRAIT.adjective,
  )

/** The next word that says something on one side is the same in both texts, and in the same form. */
function standsBeside(
  { claim, sentence, source }: Alignment,
  place: number,
  at: number,
  step: 1 | -1,
): boolean {
  const next = (units: readonly Unit[], from: number): number => {
    let index = from + step
    while (units[index] !== undefined && weightOf(units[index] as Unit) < 0.2) index += step
    return index
  }
  const [here, there] = [next(claim.units, place), next(sentence.units, at)]
  const [one, other] = [claim.units[here], sentence.units[there]]
  if (one === undefined || other === undefined) return one === other
  return source[here] === there && one.word.id === other.word.id
}

/** Words with a verb that no sentence of the sources has two of: somebody has put them together. */
function isPutTogether(
  units: readonly Unit[],
  content: readonly number[],
  { postings }: SourceIndex,
): boolean {
  const told = content.some((place) => /^(?:past|present|future)$/u.test(verbStatus(units, place)))
  if (!told) return false
  const seen = new Set<number>()
  for (const place of content) {
    const { id, lemmas, families } = (units[place] as Unit).word
    const own = new Set([id, ...lemmas, ...families].flatMap((key) => postings.get(key) ?? []))
    if ([...own].some((sentence) => seen.has(sentence))) return false
    for (const sentence of own) seen.add(sentence)
  }
  return true
}

/**
 * A whole clause of two words or more of which the evidence has nothing: one of them known to nobody, or
 * each from somewhere else.
 */
function addedRun({
  claim: { units },
  standing,
  index,
}: Comparison): { readonly from: number; readonly to: number } | undefined {
  for (let from = 0; from < units.length; ) {
    let to = from + 1
    while (to < units.length && units[to]?.clause === units[from]?.clause) to++
    const places = units.slice(from, to).flatMap((each, at) => (weightOf(each) >= 0.5 ? [from + at] : []))
    const content = places.filter((place) => isContent(units[place] as Unit))
    if (content.length === 1 && isAddedOffice(units, content[0] as number, standing))
      return { from: content[0] as number, to: (content[0] as number) + 1 }
    if (
      content.length >= 2 &&
      places.every((place) => standing[place] === 'missing' || standing[place] === 'elsewhere') &&
      (content.some((place) => standing[place] === 'missing') || isPutTogether(units, content, index))
    )
      return { from: content[0] as number, to: (content.at(-1) as number) + 1 }
    from = to
  }
  return undefined
}

/** « La prévenue, une comptable, … »: an office between commas that nobody knows says what somebody is. */
const isAddedOffice = (units: readonly Unit[], place: number, standing: readonly Standing[]): boolean =>
  standing[place] === 'missing' &&
  has((units[place] as Unit).word, TRAIT.person) &&
  !has((units[place] as Unit).word, TRAIT.generic | TRAIT.name) &&
  has((units[place - 1] ?? (units[place] as Unit)).word, TRAIT.indefinite) &&
  units.every((unit, at) => at === place || unit.clause !== units[place]?.clause || weightOf(unit) < 0.2)
