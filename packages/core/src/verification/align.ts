import type { DateMention, NumberMention } from '../languages/mentions.ts'
import type { SourceSentence } from './source-index.ts'
import type { Unit, Units } from './units.ts'
import { CLOSE, has, STRENGTH, TRAIT, type Vocabulary, type Word } from './vocabulary.ts'

/** A stretch of a claim laid beside one sentence of a source. */
export interface Alignment {
  readonly claim: Units
  /** Of the claim's units, `to` excluded. */
  readonly from: number
  readonly to: number
  readonly sentence: SourceSentence
  /** For each unit of the claim the index of the source's unit that says the same, -1 for none. */
  readonly source: Int16Array
  /** For each unit of the source the index of the claim's, -1 for none. */
  readonly target: Int16Array
  /** For each unit of the claim how well the two say the same, 0 to 1. */
  readonly strength: Float32Array
  /** For each unit of the claim: it stands in another place than in the source. */
  readonly moved: Uint8Array
  /** Units of the claim that stand where the source has something else. */
  readonly substitutions: Substitution[]
}

/** A unit of the claim that stands where the evidence has another. */
export interface Substitution {
  readonly claim: number
  readonly source: number
  /** Each says the opposite of the other, or what excludes it. */
  readonly opposed: boolean
}

/** Words of grammar hold an alignment together without deciding it. */
const GRAMMAR_WEIGHT = 0.05
/** Worths are whole numbers of hundredths, so that sums can be compared. */
const SCALE = 100

/**
 * Lays the units `from` to `to` of a claim beside a sentence: the heaviest common sequence first, then other
 * words and opposites in the same places, then what stands elsewhere in the sentence, last what stands in
 * the place of something else. Time and memory grow with the product of the two lengths.
 */
export function align(
  claim: Units,
  from: number,
  to: number,
  sentence: SourceSentence,
  vocabulary: Vocabulary,
): Alignment {
  const [count, width] = [claim.units.length, sentence.units.length]
  const alignment: Alignment = {
    claim,
    from,
    to,
    sentence,
    source: new Int16Array(count).fill(-1),
    target: new Int16Array(width).fill(-1),
    strength: new Float32Array(count),
    moved: new Uint8Array(count),
    substitutions: [],
  }
  commonSequence(alignment, vocabulary)
  if (isComplete(alignment)) return alignment
  matchInPlace(alignment, vocabulary)
  matchMoved(alignment, vocabulary)
  opposeMoved(alignment, vocabulary)
  substitute(alignment)
  return alignment
}

const isComplete = ({ claim, from, to, source }: Alignment): boolean => {
  for (let place = from; place < to; place++)
    if ((source[place] as number) < 0 && weightOf(claim.units[place] as Unit) >= 0.1) return false
  return true
}

/** Longer texts than this are laid beside each other without a table. */
const MAX_CELLS = 200_000
/** One table for all: nothing of it outlives a call. */
const scratch = { best: new Int32Array(4096), worth: new Int32Array(4096) }

function tablesFor(cells: number): typeof scratch {
  if (scratch.best.length < cells) {
    scratch.best = new Int32Array(cells * 2)
    scratch.worth = new Int32Array(cells * 2)
  }
  return scratch
}

