import type { Tokenisation } from '../../../packages/core/src/languages/tokenisation.ts'
import {
  CONTRACTION_FEATURES,
  contractionFeatures,
} from '../../../packages/core/src/reading/model/contraction.ts'
import { FeatureBuffer } from '../../../packages/core/src/reading/model/hash.ts'
import { argmax } from '../../../packages/core/src/reading/model/scorer.ts'
import type { WordInfo } from '../../../packages/core/src/reading/model/word-info.ts'
import type { GoldSentence } from '../treebank/conllu.ts'
import { type AveragedWeights, Perceptron } from './perceptron.ts'
import { seededRandom, shuffle } from './random.ts'

const EPOCHS = 8
const BITS = 16

/** Learns which « du » and « des » are contractions. */
export function learnContractions(
  sentences: readonly GoldSentence[],
  tokenisation: Tokenisation,
  infoOf: (form: string) => WordInfo,
  seed: number,
): AveragedWeights {
  const random = seededRandom(seed + 4)
  const perceptron = new Perceptron(2, BITS)
  const features = new FeatureBuffer(CONTRACTION_FEATURES)
  const scores = new Float64Array(2)
  const items = sentences.map(surfacesOf)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(items, random)
    for (const surfaces of items) {
      const words = surfaces.map(({ form }) => infoOf(form))
      surfaces.forEach(({ form, contracted }, index) => {
        if (!tokenisation.ambiguousContractions.has(form.toLowerCase())) return
        contractionFeatures(features, words, index)
        perceptron.score(features, scores)
        const gold = contracted ? 1 : 0
        perceptron.tick()
        if (argmax(scores, 2) === gold) return
        perceptron.update(features, gold, 1)
        perceptron.update(features, 1 - gold, -1)
      })
    }
  }
  return perceptron.averaged()
}

/** The words as written; some treebanks leave the written form of a contraction out. */
export function surfacesOf({ words, contractions }: GoldSentence): { form: string; contracted: boolean }[] {
  const surfaces: { form: string; contracted: boolean }[] = []
  for (let index = 0; index < words.length; index++) {
    const contraction = contractions.find(({ first }) => first === index)
    if (contraction) {
      const form =
        contraction.form === '_' ? contract(words[index]!.form, words[index + 1]!.form) : contraction.form
      surfaces.push({ form, contracted: true })
      index = contraction.last
    } else surfaces.push({ form: words[index]!.form, contracted: false })
  }
  return surfaces
}

const CONTRACTED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
  'de lequel': 'duquel',
  'de lesquels': 'desquels',
  'de lesquelles': 'desquelles',
  'à lequel': 'auquel',
  'à lesquels': 'auxquels',
  'à lesquelles': 'auxquelles',
}

function contract(first: string, second: string): string {
  const form = CONTRACTED[`${first.toLowerCase()} ${second.toLowerCase()}`] ?? first + second
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
}
