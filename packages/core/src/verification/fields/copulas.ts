import { weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference } from '../comparison.ts'
import type { Unit, Units } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'
import { verbStatus } from './verb-status.ts'

/** « Le coupable serait un voisin » made « est un voisin »: what is only said of somebody made what he is. */
export function copulas({ alignments, role }: Comparison): readonly Discrepancy[] {
  if (role === 'question') return []
  for (const { claim, sentence, target } of alignments) {
    for (const [at, { word, start }] of sentence.units.entries()) {
      if (!has(word, TRAIT.be) || !has(word, TRAIT.conditional)) continue
      const predicate = predicateOf(sentence.units, at)
      const place = target[predicate] ?? -1
      const is = place < 0 ? -1 : copulaBefore(claim.units, place)
      if (is < 0 || isWeakened(claim, is)) continue
      const [from, to] = [claim.units[is] as Unit, claim.units[place] as Unit]
      return [
        difference(
          'modality',
          claim,
          { start: from.start, end: to.end },
          { sentence, span: { start, end: (sentence.units[predicate] as Unit).end } },
        ),
      ]
    }
  }
  return []
}

/** Words between a copula and what it says. */
const REACH = 6

/** The noun or adjective behind a copula; -1 where a verb follows, which has a mood of its own. */
function predicateOf(units: readonly Unit[], copula: number): number {
  const { clause } = units[copula] as Unit
  for (let at = copula + 1; at <= copula + REACH && units[at]?.clause === clause; at++) {
    const unit = units[at] as Unit
    if (weightOf(unit) < 0.1 || has(unit.word, TRAIT.adverb)) continue
    return verbStatus(units, at) === 'none' ? at : -1
  }
  return -1
}

/** The copula that states a noun or adjective as a fact of now or before; -1 where there is none. */
function copulaBefore(units: readonly Unit[], predicate: number): number {
  const { clause } = units[predicate] as Unit
  for (let at = predicate - 1; at >= predicate - REACH && units[at]?.clause === clause; at--) {
    const { word } = units[at] as Unit
    if (has(word, TRAIT.be)) return has(word, TRAIT.conditional | TRAIT.future | TRAIT.infinitive) ? -1 : at
    if (weightOf(units[at] as Unit) >= 0.1 && !has(word, TRAIT.adverb)) return -1
  }
  return -1
}

/** Another word doubts it, or another verb of the clause: « aurait été », « pourrait bien être ». */
const isWeakened = ({ units, operators }: Units, copula: number): boolean => {
  const isNear = (at: number) => Math.abs((units[at]?.clause ?? 0) - (units[copula]?.clause ?? 0)) <= 1
  return (
    operators.some(({ operator, at }) => operator.field === 'modality' && isNear(at)) ||
    units.some(({ word }, at) => isNear(at) && has(word, TRAIT.conditional))
  )
}
