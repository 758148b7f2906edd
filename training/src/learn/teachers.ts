import type { TreeInput } from '../../../packages/core/src/reading/model/parse-state.ts'
import { createParser } from '../../../packages/core/src/reading/model/parser.ts'
import type { MakeGuide } from './guides.ts'
import { type GoldTree, goldTree } from './oracle.ts'
import { learnParser, type ParserItem } from './parser.ts'
import { electTree } from './vote.ts'

export interface TeacherOptions {
  readonly epochs: number
  readonly seed: number
  readonly bits: number
  /** One teacher for each. */
  readonly guides: readonly MakeGuide[]
  readonly report: (line: string) => void
}

export interface Lesson {
  readonly tree: GoldTree
  /** Share of the arcs that the teachers agree on. */
  readonly agreement: number
}

/**
 * Several parsers with guides of their own, learned from `items`, which have theirs, and the tree that most of
 * their arcs agree on: better than any one of them, too slow to ship, good enough to teach from (tri-training;
 * Zhou and Li, 2005).
 */
export function learnTeachers(
  items: readonly ParserItem[],
  labelCount: number,
  { epochs, seed, bits, guides, report }: TeacherOptions,
): (input: TreeInput) => Lesson {
  const teachers = guides.map((makeGuide, index) => {
    const options = { epochs, seed: seed + 20 + index, bits }
    const parse = createParser(learnParser(items, labelCount, options))
    report(`teacher ${index + 1} of ${guides.length} learned`)
    return { makeGuide, parse }
  })
  return (input) => {
    const readings = teachers.map(({ makeGuide, parse }) => {
      const { heads, labels } = parse({ ...input, guide: makeGuide(input) })
      return {
        heads: Array.from(heads, (head) => (head < 0 ? input.count : head)),
        labels: Array.from(labels),
      }
    })
    return lessonOf(readings, input.count)
  }
}

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
