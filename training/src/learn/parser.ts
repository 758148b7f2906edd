import { FeatureBuffer } from '../../../packages/core/src/reading/model/hash.ts'
import { labelFeatures } from '../../../packages/core/src/reading/model/label-features.ts'
import { moveFeatures } from '../../../packages/core/src/reading/model/move-features.ts'
import {
  LEFT,
  ParseState,
  RIGHT,
  SHIFT,
  type TreeInput,
} from '../../../packages/core/src/reading/model/parse-state.ts'
import {
  bestMove,
  LABEL_FEATURES,
  LABEL_KEYS,
  labelKey,
  MOVE_FEATURES,
  type ParserModel,
} from '../../../packages/core/src/reading/model/parser.ts'
import { argmax } from '../../../packages/core/src/reading/model/scorer.ts'
import { costOf, type GoldTree } from './oracle.ts'
import { type AveragedWeights, Perceptron } from './perceptron.ts'
import { seededRandom, shuffle } from './random.ts'

export interface ParserOptions {
  readonly epochs: number
  readonly seed: number
  readonly bits: number
  /** Trees that are not certain, learned from in turns, as many an epoch as there are certain ones. */
  readonly uncertain?: readonly ParserItem[]
  /** Whether arcs are named again when the tree is whole; so they are unless this says no. */
  readonly relabels?: boolean
}

export interface ParserItem {
  readonly input: TreeInput
  readonly tree: GoldTree
}

export interface LearnedParser extends ParserModel {
  readonly moves: AveragedWeights
  readonly labels: AveragedWeights
  readonly relabels: AveragedWeights
}

/** How often, after the first epoch, a wrong move is followed, so that recovering from it is learned. */
const EXPLORE_RATE = 0.95

/** Greedy arc-hybrid parsing with a dynamic oracle (Goldberg and Nivre, 2013). */
export function learnParser(
  given: readonly ParserItem[],
  labelCount: number,
  options: ParserOptions,
): LearnedParser {
  const items = [...given]
  const { relabels = true } = options
  const random = seededRandom(options.seed + 3)
  const learner = new ParserLearner(labelsBetween(items), labelCount, options.bits)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const lessons = [...items, ...turnOf(options.uncertain ?? [], items.length, epoch)]
    shuffle(lessons, random)
    for (const item of lessons) {
      learner.learn(item, () => epoch > 0 && random() < EXPLORE_RATE, relabels && epoch > 0)
    }
  }
  return learner.model()
}

/** The next `count` items, from the start again at the end; all of them where there are no more. */
function turnOf(items: readonly ParserItem[], count: number, turn: number): ParserItem[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, index) => items[(turn * count + index) % items.length]!)
}

/** Labels met between two parts of speech, commonest first. */
function labelsBetween(items: readonly ParserItem[]): number[][] {
  const counts = Array.from({ length: LABEL_KEYS }, () => new Map<number, number>())
  for (const { input, tree } of items) {
    tree.labels.forEach((label, word) => {
      const head = tree.heads[word]!
      if (label < 0) return
      const met = counts[labelKey(input.tags[head]!, input.tags[word]!, head > word)]!
      met.set(label, (met.get(label) ?? 0) + 1)
    })
  }
  return counts.map((met) => [...met].sort(([a, x], [b, y]) => y - x || a - b).map(([label]) => label))
}

class ParserLearner {
  readonly #moves: Perceptron
  readonly #labels: Perceptron
  readonly #relabels: Perceptron
  readonly #labelsOf: readonly (readonly number[])[]
  readonly #moveFeatures = new FeatureBuffer(MOVE_FEATURES)
  readonly #labelFeatures = new FeatureBuffer(LABEL_FEATURES)
  readonly #moveScores = new Float64Array(3)
  readonly #labelScores: Float64Array

  constructor(labelsOf: readonly (readonly number[])[], labelCount: number, bits: number) {
    const every = Array.from({ length: labelCount }, (_, label) => label)
    this.#labelsOf = labelsOf.map((labels) => (labels.length > 0 ? labels : every))
    this.#moves = new Perceptron(3, bits)
    this.#labels = new Perceptron(labelCount, bits)
    this.#relabels = new Perceptron(labelCount, bits)
    this.#labelScores = new Float64Array(labelCount)
  }

  model(): LearnedParser {
    return {
      moves: this.#moves.averaged(),
      labels: this.#labels.averaged(),
      relabels: this.#relabels.averaged(),
      labelsOf: this.#labelsOf,
    }
  }

  learn({ input, tree }: ParserItem, explores: () => boolean, relabels: boolean): void {
    const state = new ParseState(input)
    while (!state.done) {
      const move = this.#learnMove(state, input, tree, explores)
      const label = move === SHIFT ? 0 : this.#learnLabel(state, input, tree, move)
      state.apply(move, label)
    }
    if (!relabels) return
    for (let word = 0; word < input.count; word++) {
      const head = state.heads[word]!
      if (head === tree.heads[word] && tree.labels[word]! >= 0) {
        this.#choose(this.#relabels, state, input, head, word, tree.labels[word]!, true)
      }
    }
  }

  #learnMove(state: ParseState, input: TreeInput, tree: GoldTree, explores: () => boolean): number {
    const features = this.#moveFeatures
    const scores = this.#moveScores
    moveFeatures(features, state, input)
    this.#moves.score(features, scores)
    const guess = bestMove(state, scores)
    const costs = [SHIFT, LEFT, RIGHT].map((move) =>
      state.allows(move) ? costOf(state, move, tree) : Number.POSITIVE_INFINITY,
    )
    const least = Math.min(...costs)
    this.#moves.tick()
    if (costs[guess] === least) return guess
    let best = -1
    for (const move of [SHIFT, LEFT, RIGHT]) {
      if (costs[move] === least && (best < 0 || scores[move]! > scores[best]!)) best = move
    }
    this.#moves.update(features, best, 1)
    this.#moves.update(features, guess, -1)
    return explores() ? guess : best
  }

  #learnLabel(state: ParseState, input: TreeInput, tree: GoldTree, move: number): number {
    const dependent = state.dependentOf()
    const head = state.headOf(move)
    const gold = tree.heads[dependent] === head ? tree.labels[dependent]! : -1
    return this.#choose(this.#labels, state, input, head, dependent, gold, false)
  }

  /** The label it would give; learns where the right one is known. */
  #choose(
    perceptron: Perceptron,
    state: ParseState,
    input: TreeInput,
    head: number,
    dependent: number,
    gold: number,
    whole: boolean,
  ): number {
    const candidates = this.#labelsOf[labelKey(input.tags[head]!, input.tags[dependent]!, head > dependent)]!
    if (candidates.length === 1) return candidates[0]!
    labelFeatures(this.#labelFeatures, state, input, head, dependent, whole)
    perceptron.scoreSome(this.#labelFeatures, candidates, this.#labelScores)
    const guess = candidates[argmax(this.#labelScores, candidates.length)]!
    if (gold < 0) return guess
    perceptron.tick()
    if (guess !== gold) {
      perceptron.update(this.#labelFeatures, gold, 1)
      perceptron.update(this.#labelFeatures, guess, -1)
    }
    return guess
  }
}
