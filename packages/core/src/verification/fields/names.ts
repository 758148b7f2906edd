import { memoise } from '../../memoise.ts'
import type { Span } from '../../span.ts'
import { weightOf } from '../align.ts'
import type { Discrepancy } from '../claim.ts'
import {
  alignmentAt,
  type Comparison,
  counterpart,
  difference,
  isContent,
  isName,
  type Stated,
  spanOfUnits,
} from '../comparison.ts'
import { fold } from '../fold.ts'
import type { SourceIndex, SourceSentence, SourceText } from '../source-index.ts'
import type { Unit } from '../units.ts'
import { has, TRAIT, type Word } from '../vocabulary.ts'

/** Names that no source has, that it never puts together so, or that stand where the evidence has another. */
export function names(comparison: Comparison): readonly Discrepancy[] {
  return sequences(comparison.claim.units).flatMap((sequence) => judge(comparison, sequence))
}

interface Sequence {
  readonly from: number
  /** Excluded. */
  readonly to: number
}

/** Names side by side: « Hélène Kerbrat ». */
function sequences(units: readonly Unit[]): readonly Sequence[] {
  const found: Sequence[] = []
  for (let place = 0; place < units.length; place++) {
    if (!isName(units[place] as Unit) || weightOf(units[place] as Unit) === 0) continue
    let to = place + 1
    while (
      to < units.length &&
      isName(units[to] as Unit) &&
      isBeside(units[to - 1] as Unit, units[to] as Unit)
    )
      to++
    found.push({ from: place, to })
    place = to - 1
  }
  return found
}

const isBeside = (one: Unit, other: Unit): boolean =>
  other.start - one.end <= 1 && one.clause === other.clause

function judge(comparison: Comparison, { from, to }: Sequence): readonly Discrepancy[] {
  const { claim, standing, index, substitutions } = comparison
  const span = spanOfUnits(claim.units, from, to)
  const places = Array.from({ length: to - from }, (_, at) => from + at).filter(
    (place) => weightOf(claim.units[place] as Unit) > 0,
  )
  if (places.length === 0) return []
  if (places.length > 1 && isOneWord(comparison, places)) return []
  if (places.some((place) => standing[place] === 'missing'))
    return [difference('name', claim, span, instead(comparison, places))]
  const inOne =
    places.every((place) => standing[place] === 'found') &&
    !claim.units.slice(from, to).some(({ word }) => has(word, TRAIT.given))
  if (to - from > 1 && !inOne && !standsTogether(claim.units.slice(from, to), index))
    return [difference('name', claim, span, instead(comparison, places))]
  if (places.some((place) => standing[place] === 'found' || standing[place] === 'same-thing')) return []
  const other = substitutions.find(
    ({ claim: place, source, alignment }) =>
      places.includes(place) && isName(alignment.sentence.units[source] as Unit),
  )
  if (other !== undefined) {
    const { sentence } = other.alignment
    return [difference('name', claim, span, { sentence, span: nameAround(sentence, other.source) })]
  }
  return places.some((place) => standing[place] === 'elsewhere') && !isNear(comparison, from, to)
    ? [difference('name', claim, span)]
    : []
}

/** « The United Kingdom » for « British »: one word of the evidence says the same as all of the name. */
function isOneWord(comparison: Comparison, places: readonly number[]): boolean {
  const { claim, index } = comparison
  return places.some((place) => {
    const said = counterpart(comparison, place)
    return (
      said !== undefined &&
      places.every((each) => index.vocabulary.strength((claim.units[each] as Unit).word, said.word) > 0)
    )
  })
}

/** Words on either side of a name that a source must have near it as well. */
const AROUND = 4

