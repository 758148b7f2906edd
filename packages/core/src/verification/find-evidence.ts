import { type Alignment, align, relation, weightOf } from './align.ts'
import { dateKey, numberKey, poleKey, type SourceIndex, type SourceSentence } from './source-index.ts'
import type { Unit, Units } from './units.ts'
import { has, STRENGTH, TRAIT } from './vocabulary.ts'

/** Sentences that may bear a claim out are compared with all of it; more would cost more than they find. */
const CANDIDATES = 6
/** To go from one sentence to another inside a claim must pay for more than one word found there. */
const SWITCH = 1.6
/** Where one sentence holds this share of a claim it is the evidence. */
const WHOLE = 0.97

/** The sentences that a claim rests on, each beside the stretch that it bears out, and what else was near. */
export function findEvidence(
  claim: Units,
  index: SourceIndex,
  given: ReadonlySet<number>,
): { readonly alignments: readonly Alignment[]; readonly others: readonly SourceSentence[] } {
  const total = claim.units.reduce((sum, unit) => sum + weightOf(unit) * rarityOf(unit, index.postings), 0)
  const candidates = candidatesFor(claim, index, given)
  const [first] = candidates
  if (first === undefined) return { alignments: [], others: [] }
  if (first.score >= total * WHOLE || candidates.length === 1)
    return { alignments: [whole(claim, first.sentence, index)], others: [] }
  const alignments = merged(segments(claim, candidates, index), claim, index).map(({ from, to, sentence }) =>
    align(claim, from, to, sentence, index.vocabulary),
  )
  const used = new Set(alignments.map(({ sentence }) => sentence))
  return { alignments, others: candidates.flatMap(({ sentence }) => (used.has(sentence) ? [] : [sentence])) }
}

const whole = (claim: Units, sentence: SourceSentence, { vocabulary }: SourceIndex): Alignment =>
  align(claim, 0, claim.units.length, sentence, vocabulary)

interface Candidate {
  readonly sentence: SourceSentence
  readonly score: number
}

/** What stands in many sentences points to none of them: the name of whom a story is about. */
const rarity = (sentences: number): number => 1 / (1 + 0.5 * Math.log(sentences))

function candidatesFor(
  claim: Units,
  { postings, sentences }: SourceIndex,
  given: ReadonlySet<number>,
): readonly Candidate[] {
  const scores = new Map<number, number>()
  const seen = new Map<number, number>()
  for (const [place, unit] of claim.units.entries()) {
    const whole = weightOf(unit)
    if (whole < 0.2) continue
    const weight = whole * rarityOf(unit, postings)
    for (const key of keysOf(unit)) {
      const list = postings.get(key)
      if (list === undefined) continue
      for (const at of list) {
        if (seen.get(at) === place) continue
        seen.set(at, place)
        scores.set(at, (scores.get(at) ?? 0) + weight)
      }
    }
    if (unit.number !== undefined || unit.date !== undefined) continue
    for (const pole of unit.word.poles) {
      for (const at of postings.get(poleKey(pole)) ?? []) {
        if (seen.get(at) === place) continue
        seen.set(at, place)
        scores.set(at, (scores.get(at) ?? 0) + weight * STRENGTH.pole)
      }
    }
  }
  return [...scores]
    .map(([at, score]) => ({ sentence: sentences[at] as SourceSentence, score: given.has(at) ? score * 1.1 : score }))
    .sort((one, other) => other.score - one.score || one.sentence.index - other.sentence.index)
    .slice(0, CANDIDATES)
}

/** 1 for what stands in one sentence, less for what stands in more. */
function rarityOf(unit: Unit, postings: SourceIndex['postings']): number {
  let most = 1
  for (const key of keysOf(unit)) most = Math.max(most, postings.get(key)?.length ?? 1)
  return rarity(most)
}

const keysOf = ({ word, number, date }: Unit): readonly number[] =>
  number !== undefined
    ? [numberKey(number.value)]
    : date !== undefined
      ? [dateKey(date.key)]
      : [word.id, ...word.lemmas, ...word.families]

interface Segment {
  readonly from: number
  readonly to: number
  readonly sentence: SourceSentence
}

/** Cuts a claim between the sentences that bear it out: the cheapest way from its first unit to its last. */
function segments(claim: Units, candidates: readonly Candidate[], { vocabulary, postings }: SourceIndex): readonly Segment[] {
  const [count, width] = [claim.units.length, candidates.length]
  const score = new Float64Array(count * width)
  const from = new Int8Array(count * width)
  for (let place = 0; place < count; place++) {
    const unit = claim.units[place] as Unit
    const weight = weightOf(unit) * rarityOf(unit, postings) + 0.02
    let top = 0
    for (let each = 1; each < width && place > 0; each++)
      if ((score[(place - 1) * width + each] as number) > (score[(place - 1) * width + top] as number)) top = each
    for (let each = 0; each < width; each++) {
      const found = weight > 0.1 ? bestIn(unit, (candidates[each] as Candidate).sentence, vocabulary) * weight : 0
      const stay = place === 0 ? 0 : (score[(place - 1) * width + each] as number)
      const change = place === 0 ? -1 : (score[(place - 1) * width + top] as number) - SWITCH
      from[place * width + each] = place > 0 && change > stay ? top : each
      score[place * width + each] = Math.max(stay, place === 0 ? 0 : change) + found
    }
  }
  return traceBack(score, from, count, width, candidates)
}

function bestIn(unit: Unit, { units }: SourceSentence, vocabulary: SourceIndex['vocabulary']): number {
  let best = 0
  for (const other of units) {
    const found = relation(unit, other, vocabulary)
    if (found > best) best = found
    if (best === 1) return 1
  }
  return best
}

function traceBack(
  score: Float64Array,
  from: Int8Array,
  count: number,
  width: number,
  candidates: readonly Candidate[],
): readonly Segment[] {
  let each = 0
  const last = (count - 1) * width
  for (let other = 1; other < width; other++)
    if ((score[last + other] as number) > (score[last + each] as number)) each = other
  const found: Segment[] = []
  let to = count
  for (let place = count - 1; place >= 0; place--) {
    const before = from[place * width + each] as number
    if (place === 0 || before !== each) {
      found.unshift({ from: place, to, sentence: (candidates[each] as Candidate).sentence })
      to = place
      each = before
    }
  }
  return found
}

/**
 * A stretch that shares nothing but names, figures or dates with its sentence says something else of them: it
 * belongs to the stretch beside it, where it stands against what that sentence names.
 */
function merged(found: readonly Segment[], claim: Units, index: SourceIndex): readonly Segment[] {
  const { vocabulary } = index
  if (found.length < 2) return found
  const says = ({ from, to, sentence }: Segment): number =>
    claim.units
      .slice(from, to)
      .filter((unit) => isWord(unit) && bestIn(unit, sentence, vocabulary) > 0)
      .reduce((sum, unit) => sum + weightOf(unit), 0)
  const poor = found.findIndex((segment) => says(segment) < 0.9)
  if (poor < 0) return found
  const other = poor === 0 ? 1 : poor - 1
  const [one, two] = [found[Math.min(poor, other)] as Segment, found[Math.max(poor, other)] as Segment]
  const kept = { from: one.from, to: two.to, sentence: (found[other] as Segment).sentence }
  return merged([...found.slice(0, Math.min(poor, other)), kept, ...found.slice(Math.max(poor, other) + 1)], claim, index)
}

const isWord = (unit: Unit): boolean => unit.number === undefined && unit.date === undefined && !has(unit.word, TRAIT.name)
