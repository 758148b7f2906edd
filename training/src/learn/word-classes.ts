/** Neighbours in running text: for each word the words behind it, with how often. */
export interface Bigrams {
  readonly words: readonly string[]
  /** Indices of `words`, `words.length` for anything else; one number for a pair: first × (words + 1) + second. */
  readonly counts: ReadonlyMap<number, number>
}

/** Words met less often have too few neighbours to be put in a class. */
const MIN_COUNT = 20
const MAX_ROUNDS = 12
/** Rounds end where fewer words than this share still change their class. */
const SETTLED = 0.002

/** Counts neighbours among the words that are met often enough; the ends of sentences are a word of their own. */
export function countBigrams(sentences: () => Iterable<readonly string[]>): Bigrams {
  const counts = new Map<string, number>()
  for (const sentence of sentences()) {
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word)
  const numbers = new Map(words.map((word, index) => [word, index]))
  const pairs = new Map<number, number>()
  const size = words.length + 1
  for (const sentence of sentences()) {
    let before = words.length
    for (const word of sentence) {
      const number = numbers.get(word) ?? words.length
      const pair = before * size + number
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
      before = number
    }
    const pair = before * size + words.length
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { words, counts: pairs }
}

/**
 * Puts each word in one of `count` classes so that the class of a word tells as much as possible of the
 * next one’s: the exchange algorithm over class bigrams (Martin, Liermann and Ney, 1998). The same input
 * gives the same classes.
 */
export function exchangeClasses({ words, counts }: Bigrams, count: number): Int32Array {
  const exchange = new Exchange(words.length, counts, count)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0
    for (let word = 0; word < words.length; word++) if (exchange.reconsider(word)) moved++
    if (moved < words.length * SETTLED) break
  }
  return exchange.classes
}

/** The neighbours of classes, to be put in classes of their own. */
export function classBigrams({ words, counts }: Bigrams, classes: Int32Array, count: number): Bigrams {
  const size = words.length + 1
  const classOf = (word: number): number => (word < words.length ? classes[word]! : count)
  const pairs = new Map<number, number>()
  for (const [pair, times] of counts) {
    const key = classOf(Math.floor(pair / size)) * (count + 1) + classOf(pair % size)
    pairs.set(key, (pairs.get(key) ?? 0) + times)
  }
  return { words: Array.from({ length: count }, (_, index) => String(index)), counts: pairs }
}

/** x ln x, of which the gain of an exchange is made. */
const TABLED = Float64Array.from({ length: 2 ** 16 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)))
const entropy = (x: number): number => (x < TABLED.length ? TABLED[x]! : x * Math.log(x))

interface Neighbours {
  readonly words: Int32Array
  readonly counts: Int32Array
}

class Exchange {
  readonly classes: Int32Array
  readonly #count: number
  /** Classes before and after; the last place is for what has no class. */
  readonly #size: number
  readonly #after: Int32Array
  readonly #before: Int32Array
  readonly #totals: Float64Array
  readonly #frequencies: Float64Array
  readonly #left: readonly Neighbours[]
  readonly #right: readonly Neighbours[]
  readonly #leftCounts: Int32Array
  readonly #rightCounts: Int32Array
  readonly #gains: Float64Array

  constructor(words: number, pairs: ReadonlyMap<number, number>, count: number) {
    this.#count = count
    this.#size = count + 1
    this.classes = Int32Array.from({ length: words + 1 }, (_, word) => (word < words ? word % count : count))
    this.#after = new Int32Array(this.#size ** 2)
    this.#before = new Int32Array(this.#size ** 2)
    this.#totals = new Float64Array(this.#size)
    this.#frequencies = new Float64Array(words + 1)
    this.#leftCounts = new Int32Array(this.#size)
    this.#rightCounts = new Int32Array(this.#size)
    this.#gains = new Float64Array(count)
    const left: [number, number][][] = Array.from({ length: words + 1 }, () => [])
    const right: [number, number][][] = Array.from({ length: words + 1 }, () => [])
    for (const [pair, times] of pairs) {
      const first = Math.floor(pair / (words + 1))
      const second = pair % (words + 1)
      right[first]!.push([second, times])
      left[second]!.push([first, times])
      this.#add(this.classes[first]!, this.classes[second]!, times)
      this.#totals[this.classes[second]!]! += times
      this.#frequencies[second]! += times
    }
    this.#left = left.map(columns)
    this.#right = right.map(columns)
  }

