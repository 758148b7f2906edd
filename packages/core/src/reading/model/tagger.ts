import { FeatureBuffer } from './hash.ts'
import { morphologyFeatures, NO_CLASS } from './morphology-features.ts'
import { argmax, type Scorer } from './scorer.ts'
import { tagFeatures } from './tag-features.ts'
import { UPOS } from './tagset.ts'
import type { WordInfo } from './word-info.ts'

/** Before the first word. */
export const NO_TAG = 30

export interface TaggerModel {
  readonly tags: Scorer
  readonly morphology: Scorer
  /** For each part of speech, the numbers of its tag classes. */
  readonly classesOf: readonly (readonly number[])[]
}

export interface Tagging {
  /** Numbers of `UPOS`. */
  readonly tags: Int32Array
  /** Numbers of tag classes. */
  readonly classes: Int32Array
}

/** Tags left to right, then chooses each word’s features among those its part of speech may have. */
export function createTagger({
  tags: scorer,
  morphology,
  classesOf,
}: TaggerModel): (words: readonly WordInfo[]) => Tagging {
  const features = new FeatureBuffer(128)
  const scores = new Float64Array(Math.max(UPOS.length, ...classesOf.map((classes) => classes.length)))
  const tag = (words: readonly WordInfo[]): Int32Array => {
    const tags = new Int32Array(words.length)
    let tag1 = NO_TAG
    let tag2 = NO_TAG
    for (let index = 0; index < words.length; index++) {
      let tag0 = words[index]!.soleTag
      if (tag0 < 0) {
        tagFeatures(features, words, index, tag1, tag2, false)
        scorer.score(features, scores)
        tag0 = argmax(scores, UPOS.length)
      }
      tags[index] = tag0
      tag2 = tag1
      tag1 = tag0
    }
    return tags
  }
  return (words) => {
    const tags = tag(words)
    const classes = new Int32Array(words.length)
    let class1 = NO_CLASS
    let class2 = NO_CLASS
    for (let index = 0; index < words.length; index++) {
      const candidates = classesOf[tags[index]!]!
      let chosen = candidates[0]!
      if (candidates.length > 1) {
        morphologyFeatures(features, words, tags, index, class1, class2, false)
        morphology.scoreSome(features, candidates, scores)
        chosen = candidates[argmax(scores, candidates.length)]!
      }
      classes[index] = chosen
      class2 = class1
      class1 = chosen
    }
    return { tags, classes }
  }
}
