import { mix } from './hash.ts'

/** A tagged sentence as the parser sees it: columns with two more places, the root and « nothing ». */
export interface TreeInput {
  /** Words; index `count` is the root, `count + 1` stands where there is no word. */
  readonly count: number
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly fine: Int32Array
  readonly agreement: Int32Array
  readonly lemmas: Int32Array
  readonly wordClasses: Int32Array
  readonly broadClasses: Int32Array
  /** Punctuation marks before each place. */
  readonly marks: Int32Array
  /** Verbs before each place. */
  readonly verbs: Int32Array
  /** How another parser has read it; none for a parser that reads first. */
  readonly guide?: Guide
}

/** A reading to lean on, in columns over the words, the root and « nothing ». */
export interface Guide {
  /** The root is `count`; -1 for the root and « nothing ». */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** The last dependent of each word; -1 of none. */
  readonly last: Int32Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
/** Of a word that has no governor yet. */
export const UNATTACHED = -2
/** Stands for the label of no arc. */
export const NO_LABEL = 99

/** Tags whose words mark the case of their governor: ADP, SCONJ. */
const MARKERS = [1, 13]

/** Arcs, stack and the rest of the words, all in columns over the words, the root and « nothing ». */
export class ParseState {
  readonly count: number
  readonly stack: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** Leftmost and second leftmost dependent, rightmost and second rightmost. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** How many dependents on either side, five at most. */
  readonly leftValency: Int32Array
  readonly rightValency: Int32Array
  /** Hashes of the labels on either side. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
  /** The word that marks the case. */
  readonly markers: Int32Array
  readonly #input: TreeInput
  depth = 0
  next = 0

  constructor(input: TreeInput) {
    const size = input.count + 2
    const none = input.count + 1
    const column = (filled: number): Int32Array => new Int32Array(size).fill(filled)
    this.#input = input
    this.count = input.count
    this.stack = column(0)
    this.heads = column(UNATTACHED)
    this.labels = column(-1)
    this.left1 = column(none)
    this.left2 = column(none)
    this.right1 = column(none)
    this.right2 = column(none)
    this.leftValency = column(0)
    this.rightValency = column(0)
    this.leftLabels = column(0)
    this.rightLabels = column(0)
    this.markers = column(0)
  }

  get done(): boolean {
    return this.next >= this.count && this.depth === 0
  }

  /** The root takes one dependent only: the last word left. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.count
    if (move === LEFT) return this.depth > 0 && (this.next < this.count || this.depth === 1)
    return this.depth > 1
  }

  /** The one move that is allowed; -1 where there is a choice. */
  onlyMove(): number {
    if (this.depth === 0) return SHIFT
    if (this.next < this.count) return -1
    return this.depth === 1 ? LEFT : RIGHT
  }

  /** The word that `move` would attach, and its governor. */
  dependentOf(): number {
    return this.stack[this.depth - 1]!
  }

  headOf(move: number): number {
    return move === LEFT ? this.next : this.stack[this.depth - 2]!
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const head = this.headOf(move)
    const dependent = this.stack[--this.depth]!
    this.#attach(head, dependent, label)
  }

  /** The label of the arc above a word; none of one that stands for nothing. */
  labelOf(word: number): number {
    return word > this.count ? NO_LABEL : this.labels[word]!
  }

  #attach(head: number, dependent: number, label: number): void {
    this.heads[dependent] = head
    this.labels[dependent] = label
    if (MARKERS.includes(this.#input.tags[dependent]!)) this.markers[head] = this.#input.words[dependent]!
    if (head > dependent) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = dependent
      this.leftValency[head] = Math.min(5, this.leftValency[head]! + 1)
      this.leftLabels[head] = mix(this.leftLabels[head]! ^ (label + 7), 3)
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = dependent
      this.rightValency[head] = Math.min(5, this.rightValency[head]! + 1)
      this.rightLabels[head] = mix(this.rightLabels[head]! ^ (label + 7), 5)
    }
  }
}

/** A step for how far apart two words are. */
export function distanceStep(distance: number): number {
  if (distance <= 5) return distance
  if (distance <= 7) return 6
  if (distance <= 10) return 7
  if (distance <= 15) return 8
  return distance <= 25 ? 9 : 10
}
