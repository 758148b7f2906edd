import type { FeatureBuffer } from './hash.ts'
import { NO_WORD, type WordInfo } from './word-info.ts'

/** Before the first word. */
export const NO_CLASS = -1
const NO_TAG = 31

/** What decides a word’s features once all parts of speech are known; `class1` and `class2` are those before it. */
export function morphologyFeatures(
  out: FeatureBuffer,
  words: readonly WordInfo[],
  tags: ArrayLike<number>,
  index: number,
  class1: number,
  class2: number,
  unseen: boolean,
): void {
  const w = words[index]!
  const p = words[index - 1] ?? NO_WORD
  const n = words[index + 1] ?? NO_WORD
  const tag = tags[index]!
  out.begin(100)
  out.one(tag)
  if (unseen) out.skip(4)
  else {
    out.two(tag, w.word)
    out.three(tag, w.word, class1)
    out.three(tag, w.word, n.word)
    out.three(tag, w.word, p.word)
  }
  out.two(tag, p.word)
  out.two(tag, n.word)
  out.two(tag, (words[index - 2] ?? NO_WORD).word)
  suffixFeatures(out, w, n, tag, class1, class2)
  const before = index > 0 ? tags[index - 1]! : NO_TAG
  const next = index + 1 < words.length ? tags[index + 1]! : NO_TAG
  const after = index + 2 < words.length ? tags[index + 2]! : NO_TAG
  out.three(tag, before, next)
  out.three(tag, next, after)
  out.three(tag, next, n.suffix3)
  out.three(tag, w.verbal, before)
  out.three(tag, w.nominal, n.nominal)
  out.four(tag, w.nominal, next, n.nominal)
  out.four(tag, w.nominal, before, p.nominal)
  out.two(tag, w.wordClass)
  out.three(tag, w.wordClass, class1)
  out.three(tag, n.wordClass, class1)
  out.three(tag, w.broadClass, n.broadClass)
}

function suffixFeatures(
  out: FeatureBuffer,
  w: WordInfo,
  n: WordInfo,
  tag: number,
  class1: number,
  class2: number,
): void {
  out.two(tag, class1)
  out.three(tag, class1, class2)
  out.three(tag, class1, w.suffix2)
  out.three(tag, class1, w.suffix3)
  out.four(tag, class1, class2, w.suffix2)
  out.two(tag, w.suffix1)
  out.two(tag, w.suffix2)
  out.two(tag, w.suffix3)
  out.two(tag, w.suffix4)
  out.two(tag, w.suffix5)
  out.three(tag, w.suffix2, n.suffix2)
  out.three(tag, w.shape, w.suffix2)
  out.two(tag, w.verbal)
  out.three(tag, w.verbal, class1)
  out.three(tag, w.verbal, n.word)
  out.two(tag, w.nominal)
  out.three(tag, w.nominal, w.suffix2)
  out.three(tag, w.nominal, class1)
  out.four(tag, w.nominal, class1, class2)
}