function commonSequence(
  { claim, from, to, sentence, source, target, strength }: Alignment,
  vocabulary: Vocabulary,
): void {
  const [rows, columns] = [to - from, sentence.units.length]
  if (rows * columns > MAX_CELLS) return
  const width = columns + 1
  const { best, worth } = tablesFor((rows + 1) * width)
  best.fill(0, rows * width, (rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    const start = row * width
    worth.fill(0, start, start + width)
    fillWorth(worth, start, claim.units[from + row] as Unit, sentence, vocabulary)
    best[start + columns] = 0
    for (let at = start + columns - 1; at >= start; at--) {
      const below = best[at + width] as number
      const beside = best[at + 1] as number
      const found = worth[at] as number
      let value = Math.max(below, beside)
      if (found > 0) {
        const taken = found + (best[at + width + 1] as number)
        if (taken > value) value = taken
      }
      best[at] = value
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column
    const found = worth[at] as number
    if (found > 0 && best[at] === found + (best[at + width + 1] as number)) {
      const place = from + row
      source[place] = column
      target[column] = place
      strength[place] = agreement(claim.units[place] as Unit, sentence.units[column] as Unit, vocabulary)
      row++
      column++
    } else if (best[at] === best[at + width]) row++
    else column++
  }
}

/** What each unit of a sentence is worth as a counterpart of one unit of the claim. */
function fillWorth(
  worth: Int32Array,
  start: number,
  unit: Unit,
  sentence: SourceSentence,
  vocabulary: Vocabulary,
): void {
  const scale = (weightOf(unit) + GRAMMAR_WEIGHT) * SCALE
  const { word } = unit
  if (unit.number === undefined && unit.date === undefined) {
    for (const key of word.keys) {
      const columns = sentence.columns.get(key)
      if (columns === undefined) continue
      for (const column of columns) {
        if (worth[start + column] !== 0) continue
        const found = vocabulary.strength(word, (sentence.units[column] as Unit).word)
        if (found > 0) worth[start + column] = Math.round(found * scale)
      }
    }
    return
  }
  for (const column of sentence.mentions) {
    const found = agreement(unit, sentence.units[column] as Unit, vocabulary)
    if (found > 0) worth[start + column] = Math.round(found * scale)
  }
}

/** How much of a claim rests on a unit. */
export const weightOf = ({ word, number, date, isPart }: Unit): number =>
  number !== undefined ? 1.5 : date !== undefined ? 1.2 : isPart ? Math.min(word.weight, 0.1) : word.weight

/** How well two units say the same, 0 to 1; bounds and units of numbers are compared elsewhere. */
export function agreement(one: Unit, other: Unit, vocabulary: Vocabulary): number {
  if (one.number !== undefined || other.number !== undefined)
    return one.number !== undefined && other.number !== undefined ? numbersAgree(one.number, other.number) : 0
  if (one.date !== undefined || other.date !== undefined)
    return one.date !== undefined && other.date !== undefined ? datesAgree(one.date, other.date) : 0
  return vocabulary.strength(one.word, other.word)
}

const numbersAgree = (one: NumberMention, other: NumberMention): number =>
  one.value === other.value ? (one.bound === other.bound ? 1 : 0.9) : 0

function datesAgree(one: DateMention, other: DateMention): number {
  if (one.key === other.key) return 1
  if (one.weekday !== undefined && one.weekday === other.weekday) return 0.9
  if (one.from === undefined || other.from === undefined) return 0
  const parts = ['year', 'month', 'day'] as const
  const clash = parts.some(
    (part) =>
      one.from?.[part] !== undefined &&
      other.from?.[part] !== undefined &&
      one.from[part] !== other.from[part],
  )
  const shared = parts.some((part) => one.from?.[part] !== undefined && one.from[part] === other.from?.[part])
  return !clash && shared ? 0.9 : 0
}

/** As `agreement`, other words for the same thing included. */
export const relation = (one: Unit, other: Unit, vocabulary: Vocabulary): number =>
  one.number === undefined && one.date === undefined && other.number === undefined && other.date === undefined
    ? vocabulary.relation(one.word, other.word)
    : agreement(one, other, vocabulary)

interface Slot {
  /** Units of the claim between two that both texts have in the same order. */
  readonly places: readonly number[]
  readonly sources: readonly number[]
}

/** What is lighter is not missed. */
const SLIGHT = 0.2

/** « Tôt » and « tard » weigh little and are opposed. */
const saysSomething = (unit: Unit): boolean => {
  const weight = weightOf(unit)
  return weight >= SLIGHT || (weight >= 0.1 && unit.word.poles.length > 0 && !unit.isPart)
}

/** What stands between the units that the two texts share in the same order. */
function slots({ from, to, claim, sentence, source, target, moved }: Alignment): readonly Slot[] {
  const found: Slot[] = []
  let [place, at] = [from, 0]
  for (let next = from; next <= to; next++) {
    const shared = next < to && (source[next] ?? -1) >= 0 && moved[next] !== 1 ? (source[next] as number) : -1
    if (next < to && shared < at) continue
    const end = next < to ? shared : sentence.units.length
    const places: number[] = []
    const sources: number[] = []
    for (; place < next; place++)
      if ((source[place] ?? -1) < 0 && saysSomething(claim.units[place] as Unit)) places.push(place)
    for (; at < end; at++)
      if ((target[at] ?? -1) < 0 && saysSomething(sentence.units[at] as Unit)) sources.push(at)
    if (places.length > 0) found.push({ places, sources })
    place = next + 1
    at = end + 1
  }
  return found
}

/** In one place: first what is opposed, for it must not pass for a word moved there, then what says the same. */
function matchInPlace(alignment: Alignment, vocabulary: Vocabulary): void {
  const { claim, sentence, substitutions } = alignment
  for (const { places, sources } of slots(alignment)) {
    const open = [...sources]
    for (const place of places) {
      const unit = claim.units[place] as Unit
      const same = open.findIndex((at) => relation(unit, sentence.units[at] as Unit, vocabulary) > 0)
      if (same >= 0) {
        join(alignment, place, open.splice(same, 1)[0] as number, vocabulary, false)
        continue
      }
      const opposite = open.findIndex((at) => areOpposed(unit, sentence.units[at] as Unit, vocabulary))
      if (opposite < 0 || areExchanged(alignment, place, open[opposite] as number)) continue
      if (!standsBesides(alignment, place, open[opposite] as number, vocabulary))
        substitutions.push({ claim: place, source: open.splice(opposite, 1)[0] as number, opposed: true })
    }
  }
}

/**
 * « La police a arrêté trois hommes » beside « la police a relâché un des trois hommes arrêtés »: the word itself
 * stands there too, and the claim knows nothing of its opposite.
 */
function standsBesides(
  { claim, sentence, target }: Alignment,
  place: number,
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const [one, other] = [(claim.units[place] as Unit).word, (sentence.units[at] as Unit).word]
  const says = ({ word, number, date }: Unit, wanted: Word) =>
    number === undefined &&
    date === undefined &&
    vocabulary.strength(word, wanted) >=
      (has(one, TRAIT.name) || has(word, TRAIT.name) ? STRENGTH.family : CLOSE)
  return (
    sentence.units.some((unit, each) => (target[each] ?? -1) < 0 && says(unit, one)) &&
    !claim.units.some((unit) => says(unit, other))
  )
}

/** « Le maire a accusé le procureur » for the other way round: each is in the other text too, who did it is for roles. */
function areExchanged(
  { claim, from, to, sentence, source, target }: Alignment,
  place: number,
  at: number,
): boolean {
  const [one, other] = [claim.units[place] as Unit, sentence.units[at] as Unit]
  if (![one, other].every(({ word }) => has(word, TRAIT.person | TRAIT.organisation | TRAIT.name)))
    return false
  const there = sentence.units.some(
    (unit, each) => each !== at && unit.word.id === one.word.id && (target[each] ?? -1) < 0,
  )
  const here = claim.units.some(
    (unit, each) =>
      each !== place &&
      each >= from &&
      each < to &&
      unit.word.id === other.word.id &&
      (source[each] ?? -1) < 0,
  )
  return there && here
}

function join(alignment: Alignment, place: number, at: number, vocabulary: Vocabulary, moved: boolean): void {
  alignment.source[place] = at
  alignment.target[at] = place
  alignment.strength[place] = relation(
    alignment.claim.units[place] as Unit,
    alignment.sentence.units[at] as Unit,
    vocabulary,
  )
  if (moved) alignment.moved[place] = 1
}

const isPlain = ({ number, date }: Unit): boolean => number === undefined && date === undefined

const areOpposed = (one: Unit, other: Unit, vocabulary: Vocabulary): boolean =>
  isPlain(one) && isPlain(other) && vocabulary.areOpposed(one.word, other.word)

/** What the common sequence leaves out may stand elsewhere in the sentence: moved, not missing. */
function matchMoved(alignment: Alignment, vocabulary: Vocabulary): void {
  const { claim, from, to, sentence, source, target, substitutions } = alignment
  for (let place = from; place < to; place++) {
    const unit = claim.units[place] as Unit
    if (
      (source[place] ?? -1) >= 0 ||
      weightOf(unit) < 0.1 ||
      substitutions.some((each) => each.claim === place)
    )
      continue
    let [best, at] = [STRENGTH.synonym - 0.01, -1]
    for (const [column, other] of sentence.units.entries()) {
      if ((target[column] ?? -1) >= 0 || (isPlain(other) && other.word.weight === 0)) continue
      if (substitutions.some((each) => each.source === column)) continue
      const found = relation(unit, other, vocabulary)
      if (found > best) [best, at] = [found, column]
    }
    if (at >= 0) join(alignment, place, at, vocabulary, true)
  }
}

/** Where all else that a claim says stands in the sentence, an opposite of its one other word does so in its place. */
function opposeMoved(alignment: Alignment, vocabulary: Vocabulary): void {
  const { claim, from, to, sentence, source, target, substitutions } = alignment
  let open = -1
  for (let place = from; place < to; place++) {
    if ((source[place] ?? -1) >= 0 || weightOf(claim.units[place] as Unit) < 0.5) continue
    if (open >= 0 || substitutions.some((each) => each.claim === place)) return
    open = place
  }
  const unit = claim.units[open]
  if (unit === undefined || to - from < claim.units.length || has(unit.word, TRAIT.verb | TRAIT.organisation))
    return
  const at = sentence.units.findIndex(
    (other, each) => (target[each] ?? -1) < 0 && areOpposed(unit, other, vocabulary),
  )
  if (at >= 0) substitutions.push({ claim: open, source: at, opposed: true })
}

const KINDS = [TRAIT.verb, TRAIT.noun, TRAIT.adjective | TRAIT.participle, TRAIT.adverb]

/** What is left in one place stands for what the evidence has there: names for names before anything else. */
function substitute(alignment: Alignment): void {
  const { claim, sentence, substitutions } = alignment
  for (const { places, sources } of slots(alignment)) {
    const taken = (each: number, side: 'claim' | 'source') =>
      substitutions.some((other) => other[side] === each)
    for (const fits of [areBothNames, areAlike]) {
      for (const place of places) {
        if (taken(place, 'claim')) continue
        const at = sources.find(
          (each) => !taken(each, 'source') && fits(claim.units[place] as Unit, sentence.units[each] as Unit),
        )
        if (at !== undefined) substitutions.push({ claim: place, source: at, opposed: false })
      }
    }
  }
}

const isNamed = (unit: Unit): boolean => isPlain(unit) && has(unit.word, TRAIT.name)
const areBothNames = (one: Unit, other: Unit): boolean => isNamed(one) && isNamed(other)

/** Numbers stand for numbers, dates for dates, names and nouns for each other, else words of one kind. */
function areAlike(one: Unit, other: Unit): boolean {
  if (one.number !== undefined || other.number !== undefined)
    return one.number !== undefined && other.number !== undefined && one.number.unit === other.number.unit
  if (one.date !== undefined || other.date !== undefined)
    return one.date !== undefined && other.date !== undefined
  if (isNamed(one) || isNamed(other))
    return (isNamed(one) || has(one.word, TRAIT.noun)) && (isNamed(other) || has(other.word, TRAIT.noun))
  return (
    KINDS.some((kind) => has(one.word, kind) && has(other.word, kind)) ||
    (one.word.traits | other.word.traits) === 0
  )
}
