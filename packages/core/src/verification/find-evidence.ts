import { type Alignment, align, weightOf } from './align.ts'
import type { Frame } from './frames.ts'
import { dateKey, numberKey, poleKey, type SourceIndex, type SourceSentence } from './source-index.ts'
import type { Unit, Units } from './units.ts'
import { has, STRENGTH, TRAIT } from './vocabulary.ts'

/** Sentences that may bear a claim out are compared with all of it; more would cost more than they find. */
const CANDIDATES = 6
/** To go from one sentence to another inside a claim must pay for more than one word found there. */
const SWITCH = 1.6
/** Where one sentence holds this share of a claim it is the evidence. */
const WHOLE = 0.97
/** What a sentence gains by being named as evidence. */
const GIVEN = 1.1

/** The sentences that a claim rests on, each beside the stretch that it bears out, and what else was near. */
export function findEvidence(
  claim: Units,
  frames: readonly Frame[],
  index: SourceIndex,
  given: ReadonlySet<number>,
): { readonly alignments: readonly Alignment[]; readonly others: readonly Candidate[] } {
  const hits = hitsOf(claim, frames, index)
  const nearest = nearestOf(hits, index, given)
  const [first] = nearest
  if (first === undefined) return NOTHING
  const { vocabulary } = index
  const total = hits.reduce((sum, { worth }) => sum + worth, 0)
  if (first.score >= total * WHOLE || nearest.length === 1)
    return { alignments: [align(claim, 0, claim.units.length, first.sentence, vocabulary)], others: [] }
  const candidates = foundIn(nearest, hits, claim.units.length, index)
  const alignments = merged(segments(claim, candidates), claim).map(({ from, to, candidate }) =>
    align(claim, from, to, candidate.sentence, vocabulary),
  )
  return {
    alignments,
    others: candidates.filter(({ sentence }) => alignments.every((each) => each.sentence !== sentence)),
  }
}

const NOTHING = { alignments: [], others: [] }

interface Near {
  readonly sentence: SourceSentence
  readonly score: number
}

/** A sentence that shares words with a claim. */
export interface Candidate extends Near {
  /** For each unit of the claim what its finding here is worth: its weight, its rarity, how well it is said. */
  readonly found: Float32Array
}

/** What stands in many sentences points to none of them: the name of whom a story is about. */
const rarity = (sentences: number): number => (sentences === 1 ? 1 : 1 / (1 + 0.5 * Math.log(sentences)))

/** Scores by sentence, the unit that scored last, and candidates counted from 1: nothing of them outlives a call. */
const board = { scores: new Float64Array(256), last: new Int32Array(256), slots: new Int8Array(256) }

function boardFor(sentences: number): typeof board {
  if (board.scores.length < sentences) {
    board.scores = new Float64Array(sentences * 2)
    board.last = new Int32Array(sentences * 2)
    board.slots = new Int8Array(sentences * 2)
  }
  return board
}

/** A unit that says something, where it stands, and what it is worth there. */
interface Hit {
  readonly place: number
  readonly worth: number
  readonly lists: readonly Posting[]
}

/** The sentences that share most with a claim, the nearest first; of equals the first. */
function nearestOf(
  hits: readonly Hit[],
  { sentences }: SourceIndex,
  given: ReadonlySet<number>,
): readonly Near[] {
  const { scores, last } = boardFor(sentences.length)
  const near: number[] = []
  for (const { place, worth, lists } of hits) {
    for (const { list, strength } of lists) {
      for (const at of list) {
        if (scores[at] === 0) near.push(at)
        else if (last[at] === place) continue
        last[at] = place
        ;(scores[at] as number) += worth * strength
      }
    }
  }
  for (const at of given) if ((scores[at] ?? 0) > 0) (scores[at] as number) *= GIVEN
  const found = firstOf(near, scores).map((at) => ({
    sentence: sentences[at] as SourceSentence,
    score: scores[at] as number,
  }))
  for (const at of near) scores[at] = 0
  return found
}

/** Of many sentences the few that score most, in order. */
function firstOf(near: readonly number[], scores: Float64Array): readonly number[] {
  const found: number[] = []
  for (const at of near) {
    const score = scores[at] as number
    let place = found.length
    while (place > 0 && isBehind(found[place - 1] as number, at, score, scores)) place--
    if (place === CANDIDATES) continue
    if (found.length === CANDIDATES) found.pop()
    found.splice(place, 0, at)
  }
  return found
}

const isBehind = (one: number, other: number, score: number, scores: Float64Array): boolean =>
  (scores[one] as number) < score || (scores[one] === score && one > other)

/** The first list that holds a sentence says how well the unit is said there. */
function foundIn(
  nearest: readonly Near[],
  hits: readonly Hit[],
  count: number,
  { sentences }: SourceIndex,
): readonly Candidate[] {
  const { slots } = boardFor(sentences.length)
  const candidates = nearest.map((near, slot) => {
    slots[near.sentence.index] = slot + 1
    return { ...near, found: new Float32Array(count) }
  })
  for (const { place, worth, lists } of hits) {
    for (const { list, strength } of lists) {
      for (const at of list) {
        const slot = slots[at] as number
        if (slot === 0) continue
        const { found } = candidates[slot - 1] as Candidate
        if (found[place] === 0) found[place] = worth * strength
      }
    }
  }
  for (const { sentence } of nearest) slots[sentence.index] = 0
  return candidates
}

/** Where the speaker is named elsewhere is no evidence of what is said. */
const FRAMED = 0.5