/** A source has the name in one sentence with a word that stands beside it in the claim, or in the next. */
function isNear({ claim, index, beside }: Comparison, from: number, to: number): boolean {
  const name = claim.units[from] as Unit
  const around = claim.units.filter(
    (unit, at) => isContent(unit) && (at < from || at >= to) && at >= from - AROUND && at < to + AROUND,
  )
  if (index.sources.some((source) => isBesideStory(claim.text, spanOfUnits(claim.units, from, to), source)))
    return true
  if (around.length === 0 || beside.some(({ units }) => units.some(({ word }) => word.id === name.word.id)))
    return true
  const holds = (units: readonly Unit[], { word }: Unit) =>
    units.some((other) => index.vocabulary.relation(word, other.word) > 0)
  return index.sentences.some((sentence, at) => {
    if (!sentence.units.some(({ word }) => word.lemmas.some((lemma) => name.word.lemmas.includes(lemma))))
      return false
    const near = [sentence, index.sentences[at - 1], index.sentences[at + 1]]
    return near.some(
      (each) =>
        each !== undefined &&
        each.paragraph === sentence.paragraph &&
        around.some((unit) => holds(each.units, unit)),
    )
  })
}

const foldBeside = memoise(fold)

/** Who filed the story and where belongs to every sentence of it. */
const isBesideStory = (text: string, { start, end }: Span, { beside }: SourceText): boolean =>
  beside !== undefined && foldBeside(beside).includes(fold(text.slice(start, end)))

/** True where a source has the names side by side, in the same order. */
function standsTogether(names: readonly Unit[], { sentences, postings }: SourceIndex): boolean {
  const [first] = names
  if (first === undefined) return false
  const places = first.word.lemmas.flatMap((lemma) => postings.get(lemma) ?? [])
  return places.some((place) => {
    const units = sentences[place]?.units ?? []
    return units.some(
      (unit, at) =>
        isSame(unit.word, first.word) &&
        (names.every(({ word }, each) => isSame(units[at + each]?.word, word)) ||
          sharesSurname(units, at, names)),
    )
  })
}

const isSame = (one: Word | undefined, other: Word): boolean =>
  one?.lemmas.some((lemma) => other.lemmas.includes(lemma)) === true

/** « Jean et Anne Petit » names Jean Petit. */
function sharesSurname(units: readonly Unit[], at: number, names: readonly Unit[]): boolean {
  const [given, surname, ...others] = names
  const [joins, second] = [units[at + 1]?.word, units[at + 2]?.word]
  if (given === undefined || surname === undefined || joins === undefined || second === undefined)
    return false
  return (
    others.length === 0 &&
    /^(?:et|and)$/u.test(joins.form) &&
    has(second, TRAIT.name) &&
    isSame(units[at]?.word, given.word) &&
    isSame(units[at + 3]?.word, surname.word)
  )
}

function instead(comparison: Comparison, places: readonly number[]): Stated | undefined {
  const found = comparison.substitutions.find(
    (each) => places.includes(each.claim) && isName(each.alignment.sentence.units[each.source] as Unit),
  )
  if (found !== undefined) {
    const { sentence } = found.alignment
    return { sentence, span: nameAround(sentence, found.source) }
  }
  // « Sophie Lemoine » for « Catherine Lemoine »: the half that is found leads to the whole.
  const alignment = alignmentAt(comparison, places[0] ?? 0)
  const at = places.map((place) => alignment?.source[place] ?? -1).find((each) => each >= 0)
  if (alignment === undefined || at === undefined) return undefined
  return { sentence: alignment.sentence, span: nameAround(alignment.sentence, at) }
}

function nameAround({ units }: SourceSentence, at: number): { start: number; end: number } {
  let [from, to] = [at, at + 1]
  while (
    from > 0 &&
    isName(units[from - 1] as Unit) &&
    isBeside(units[from - 1] as Unit, units[from] as Unit)
  )
    from--
  while (to < units.length && isName(units[to] as Unit) && isBeside(units[to - 1] as Unit, units[to] as Unit))
    to++
  return spanOfUnits(units, from, to)
}
