import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import { hashOf } from '../../../packages/core/src/reading/model/hash.ts'
import { createLemmatiser } from '../../../packages/core/src/reading/model/lemmatiser.ts'
import type { TreeInput } from '../../../packages/core/src/reading/model/parse-state.ts'
import { createTagger } from '../../../packages/core/src/reading/model/tagger.ts'
import { readTagClass, UPOS, uposIndex } from '../../../packages/core/src/reading/model/tagset.ts'
import { treeInput } from '../../../packages/core/src/reading/model/tree-input.ts'
import { type WordInfo, wordInfos } from '../../../packages/core/src/reading/model/word-info.ts'
import type { GoldSentence } from '../treebank/conllu.ts'
import { learnAmbiguities } from './ambiguities.ts'
import { learnLemmas } from './lemmatiser.ts'
import { meanWeights } from './mean.ts'
import { learnMorphology, learnTags, tagClasses } from './tagger.ts'

export interface WordModelOptions {
  readonly seed: number
  /** Taggers whose weights are averaged. */
  readonly learners: number
  readonly tagEpochs: number
  readonly morphologyEpochs: number
  readonly wordClasses: ReadonlyMap<string, string>
}

/** Everything below the tree, learned from `sentences`; `generated` ones teach tags only. */
export function learnWordModels(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  options: WordModelOptions,
  generated: readonly GoldSentence[] = [],
) {
  const ambiguities = learnAmbiguities(sentences)
  const classes = tagClasses(sentences)
  const { seed, learners, tagEpochs, morphologyEpochs, wordClasses } = options
  const infoOf = wordInfos(lexicon, { ambiguities, wordClasses })
  const seeds = Array.from({ length: learners }, (_, learner) => seed + 100 * learner)
  const tagging = (own: number) =>
    learnTags([...sentences, ...generated], infoOf, { seed: own, epochs: tagEpochs, bits: 22 })
  const inflection = (own: number) =>
    learnMorphology(sentences, classes, infoOf, { seed: own, epochs: morphologyEpochs, bits: 22 })
  return {
    ambiguities,
    infoOf,
    classes,
    tags: meanWeights(seeds.map(tagging)),
    morphology: meanWeights(seeds.map(inflection)),
    lemmas: learnLemmas(sentences, lexicon, seed),
  }
}

export type WordModels = ReturnType<typeof learnWordModels>

/** Turns forms into what the parser sees, with predicted tags and lemmas. */
export function inputMaker(models: WordModels, lexicon: Lexicon): (forms: readonly string[]) => TreeInput {
  const classes = models.classes.map(readTagClass)
  const tag = createTagger({
    tags: models.tags,
    morphology: models.morphology,
    classesOf: UPOS.map((upos) =>
      classes.flatMap((tagClass, index) => (tagClass.upos === uposIndex(upos) ? [index] : [])),
    ),
  })
  const lemmatise = createLemmatiser(models.lemmas, lexicon)
  return (forms) => {
    const infos: WordInfo[] = forms.map(models.infoOf)
    const found = Array.from(tag(infos).classes, (number) => classes[number]!)
    const lemmas = forms.map((form, index) =>
      hashOf(lemmatise(form, UPOS[found[index]!.upos]!, found[index]!.features)),
    )
    return treeInput(infos, found, lemmas)
  }
}