const isInFrame = (frames: readonly Frame[], place: number): boolean =>
  frames.some(({ from, to, said }) => said === undefined && from <= place && place < to)

function hitsOf(claim: Units, frames: readonly Frame[], { postings }: SourceIndex): readonly Hit[] {
  const found: Hit[] = []
  for (let place = 0; place < claim.units.length; place++) {
    const unit = claim.units[place] as Unit
    const weight = weightOf(unit)
    if (weight < 0.2) continue
    const lists = listsFor(unit, postings)
    let most = 1
    for (const { list } of lists) if (list.length > most) most = list.length
    const isFramed = frames.length > 0 && isInFrame(frames, place)
    found.push({ place, worth: weight * rarity(most) * (isFramed ? FRAMED : 1), lists })
  }
  return found
}

interface Posting {
  readonly list: readonly number[]
  readonly strength: number
}

const NOWHERE: readonly Posting[] = []

/** Where a unit stands, in the same words first. */
function listsFor({ word, number, date }: Unit, postings: SourceIndex['postings']): readonly Posting[] {
  if (number !== undefined || date !== undefined) {
    const list = postings.get(number !== undefined ? numberKey(number.value) : dateKey(date?.key ?? ''))
    return list === undefined ? NOWHERE : [{ list, strength: 1 }]
  }
  let found: Posting[] | undefined
  const { keys, keyStrengths, poles } = word
  for (let at = 0; at < keys.length; at++) {
    const list = postings.get(keys[at] as number)
    if (list === undefined) continue
    found ??= []
    found.push({ list, strength: keyStrengths[at] as number })
  }
  for (const pole of poles) {
    const list = postings.get(poleKey(pole))
    if (list === undefined) continue
    found ??= []
    found.push({ list, strength: STRENGTH.pole })
  }
  return found ?? NOWHERE
}

interface Segment {
  readonly from: number
  readonly to: number
  readonly candidate: Candidate
}

/** Cuts a claim between the sentences that bear it out: the cheapest way from its first unit to its last. */
function segments(claim: Units, candidates: readonly Candidate[]): readonly Segment[] {
  const [count, width] = [claim.units.length, candidates.length]
  const score = new Float64Array(count * width)
  const from = new Int8Array(count * width)
  for (let place = 0; place < count; place++) {
    const before = (place - 1) * width
    let top = 0
    for (let each = 1; each < width && place > 0; each++)
      if ((score[before + each] as number) > (score[before + top] as number)) top = each
    for (let each = 0; each < width; each++) {
      const found = (candidates[each] as Candidate).found[place] as number
      const stay = place === 0 ? 0 : (score[before + each] as number)
      const change = place === 0 ? -1 : (score[before + top] as number) - SWITCH
      from[place * width + each] = place > 0 && change > stay ? top : each
      score[place * width + each] = Math.max(stay, place === 0 ? 0 : change) + found
    }
  }
  return traceBack(score, from, count, candidates)
}

function traceBack(
  score: Float64Array,
  from: Int8Array,
  count: number,
  candidates: readonly Candidate[],
): readonly Segment[] {
  const width = candidates.length
  let each = 0
  const last = (count - 1) * width
  for (let other = 1; other < width; other++)
    if ((score[last + other] as number) > (score[last + each] as number)) each = other
  const found: Segment[] = []
  let to = count
  for (let place = count - 1; place >= 0; place--) {
    const before = from[place * width + each] as number
    if (place === 0 || before !== each) {
      found.unshift({ from: place, to, candidate: candidates[each] as Candidate })
      to = place
      each = before
    }
  }
  return found
}

/** Words worth less say too little to stand for a stretch. */
const SAYING = 0.9

/**
 * A stretch that shares nothing but names, figures or dates with its sentence says something else of them: it
 * belongs to the stretch beside it, where it stands against what that sentence names.
 */
function merged(found: readonly Segment[], claim: Units): readonly Segment[] {
  if (found.length < 2) return found
  const poor = found.findIndex(
    (segment, at) => saidBy(segment, claim) < SAYING && !goesOnFrom(segment, found[at - 1] ?? found[at + 1]),
  )
  if (poor < 0) return found
  const other = poor === 0 ? 1 : poor - 1
  const [one, two] = [found[Math.min(poor, other)] as Segment, found[Math.max(poor, other)] as Segment]
  const kept = { from: one.from, to: two.to, candidate: (found[other] as Segment).candidate }
  return merged(
    [...found.slice(0, Math.min(poor, other)), kept, ...found.slice(Math.max(poor, other) + 1)],
    claim,
  )
}

/** « La plupart ont été détournés vers Anvers » right behind the rest, which names nobody: nothing there is denied. */
const goesOnFrom = ({ candidate: { sentence } }: Segment, other: Segment | undefined): boolean => {
  const beside = other?.candidate.sentence
  return (
    beside !== undefined &&
    beside.source === sentence.source &&
    Math.abs(beside.index - sentence.index) === 1 &&
    !beside.units.some(({ word }) => has(word, TRAIT.name))
  )
}

function saidBy({ from, to, candidate }: Segment, claim: Units): number {
  let said = 0
  for (let place = from; place < to; place++) {
    const unit = claim.units[place] as Unit
    const isWord = unit.number === undefined && unit.date === undefined && !has(unit.word, TRAIT.name)
    if (isWord && (candidate.found[place] as number) > 0) said += weightOf(unit)
  }
  return said
}