  /** Moves a word to the class where it tells most; whether that is another than its own. */
  reconsider(word: number): boolean {
    const own = this.classes[word]!
    const left = this.#countClasses(this.#left[word]!, word, this.#leftCounts)
    const right = this.#countClasses(this.#right[word]!, word, this.#rightCounts)
    const self = this.#selfCount(word)
    this.#place(word, own, left, right, self, -1)
    const best = this.#best(word, own, left, right, self)
    this.#place(word, best, left, right, self, 1)
    this.classes[word] = best
    for (const klass of left) this.#leftCounts[klass] = 0
    for (const klass of right) this.#rightCounts[klass] = 0
    return best !== own
  }

  #best(word: number, own: number, left: readonly number[], right: readonly number[], self: number): number {
    const gains = this.#gains
    const size = this.#size
    const frequency = this.#frequencies[word]!
    for (let klass = 0; klass < this.#count; klass++) {
      const total = this.#totals[klass]!
      gains[klass] = 2 * (entropy(total) - entropy(total + frequency))
    }
    // Rows by the neighbour’s class, so that memory is read in order.
    for (const klass of left) this.#addGains(this.#after, klass * size, this.#leftCounts[klass]!)
    for (const klass of right) this.#addGains(this.#before, klass * size, this.#rightCounts[klass]!)
    let best = own
    let most = Number.NEGATIVE_INFINITY
    for (let klass = 0; klass < this.#count; klass++) {
      const gain = gains[klass]! + this.#ownCorrection(klass, self)
      if (gain > most + (klass === own ? -1e-9 : 1e-9)) {
        most = gain
        best = klass
      }
    }
    return best
  }

  #addGains(rows: Int32Array, offset: number, times: number): void {
    const gains = this.#gains
    for (let klass = 0; klass < gains.length; klass++) {
      const met = rows[offset + klass]!
      gains[klass]! += entropy(met + times) - entropy(met)
    }
  }

  /** A class before itself was counted in two rows, each without the other. */
  #ownCorrection(klass: number, self: number): number {
    const left = this.#leftCounts[klass]!
    const right = this.#rightCounts[klass]!
    if (self === 0 && (left === 0 || right === 0)) return 0
    const met = this.#after[klass * this.#size + klass]!
    return entropy(met + left + right + self) - entropy(met + left) - entropy(met + right) + entropy(met)
  }

  #place(
    word: number,
    klass: number,
    left: readonly number[],
    right: readonly number[],
    self: number,
    sign: number,
  ): void {
    for (const other of left) this.#add(other, klass, sign * this.#leftCounts[other]!)
    for (const other of right) this.#add(klass, other, sign * this.#rightCounts[other]!)
    this.#add(klass, klass, sign * self)
    this.#totals[klass]! += sign * this.#frequencies[word]!
  }

  #add(first: number, second: number, times: number): void {
    this.#after[first * this.#size + second]! += times
    this.#before[second * this.#size + first]! += times
  }

  /** Fills `into` and gives the classes that are met. The word itself is left out. */
  #countClasses({ words, counts }: Neighbours, word: number, into: Int32Array): number[] {
    const met: number[] = []
    for (let index = 0; index < words.length; index++) {
      const other = words[index]!
      if (other === word) continue
      const klass = this.classes[other]!
      if (into[klass] === 0) met.push(klass)
      into[klass]! += counts[index]!
    }
    return met
  }

  #selfCount(word: number): number {
    const { words, counts } = this.#right[word]!
    const place = words.indexOf(word)
    return place < 0 ? 0 : counts[place]!
  }
}

const columns = (pairs: readonly (readonly [number, number])[]): Neighbours => ({
  words: Int32Array.from(pairs, ([word]) => word),
  counts: Int32Array.from(pairs, ([, count]) => count),
})
