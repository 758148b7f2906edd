/** A 32-bit hash of a string, FNV-1a with a final stir. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 12)
}

/** Folds one more value into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x5bd1e995)
  return mixed ^ (mixed >>> 15)
}

const GOLDEN = 0x9e3779b1

/**
 * Hashed features of one decision. Every call takes the next template number, so that a list of
 * calls is a list of templates; `begin` sets where the numbers start.
 */
export class FeatureBuffer {
  readonly values: Int32Array
  count = 0
  /** Number of the template that a feature at place 0 would have. */
  #first = 0

  constructor(capacity: number) {
    this.values = new Int32Array(capacity)
  }

  begin(template: number): void {
    this.count = 0
    this.#first = template + 1
  }

  /** Passes over templates that do not apply here. */
  skip(templates: number): void {
    this.#first += templates
  }

  one(a: number): void {
    const place = this.count++
    this.values[place] = mix(Math.imul(this.#first + place, GOLDEN), a)
  }

  two(a: number, b: number): void {
    const place = this.count++
    this.values[place] = mix(mix(Math.imul(this.#first + place, GOLDEN), a), b)
  }

  three(a: number, b: number, c: number): void {
    const place = this.count++
    this.values[place] = mix(mix(mix(Math.imul(this.#first + place, GOLDEN), a), b), c)
  }

  four(a: number, b: number, c: number, d: number): void {
    const place = this.count++
    this.values[place] = mix(mix(mix(mix(Math.imul(this.#first + place, GOLDEN), a), b), c), d)
  }
}
