import { memoiseFor } from '../../memoise.ts'
import type { Discrepancy } from '../claim.ts'
import { type Comparison, difference, isName, spanOfUnits } from '../comparison.ts'
import { holdsOffice, nameAround } from '../holds-office.ts'
import type { SourceSentence } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT } from '../vocabulary.ts'

/** « Le ministre du Budget, Paul Roy » where he is minister of something else, and somebody else of the budget. */
export function officeComplements({ claim, index }: Comparison): readonly Discrepancy[] {
  const { units } = claim
  for (const [office, unit] of units.entries()) {
    if (!isTitle(units, office)) continue
    const complement = complementOf(units, office)
    const name = holderOf(units, office)
    if (complement === undefined || name === undefined) continue
    const isKnown = (word: Unit) => complementHas(units, complement, word, index)
    const held = heldIn(index, undefined).filter(
      (each) => index.vocabulary.relation(each.unit.word, unit.word) > 0,
    )
    const own = held.filter((each) => each.name === name)
    if (own.some((each) => each.words.some(isKnown)) || (own.length === 0 && isCalledSo(index, unit, name)))
      continue
    const another = held.find((each) => each.name !== name && each.words.some(isKnown))
    const stated = own[0] ?? another
    if (another === undefined || stated === undefined) continue
    return [
      difference('function', claim, spanOfUnits(units, office, complement.to), {
        sentence: stated.sentence,
        span: stated.span,
      }),
    ]
  }
  return []
}

/** A sentence has the name and the office, whoever may hold it there, or does not know the name at all. */
function isCalledSo({ sentences, vocabulary }: Comparison['index'], office: Unit, name: number): boolean {
  const named = sentences.filter(({ units }) => units.some(({ word }) => word.id === name))
  return (
    named.length === 0 ||
    named.some(({ units }) =>
      units.some((unit, at) => isTitle(units, at) && vocabulary.relation(unit.word, office.word) > 0),
    )
  )
}

interface Held {
  /** The office. */
  readonly unit: Unit
  readonly sentence: SourceSentence
  readonly span: { readonly start: number; readonly end: number }
  /** Id of the last word of the name. */
  readonly name: number
  /** What stands behind « de ». */
  readonly words: readonly Unit[]
}

/** Every holder that the sources give to an office with a complement, looked for once. */
const heldIn = memoiseFor((index: Comparison['index']): readonly Held[] =>
  index.sentences.flatMap(heldInSentence),
)

function heldInSentence(sentence: SourceSentence): readonly Held[] {
  const { units } = sentence
  return units.flatMap((unit, office) => {
    if (!isTitle(units, office)) return []
    const complement = complementOf(units, office)
    const name = holderOf(units, office)
    if (complement === undefined || name === undefined) return []
    const words = units.slice(complement.from, complement.to)
    return [{ unit, sentence, span: spanOfUnits(units, office, complement.to), name, words }]
  })
}

const complementHas = (
  units: readonly Unit[],
  { from, to }: { readonly from: number; readonly to: number },
  { word }: Unit,
  { vocabulary }: Comparison['index'],
): boolean => units.slice(from, to).some((unit) => saysMuch(unit) && vocabulary.relation(unit.word, word) > 0)

const saysMuch = ({ word }: Unit): boolean => word.weight >= 0.5 && !has(word, TRAIT.given)

/** The words behind « de » of an office, up to a name that has no « de » of its own or the end of the stretch. */
function complementOf(
  units: readonly Unit[],
  office: number,
): { readonly from: number; readonly to: number } | undefined {
  let from = office + 1
  while (has(units[from]?.word ?? NO_WORD, TRAIT.adjective) && units[from]?.word.weight !== 0) from++
  if (!/^(?:de|d'|du|des|of)$/u.test(units[from]?.word.form ?? '')) return undefined
  let to = from + 1
  while (to < units.length && to - from < 5 && units[to]?.clause === units[office]?.clause) {
    const { word } = units[to] as Unit
    if (has(word, TRAIT.given) || has(word, TRAIT.have | TRAIT.be)) break
    to++
    if (saysMuch(units[to - 1] as Unit)) break
  }
  return { from: from + 1, to }
}

/** « Le directeur »: a word that may be an adjective or a verb, too, is an office right behind an article or a mark. */
export function isTitle(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at] as Unit]
  if (!has(unit.word, TRAIT.person) || has(unit.word, TRAIT.generic | TRAIT.name | TRAIT.participle))
    return false
  if (!has(unit.word, TRAIT.adjective | TRAIT.verb)) return true
  // « Le deuxième », « l’ancien » say which.
  if (unit.word.operators.length > 0) return false
  return (
    before === undefined ||
    before.stretch !== unit.stretch ||
    has(before.word, TRAIT.definite | TRAIT.indefinite)
  )
}

const NO_WORD = { traits: 0 } as Unit['word']

/** Id of the last word of the name of whoever holds an office, where one stands right by it. */
function holderOf(units: readonly Unit[], office: number): number | undefined {
  for (let at = Math.max(0, office - REACH); at < Math.min(units.length, office + REACH); at++) {
    if (!isName(units[at] as Unit) || !has((units[at] as Unit).word, TRAIT.given)) continue
    if (!holdsOffice(units, office, at)) continue
    return (units[nameAround(units, at)[1]] as Unit).word.id
  }
  return undefined
}

const REACH = 8
