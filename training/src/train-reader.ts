import type { Lexicon } from '../../packages/core/src/languages/language.ts'
import type { Tokenisation } from '../../packages/core/src/languages/tokenisation.ts'
import { generate } from './grammar/generate.ts'
import { learnConfidence } from './learn/confidence.ts'
import { learnContractions } from './learn/contractions.ts'
import { goldTree } from './learn/oracle.ts'
import { type LearnedParser, learnParser, type ParserItem } from './learn/parser.ts'
import { inputMaker, learnWordModels } from './learn/tagged.ts'
import { packModel } from './pack-model.ts'
import type { GoldSentence } from './treebank/conllu.ts'
import { isLabelKnown } from './treebank/conventions.ts'

export interface TrainingOptions {
  readonly lexicon: Lexicon
  readonly tokenisation: Tokenisation
  readonly seed: number
  readonly report: (line: string) => void
}

const FOLDS = 5
/** Sentences of the grammar: a quarter of what the parser learns from. */
const GENERATED = 2500
const PARSER_EPOCHS = 12
const PARSER_BITS = 22
/** A label met less often is not learned. */
const MIN_LABEL_COUNT = 3

/** Trains every part of a reader and packs it. The same bytes for the same sentences and seed. */
export function trainReader(sentences: readonly GoldSentence[], options: TrainingOptions): Uint8Array {
  const { lexicon, tokenisation, seed, report } = options
  const labels = commonLabels(sentences)
  const generated = generate(GENERATED, sentences, lexicon, seed)
  report(`${sentences.length} sentences, ${generated.length} generated, ${labels.length} labels`)
  const items = jackknifed(sentences, generated, labels, options)
  const words = learnWordModels(sentences, lexicon, { seed, tagEpochs: 8, morphologyEpochs: 6 })
  report('words learned')
  const confidence = learnConfidence(items, labels.length, seed)
  const parser = learnParser(
    items,
    labels.length,
    { epochs: PARSER_EPOCHS, seed, bits: PARSER_BITS },
    (epoch) => report(`parser epoch ${epoch + 1}`),
  )
  return packModel({
    language: 'fr',
    labels,
    classes: words.classes,
    rules: words.lemmas.rules,
    labelsOf: labelsOfRecord(parser, labels.length),
    confidence,
    weights: {
      tags: { weights: words.tags, prune: 0.25 },
      morphology: { weights: words.morphology, prune: 0.25 },
      lemmas: { weights: words.lemmas.scorer, prune: 0.25 },
      contractions: {
        weights: learnContractions([...sentences, ...generated], tokenisation, words.infoOf, seed),
        prune: 0.1,
      },
      moves: { weights: parser.moves, prune: 0.9 },
      labels: { weights: parser.labels, prune: 0.7 },
      relabels: { weights: parser.relabels, prune: 0.7 },
    },
    tables: { ambiguities: words.ambiguities, lemmas: words.lemmas.exceptions },
  })
}

function commonLabels(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const { relation } of sentences.flatMap(({ words }) => words)) {
    counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_LABEL_COUNT)
    .map(([label]) => label)
    .sort()
}

/** The parser learns on tags as it will meet them: those of a tagger that has not seen the sentence. */
function jackknifed(
  sentences: readonly GoldSentence[],
  generated: readonly GoldSentence[],
  labels: readonly string[],
  { lexicon, seed, report }: TrainingOptions,
): ParserItem[] {
  const items: ParserItem[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = sentences.filter((_, index) => index % FOLDS !== fold)
    const models = learnWordModels(rest, lexicon, {
      seed: seed + 10 + fold,
      tagEpochs: 6,
      morphologyEpochs: 4,
    })
    const makeInput = inputMaker(models, lexicon)
    sentences.forEach((sentence, index) => {
      if (index % FOLDS === fold) items[index] = itemOf(sentence, labels, makeInput)
    })
    generated.forEach((sentence, index) => {
      if (index % FOLDS === fold) items[sentences.length + index] = itemOf(sentence, labels, makeInput)
    })
    report(`fold ${fold + 1} of ${FOLDS} tagged`)
  }
  return items
}

function itemOf(
  { words, source }: GoldSentence,
  labels: readonly string[],
  makeInput: ReturnType<typeof inputMaker>,
): ParserItem {
  return {
    input: makeInput(words.map(({ form }) => form)),
    tree: goldTree(
      words.map(({ head }) => head),
      words.map(({ relation }) => (isLabelKnown(source, relation) ? labels.indexOf(relation) : -1)),
    ),
  }
}

/** Only what was met: the header says « rest » once for all other pairs. */
function labelsOfRecord({ labelsOf }: LearnedParser, count: number): Record<string, readonly number[]> {
  const rest = Array.from({ length: count }, (_, label) => label)
  const met = labelsOf
    .map((labels, key) => [key, labels] as const)
    .filter(([, labels]) => labels.length < count)
  return { ...Object.fromEntries(met), rest }
}
