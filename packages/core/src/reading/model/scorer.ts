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
  readonly #all: Int32Array

  /** `codes` holds 2^bits + classes bytes, 128 for nothing; `largest` is the greatest magnitude. */
  constructor(classes: number, bits: number, codes: Uint8Array, largest: number) {
    this.classes = classes
    this.#mask = 2 ** bits - 1
    this.#codes = codes
    this.#all = Int32Array.from({ length: classes }, (_, klass) => klass)
    this.#values = Float64Array.from({ length: 256 }, (_, code) => weightOf(code, largest))
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    if (this.classes === 3) this.#scoreThree(features, scores)
    else this.scoreSome(features, this.#all, scores)
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
    const { length } = candidates
    for (let place = 0; place < length; place += 4) this.#scoreFour(features, candidates, place, scores)
  }

  /** Those of four candidates from `place` on: rows are far from each other, sums stay in registers. */
  #scoreFour(
    { values: hashes, count }: FeatureBuffer,
    candidates: ArrayLike<number>,
    place: number,
    scores: Float64Array,
  ): void {
    const codes = this.#codes
    const values = this.#values
    const mask = this.#mask
    const last = candidates.length - 1
    const one = candidates[place]!
    const two = candidates[Math.min(place + 1, last)]!
    const three = candidates[Math.min(place + 2, last)]!
    const four = candidates[Math.min(place + 3, last)]!
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let index = 0; index < count; index++) {
      const row = hashes[index]! & mask
      first += values[codes[row + one]!]!
      second += values[codes[row + two]!]!
      third += values[codes[row + three]!]!
      fourth += values[codes[row + four]!]!
    }
    scores[place] = first
    if (place < last) scores[place + 1] = second
    if (place + 1 < last) scores[place + 2] = third
    if (place + 2 < last) scores[place + 3] = fourth
  }
}

const weightOf = (code: number, largest: number): number => {
  const level = (code - 128) / 127
  return Math.sign(level) * level * level * largest
}
