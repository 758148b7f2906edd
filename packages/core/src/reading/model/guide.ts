import type { Guide, TreeInput } from './parse-state.ts'
import type { Parse } from './parser.ts'
import { PUNCT, runningCount, VERB } from './tree-input.ts'

/** The sentence from its last word to its first; root and « nothing » stay at the end. It has no guide. */
export function turned(input: TreeInput): TreeInput {
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

/**
 * Reads a sentence from its end with a parser that learned to, so that one that reads from the start can lean on
 * what comes later (reverse revision; Attardi and Dell’Orletta, 2009).
 */
export function createGuide(parseTurned: (input: TreeInput) => Parse): (input: TreeInput) => Guide {
  return (input) => {
    const { count } = input
    const parse = parseTurned(turned(input))
    const [heads, labels, last] = [0, 1, 2].map(() => new Int32Array(count + 2).fill(-1)) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    for (let word = 0; word < count; word++) {
      const place = count - 1 - word
      const turnedHead = parse.heads[place]!
      const head = turnedHead < 0 ? count : count - 1 - turnedHead
      heads[word] = head
      labels[word] = parse.labels[place]!
      last[head] = word
    }
    return { heads, labels, last }
  }
}

/** The labels between two parts of speech are the same in either direction; `toLeft` is the last bit of the key. */
export const turnedLabels = (labelsOf: readonly (readonly number[])[]): (readonly number[])[] =>
  labelsOf.map((_, key) => labelsOf[key ^ 1]!)
