import type { FeatureBuffer } from './hash.ts'

/** A linear classifier over hashed features; a feature owns the row of weights that its hash points to. */
export interface Scorer {
  readonly classes: number
  /** The score of each class, into `scores`. */
  score(features: FeatureBuffer, scores: Float64Array): void
  /** The score of each of `candidates`, into the first places of `scores`. */
  scoreSome(features: FeatureBuffer, candidates: ArrayLike<number>, scores: Float64Array): void
}

/** Index of the greatest of the first `count` scores; the first of equals. */
export function argmax(scores: Float64Array, count: number): number {
  let best = 0
  for (let index = 1; index < count; index++) if (scores[index]! > scores[best]!) best = index
  return best
}

/** Weights as they ship: a byte each, the square root of the magnitude on a scale of 127. */
export class QuantisedWeights implements Scorer {
  readonly classes: number
  readonly #mask: number
  readonly #codes: Uint8Array
  readonly #values: Float64Array

  /** `codes` holds 2^bits + classes bytes, 128 for nothing; `largest` is the greatest magnitude. */
  constructor(classes: number, bits: number, codes: Uint8Array, largest: number) {
    this.classes = classes
    this.#mask = 2 ** bits - 1
    this.#codes = codes
    this.#values = Float64Array.from({ length: 256 }, (_, code) => weightOf(code, largest))
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    const { classes } = this
    const codes = this.#codes
    const values = this.#values
    if (classes === 3) {
      this.#scoreThree(features, scores)
      return
    }
    for (let klass = 0; klass < classes; klass++) scores[klass] = 0
    for (let index = 0; index < features.count; index++) {
      const row = features.values[index]! & this.#mask
      for (let klass = 0; klass < classes; klass++) scores[klass]! += values[codes[row + klass]!]!
    }
  }

  /** The moves of a parser, where most of the time goes: sums stay in registers. */
  #scoreThree({ values: hashes, count }: FeatureBuffer, scores: Float64Array): void {
    const codes = this.#codes
    const values = this.#values
    const mask = this.#mask
    let [first, second, third] = [0, 0, 0]
    for (let index = 0; index < count; index++) {
      const row = hashes[index]! & mask
      first += values[codes[row]!]!
      second += values[codes[row + 1]!]!
      third += values[codes[row + 2]!]!
    }
    scores[0] = first
    scores[1] = second
    scores[2] = third
  }

  scoreSome(features: FeatureBuffer, candidates: ArrayLike<number>, scores: Float64Array): void {
    const codes = this.#codes
    const values = this.#values
    const count = candidates.length
    for (let place = 0; place < count; place++) scores[place] = 0
    for (let index = 0; index < features.count; index++) {
      const row = features.values[index]! & this.#mask
      for (let place = 0; place < count; place++) scores[place]! += values[codes[row + candidates[place]!]!]!
    }
  }
}

const weightOf = (code: number, largest: number): number => {
  const level = (code - 128) / 127
  return Math.sign(level) * level * level * largest
}
