import type { FeatureBuffer } from '../../../packages/core/src/reading/model/hash.ts'
import type { Scorer } from '../../../packages/core/src/reading/model/scorer.ts'

/** An averaged perceptron over hashed features, while it learns. */
export class Perceptron implements Scorer {
  readonly classes: number
  readonly bits: number
  readonly #weights: Float32Array
  readonly #totals: Float64Array
  readonly #stamps: Int32Array
  readonly #mask: number
  #time = 0

  constructor(classes: number, bits: number) {
    const size = 2 ** bits + classes
    this.classes = classes
    this.bits = bits
    this.#mask = 2 ** bits - 1
    this.#weights = new Float32Array(size)
    this.#totals = new Float64Array(size)
    this.#stamps = new Int32Array(size)
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    scoreRows(this.#weights, this.#mask, this.classes, features, scores)
  }

  scoreSome(features: FeatureBuffer, candidates: ArrayLike<number>, scores: Float64Array): void {
    scoreSomeRows(this.#weights, this.#mask, candidates, features, scores)
  }

  /** To be called once a decision, whether it was right or wrong. */
  tick(): void {
    this.#time++
  }

  update(features: FeatureBuffer, klass: number, by: number): void {
    for (let index = 0; index < features.count; index++) {
      const place = (features.values[index]! & this.#mask) + klass
      this.#totals[place]! += (this.#time - this.#stamps[place]!) * this.#weights[place]!
      this.#stamps[place] = this.#time
      this.#weights[place]! += by
    }
  }

  /** The mean of the weights over all decisions so far. */
  averaged(): AveragedWeights {
    const weights = this.#weights.map((weight, place) => {
      const total = this.#totals[place]! + (this.#time - this.#stamps[place]!) * weight
      return this.#time === 0 ? 0 : total / this.#time
    })
    return new AveragedWeights(this.classes, this.bits, weights)
  }
}

export class AveragedWeights implements Scorer {
  readonly classes: number
  readonly bits: number
  readonly weights: Float32Array

  constructor(classes: number, bits: number, weights: Float32Array) {
    this.classes = classes
    this.bits = bits
    this.weights = weights
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    scoreRows(this.weights, 2 ** this.bits - 1, this.classes, features, scores)
  }

  scoreSome(features: FeatureBuffer, candidates: ArrayLike<number>, scores: Float64Array): void {
    scoreSomeRows(this.weights, 2 ** this.bits - 1, candidates, features, scores)
  }
}

function scoreRows(
  weights: Float32Array,
  mask: number,
  classes: number,
  features: FeatureBuffer,
  scores: Float64Array,
): void {
  for (let klass = 0; klass < classes; klass++) scores[klass] = 0
  const { values, count } = features
  for (let index = 0; index < count; index++) {
    const row = values[index]! & mask
    for (let klass = 0; klass < classes; klass++) scores[klass]! += weights[row + klass]!
  }
}

function scoreSomeRows(
  weights: Float32Array,
  mask: number,
  candidates: ArrayLike<number>,
  features: FeatureBuffer,
  scores: Float64Array,
): void {
  const count = candidates.length
  for (let place = 0; place < count; place++) scores[place] = 0
  for (let index = 0; index < features.count; index++) {
    const row = features.values[index]! & mask
    for (let place = 0; place < count; place++) scores[place]! += weights[row + candidates[place]!]!
  }
}
