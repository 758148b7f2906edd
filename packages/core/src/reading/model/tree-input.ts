import { hashOf } from './hash.ts'
import type { TreeInput } from './parse-state.ts'
import { type TagClass, uposIndex } from './tagset.ts'
import type { WordInfo } from './word-info.ts'

const ROOT = hashOf('<root>')
const NONE = hashOf('<none>')
const ROOT_TAG = 17
const NONE_TAG = 18
export const PUNCT = uposIndex('PUNCT')
export const VERB = uposIndex('VERB')

/** The columns the parser works on. `lemmas` are hashes. */
export function treeInput(
  infos: readonly WordInfo[],
  classes: readonly TagClass[],
  lemmas: readonly number[],
): TreeInput {
  const count = infos.length
  const column = (of: (index: number) => number, root: number, none: number): Int32Array => {
    const values = new Int32Array(count + 2)
    for (let index = 0; index < count; index++) values[index] = of(index)
    values[count] = root
    values[count + 1] = none
    return values
  }
  const tags = column((index) => classes[index]!.upos, ROOT_TAG, NONE_TAG)
  return {
    count,
    tags,
    words: column((index) => infos[index]!.word, ROOT, NONE),
    fine: column((index) => classes[index]!.fine, ROOT, NONE),
    agreement: column((index) => classes[index]!.agreement, 0, 0),
    wordClasses: column((index) => infos[index]!.wordClass, ROOT, NONE),
    broadClasses: column((index) => infos[index]!.broadClass, ROOT, NONE),
    lemmas: column((index) => lemmas[index]!, ROOT, NONE),
    marks: runningCount(tags, PUNCT),
    verbs: runningCount(tags, VERB),
  }
}

/** How often `tag` stands before each place. */
export function runningCount(tags: Int32Array, tag: number): Int32Array {
  const counts = new Int32Array(tags.length)
  for (let index = 1; index < tags.length; index++) {
    counts[index] = counts[index - 1]! + (tags[index - 1] === tag ? 1 : 0)
  }
  return counts
}
