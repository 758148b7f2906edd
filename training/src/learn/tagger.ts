import { FeatureBuffer } from '../../../packages/core/src/reading/model/hash.ts'
import { morphologyFeatures, NO_CLASS } from '../../../packages/core/src/reading/model/morphology-features.ts'
import { argmax } from '../../../packages/core/src/reading/model/scorer.ts'
import { tagFeatures } from '../../../packages/core/src/reading/model/tag-features.ts'
import { NO_TAG } from '../../../packages/core/src/reading/model/tagger.ts'
import { UPOS, uposIndex, writeTagClass } from '../../../packages/core/src/reading/model/tagset.ts'
import type { WordInfo } from '../../../packages/core/src/reading/model/word-info.ts'
import type { GoldSentence } from '../treebank/conllu.ts'
import { type AveragedWeights, Perceptron } from './perceptron.ts'
import { seededRandom, shuffle } from './random.ts'

export interface TaggerOptions {
  readonly epochs: number
  readonly seed: number
  readonly bits: number
}

/** How often a word met once is learned as if it were unknown. */
const UNSEEN_RATE = 0.6

interface Item {
  readonly words: readonly WordInfo[]
  readonly tags: readonly number[]
  /** -1 for a class met too rarely to be learned. */
  readonly classes: readonly number[]
}

/** All tag classes met at least twice, and each part of speech without features. */
export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) {
    for (const { upos, features } of words) {
      const name = writeTagClass(upos, features)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const met = [...counts].filter(([, count]) => count > 1).map(([name]) => name)
  const named = new Set(met.map((name) => name.split(' ')[0]))
  return [...met, ...UPOS.filter((upos) => !named.has(upos))].sort()
}

export function learnTags(
  sentences: readonly GoldSentence[],
  infoOf: (form: string) => WordInfo,
  options: TaggerOptions,
): AveragedWeights {
  const random = seededRandom(options.seed)
  const items = itemsOf(sentences, infoOf, [])
  const isRare = rareWords(items)
  const perceptron = new Perceptron(UPOS.length, options.bits)
  const features = new FeatureBuffer(128)
  const scores = new Float64Array(UPOS.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(items, random)
    for (const { words, tags } of items) {
      let tag1 = NO_TAG
      let tag2 = NO_TAG
      for (let index = 0; index < words.length; index++) {
        const unseen = isRare(words[index]!) && random() < UNSEEN_RATE
        tagFeatures(features, words, index, tag1, tag2, unseen)
        perceptron.score(features, scores)
        const guess = argmax(scores, UPOS.length)
        const gold = tags[index]!
        perceptron.tick()
        if (guess !== gold) {
          perceptron.update(features, gold, 1)
          perceptron.update(features, guess, -1)
        }
        tag2 = tag1
        tag1 = epoch > 0 ? guess : gold
      }
    }
  }
  return perceptron.averaged()
}

export function learnMorphology(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  infoOf: (form: string) => WordInfo,
  options: TaggerOptions,
): AveragedWeights {
  const random = seededRandom(options.seed + 1)
  const items = itemsOf(sentences, infoOf, classes)
  const isRare = rareWords(items)
  const candidatesOf = UPOS.map((upos) =>
    classes.flatMap((name, index) => (name.split(' ')[0] === upos ? [index] : [])),
  )
  const perceptron = new Perceptron(classes.length, options.bits)
  const features = new FeatureBuffer(128)
  const scores = new Float64Array(classes.length)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(items, random)
    for (const item of items) {
      let class1 = NO_CLASS
      let class2 = NO_CLASS
      for (let index = 0; index < item.words.length; index++) {
        const candidates = candidatesOf[item.tags[index]!]!
        const gold = item.classes[index]!
        let guess = candidates[0]!
        if (candidates.length > 1) {
          const unseen = isRare(item.words[index]!) && random() < UNSEEN_RATE
          morphologyFeatures(features, item.words, item.tags, index, class1, class2, unseen)
          perceptron.scoreSome(features, candidates, scores)
          guess = candidates[argmax(scores, candidates.length)]!
          perceptron.tick()
          if (gold >= 0 && guess !== gold) {
            perceptron.update(features, gold, 1)
            perceptron.update(features, guess, -1)
          }
        }
        class2 = class1
        class1 = epoch > 0 || gold < 0 ? guess : gold
      }
    }
  }
  return perceptron.averaged()
}

function itemsOf(
  sentences: readonly GoldSentence[],
  infoOf: (form: string) => WordInfo,
  classes: readonly string[],
): Item[] {
  const numbers = new Map(classes.map((name, index) => [name, index]))
  return sentences.map(({ words }) => ({
    words: words.map(({ form }) => infoOf(form)),
    tags: words.map(({ upos }) => uposIndex(upos)),
    classes: words.map(({ upos, features }) => numbers.get(writeTagClass(upos, features)) ?? -1),
  }))
}

function rareWords(items: readonly Item[]): (word: WordInfo) => boolean {
  const counts = new Map<number, number>()
  for (const { words } of items) {
    for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return ({ word }) => counts.get(word) === 1
}
