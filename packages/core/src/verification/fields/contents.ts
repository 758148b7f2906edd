import { weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import {
  alignmentAt,
  type Comparison,
  difference,
  isContent,
  isName,
  isOffice,
  isThing,
  spanOfUnits,
} from '../comparison.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { nameBeside } from './functions.ts'

/** Persons, bodies, things and events of the claim that no source knows. */
export function contents(comparison: Comparison): readonly Discrepancy[] {
  const { claim, standing, substitutions } = comparison
  const missing = claim.units.flatMap((unit, place) =>
    standing[place] === 'missing' &&
    isContent(unit) &&
    !isName(unit) &&
    !actsOnAnother(unit) &&
    !isToldApart(comparison, place)
      ? [place]
      : [],
  )
  const weight = missing.reduce((sum, place) => sum + weightOf(claim.units[place] as Unit), 0)
  const total = claim.units.reduce((sum, unit) => sum + (weightOf(unit) >= 0.5 ? weightOf(unit) : 0), 0)
  if (total === 0) return []
  const nouns = missing.filter(
    (place) =>
      isThing(claim.units, place) &&
      !has((claim.units[place] as Unit).word, TRAIT.verb | TRAIT.adverb | TRAIT.generic),
  )
  const replaced = nouns.find((place) => substitutions.some((each) => each.claim === place))
  if (nouns.length > 0 && (replaced !== undefined || weight >= 2 || weight / total > 0.15)) {
    const place = replaced ?? (nouns[0] as number)
    const other = substitutions.find((each) => each.claim === place)
    const alignment = alignmentAt(comparison, place)
    return [
      difference(
        'content',
        claim,
        claim.units[place] as Unit,
        other === undefined || alignment === undefined
          ? undefined
          : { sentence: alignment.sentence, span: alignment.sentence.units[other.source] as Unit },
      ),
    ]
  }
  const added = addedRun(comparison)
  if (added !== undefined)
    return [difference('content', claim, spanOfUnits(claim.units, added.from, added.to))]
  return weight / total >= 0.3
    ? [difference('content', claim, claim.units[missing[0] as number] as Unit)]
    : []
}

/** « On ignore si … »: what it makes of the rest is compared by itself. */
const actsOnAnother = ({ word }: Unit): boolean =>
  word.operators.some(({ field }) => field === 'polarity' || field === 'modality')

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

/** A whole clause of two words or more of which the evidence has nothing, one of them known to nobody. */
function addedRun({
  claim: { units },
  standing,
}: Comparison): { readonly from: number; readonly to: number } | undefined {
  for (let from = 0; from < units.length; ) {
    let to = from + 1
    while (to < units.length && units[to]?.clause === units[from]?.clause) to++
    const places = units.slice(from, to).flatMap((each, at) => (weightOf(each) >= 0.5 ? [from + at] : []))
    const content = places.filter((place) => isContent(units[place] as Unit))
    if (
      content.length >= 2 &&
      places.every((place) => standing[place] === 'missing' || standing[place] === 'elsewhere') &&
      content.some((place) => standing[place] === 'missing')
    )
      return { from: content[0] as number, to: (content.at(-1) as number) + 1 }
    from = to
  }
  return undefined
}
