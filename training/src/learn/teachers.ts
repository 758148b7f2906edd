import type { TreeInput } from '../../../packages/core/src/reading/model/parse-state.ts'
import { createParser } from '../../../packages/core/src/reading/model/parser.ts'
import { PUNCT, runningCount, VERB } from '../../../packages/core/src/reading/model/tree-input.ts'
import { type GoldTree, goldTree } from './oracle.ts'
import { learnParser, type ParserItem } from './parser.ts'
import { electTree } from './vote.ts'

export interface TeacherOptions {
  readonly epochs: number
  readonly seed: number
  readonly bits: number
  /** As many read from left to right as from right to left. */
  readonly pairs: number
  readonly report: (line: string) => void
}

export interface Lesson {
  readonly tree: GoldTree
  /** Share of the arcs that the teachers agree on. */
  readonly agreement: number
}

/**
 * Several parsers, half of them reading backwards, and the tree that most of their arcs agree on: better than
 * any one of them, too slow to ship, good enough to teach from (tri-training; Zhou and Li, 2005).
 */
export function learnTeachers(
  items: readonly ParserItem[],
  labelCount: number,
  { epochs, seed, bits, pairs, report }: TeacherOptions,
): (input: TreeInput) => Lesson {
  const backwards = items.map(({ input, tree }) => ({ input: turned(input), tree: turnedTree(tree) }))
  const teachers = Array.from({ length: 2 * pairs }, (_, index) => {
    const isBackwards = index % 2 === 1
    const options = { epochs, seed: seed + 20 + index, bits }
    const parse = createParser(learnParser(isBackwards ? backwards : items, labelCount, options, () => {}))
    report(`teacher ${index + 1} of ${2 * pairs} learned`)
    return { isBackwards, parse }
  })
  return (input) => {
    const { count } = input
    const opposite = turned(input)
    const readings = teachers.map(({ isBackwards, parse }) => {
      const { heads, labels } = parse(isBackwards ? opposite : input)
      const place = (word: number): number => (isBackwards ? count - 1 - word : word)
      return {
        heads: Array.from(heads, (_, word) => rooted(heads[place(word)]!, count, place)),
        labels: Array.from(labels, (_, word) => labels[place(word)]!),
      }
    })
    return lessonOf(readings, count)
  }
}

const rooted = (head: number, count: number, place: (word: number) => number): number =>
  head < 0 ? count : place(head)

function lessonOf(
  readings: readonly { readonly heads: readonly number[]; readonly labels: readonly number[] }[],
  count: number,
): Lesson {
  const votes = new Float64Array(count * (count + 1))
  for (const { heads } of readings) {
    heads.forEach((head, word) => {
      votes[word * (count + 1) + head]! += 1
    })
  }
  const elected = electTree(votes, count)
  let agreed = 0
  const labels = Array.from(elected, (head, word) => {
    const names = readings.filter(({ heads }) => heads[word] === head).map(({ labels: own }) => own[word]!)
    if (names.length === readings.length) agreed++
    return mostFrequent(names)
  })
  const heads = Array.from(elected, (head) => (head === count ? -1 : head))
  return { tree: goldTree(heads, labels), agreement: agreed / count }
}

/** -1 of none. */
function mostFrequent(names: readonly number[]): number {
  let best = -1
  let most = 0
  for (const name of names) {
    const times = names.filter((other) => other === name).length
    if (times > most) {
      most = times
      best = name
    }
  }
  return best
}

/** The sentence from its last word to its first; root and « nothing » stay at the end. */
function turned(input: TreeInput): TreeInput {
  const { count } = input
  const column = (values: Int32Array): Int32Array => {
    const result = values.slice()
    for (let index = 0; index < count; index++) result[index] = values[count - 1 - index]!
    return result
  }
  const tags = column(input.tags)
  return {
    count,
    words: column(input.words),
    tags,
    fine: column(input.fine),
    agreement: column(input.agreement),
    lemmas: column(input.lemmas),
    wordClasses: column(input.wordClasses),
    broadClasses: column(input.broadClasses),
    marks: runningCount(tags, PUNCT),
    verbs: runningCount(tags, VERB),
  }
}

function turnedTree({ heads, labels }: GoldTree): GoldTree {
  const count = heads.length
  const turnedHeads = heads.map((_, word) => {
    const head = heads[count - 1 - word]!
    return head === count ? -1 : count - 1 - head
  })
  return goldTree(turnedHeads, labels.toReversed())
}
