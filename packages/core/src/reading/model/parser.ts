import { FeatureBuffer } from './hash.ts'
import { labelFeatures } from './label-features.ts'
import { moveFeatures } from './move-features.ts'
import { ParseState, RIGHT, SHIFT, type TreeInput } from './parse-state.ts'
import { argmax, type Scorer } from './scorer.ts'

export interface ParserModel {
  readonly moves: Scorer
  /** Names an arc while the tree grows. */
  readonly labels: Scorer
  /** Names it again when the tree is whole; none, and the first name stays. */
  readonly relabels?: Scorer
  /** Labels that training met between two parts of speech, by `labelKey`. */
  readonly labelsOf: readonly (readonly number[])[]
}

export interface Parse {
  /** -1 for the root; always one, and no cycle. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** For each word, by how much the move that attached it won. */
  readonly margins: Float64Array
}

/** Room for features of one decision. */
export const MOVE_FEATURES = 192
export const LABEL_FEATURES = 96

const TAG_PLACES = 20

/** Where `labelsOf` keeps the labels between a head and a dependent of these tags. */
export const labelKey = (headTag: number, dependentTag: number, toLeft: boolean): number =>
  (headTag * TAG_PLACES + dependentTag) * 2 + (toLeft ? 1 : 0)

export const LABEL_KEYS = TAG_PLACES * TAG_PLACES * 2

/** A greedy arc-hybrid parser: each word is shifted once and attached once, so time is linear. */
export function createParser(model: ParserModel): (input: TreeInput) => Parse {
  const features = new FeatureBuffer(MOVE_FEATURES)
  const scores = new Float64Array(Math.max(3, model.labels.classes))
  const label = (
    state: ParseState,
    input: TreeInput,
    head: number,
    dependent: number,
    whole: boolean,
  ): number => {
    const candidates = model.labelsOf[labelKey(input.tags[head]!, input.tags[dependent]!, head > dependent)]!
    if (candidates.length === 1) return candidates[0]!
    labelFeatures(features, state, input, head, dependent, whole)
    const scorer = (whole && model.relabels) || model.labels
    scorer.scoreSome(features, candidates, scores)
    return candidates[argmax(scores, candidates.length)]!
  }
  return (input) => {
    const { count } = input
    const state = new ParseState(input)
    const margins = new Float64Array(count)
    while (!state.done) {
      const only = state.onlyMove()
      if (only < 0) {
        moveFeatures(features, state, input)
        model.moves.score(features, scores)
      }
      const move = only < 0 ? bestMove(state, scores) : only
      if (move === SHIFT) {
        state.apply(SHIFT, 0)
        continue
      }
      const dependent = state.dependentOf()
      margins[dependent] = only < 0 ? marginOf(state, scores, move) : Number.POSITIVE_INFINITY
      state.apply(move, label(state, input, state.headOf(move), dependent, false))
    }
    const heads = new Int32Array(count)
    const labels = new Int32Array(count)
    for (let word = 0; word < count; word++) {
      const head = state.heads[word]!
      heads[word] = head === count ? -1 : head
      labels[word] = model.relabels ? label(state, input, head, word, true) : state.labels[word]!
    }
    return { heads, labels, margins }
  }
}

export function bestMove(state: ParseState, scores: Float64Array): number {
  let best = -1
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  }
  return best
}

function marginOf(state: ParseState, scores: Float64Array, chosen: number): number {
  let second = Number.NEGATIVE_INFINITY
  for (let move = SHIFT; move <= RIGHT; move++) {
    if (move !== chosen && state.allows(move)) second = Math.max(second, scores[move]!)
  }
  return second === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : scores[chosen]! - second
}
