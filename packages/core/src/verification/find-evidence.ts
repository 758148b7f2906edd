import { type Alignment, align, weightOf } from './align.ts'
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
  index: SourceIndex,
  given: ReadonlySet<number>,
): { readonly alignments: readonly Alignment[]; readonly others: readonly Candidate[] } {
  const { candidates, total } = candidatesFor(claim, index, given)
  const [first] = candidates
  if (first === undefined) return { alignments: [], others: [] }
  const { vocabulary } = index
  if (first.score >= total * WHOLE || candidates.length === 1)
    return { alignments: [align(claim, 0, claim.units.length, first.sentence, vocabulary)], others: [] }
  const alignments = merged(segments(claim, candidates), claim).map(({ from, to, candidate }) =>
    align(claim, from, to, candidate.sentence, vocabulary),
  )
  const used = new Set(alignments.map(({ sentence }) => sentence))
  return { alignments, others: candidates.filter(({ sentence }) => !used.has(sentence)) }
}

/** A sentence that shares words with a claim. */
export interface Candidate {
  readonly sentence: SourceSentence
  readonly score: number
  /** For each unit of the claim what its finding here is worth: its weight, its rarity, how well it is said. */
  readonly found: Float32Array
}

/** What stands in many sentences points to none of them: the name of whom a story is about. */
const rarity = (sentences: number): number => 1 / (1 + 0.5 * Math.log(sentences))

/** Scores by sentence, and the unit that scored last: nothing of them outlives a call. */
const board = { scores: new Float64Array(256), last: new Int32Array(256) }

function boardFor(sentences: number): typeof board {
  if (board.scores.length < sentences) {
    board.scores = new Float64Array(sentences * 2)
    board.last = new Int32Array(sentences * 2)
  }
  return board
}

interface Hit {
  readonly place: number
  readonly worth: number
  readonly lists: readonly Posting[]
}

function candidatesFor(
  claim: Units,
  { postings, sentences }: SourceIndex,
  given: ReadonlySet<number>,
): { readonly candidates: readonly Candidate[]; readonly total: number } {
  const hits = hitsOf(claim, postings)
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
  near.sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other)
  const candidates = near.slice(0, CANDIDATES).map((at) => ({
    sentence: sentences[at] as SourceSentence,
    score: scores[at] as number,
    found: foundIn(at, hits, claim.units.length),
  }))
  for (const at of near) scores[at] = 0
  return { candidates, total: hits.reduce((sum, { worth }) => sum + worth, 0) }
}

/** Where each unit that says something stands, and what it is worth there. */
function hitsOf(claim: Units, postings: SourceIndex['postings']): readonly Hit[] {
  const found: Hit[] = []
  for (const [place, unit] of claim.units.entries()) {
    const weight = weightOf(unit)
    if (weight < 0.2) continue
    const lists = listsFor(unit, postings)
    let most = 1
    for (const { list } of lists) if (list.length > most) most = list.length
    found.push({ place, worth: weight * rarity(most), lists })
  }
  return found
}

/** The first list that holds a sentence says how well the unit is said there. */
function foundIn(at: number, hits: readonly Hit[], count: number): Float32Array {
  const found = new Float32Array(count)
  for (const { place, worth, lists } of hits) {
    const posting = lists.find(({ list }) => holds(list, at))
    if (posting !== undefined) found[place] = worth * posting.strength
  }
  return found
}

/** Postings are in ascending order. */
function holds(list: readonly number[], at: number): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return list[low] === at
}

interface Posting {
  readonly list: readonly number[]
  readonly strength: number
}

/** Where a unit stands, in the same words first. */
function listsFor({ word, number, date }: Unit, postings: SourceIndex['postings']): readonly Posting[] {
  const found: Posting[] = []
  const add = (key: number, strength: number): void => {
    const list = postings.get(key)
    if (list !== undefined) found.push({ list, strength })
  }
  if (number !== undefined) add(numberKey(number.value), 1)
  else if (date !== undefined) add(dateKey(date.key), 1)
  else {
    add(word.id, 1)
    for (const lemma of word.lemmas) add(lemma, STRENGTH.lemma)
    for (const family of word.families) add(family, STRENGTH.family)
    for (const pole of word.poles) add(poleKey(pole), STRENGTH.pole)
  }
  return found
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
  const poor = found.findIndex((segment) => saidBy(segment, claim) < SAYING)
  if (poor < 0) return found
  const other = poor === 0 ? 1 : poor - 1
  const [one, two] = [found[Math.min(poor, other)] as Segment, found[Math.max(poor, other)] as Segment]
  const kept = { from: one.from, to: two.to, candidate: (found[other] as Segment).candidate }
  return merged(
    [...found.slice(0, Math.min(poor, other)), kept, ...found.slice(Math.max(poor, other) + 1)],
    claim,
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
