import type { Lexicon } from '../../packages/core/src/languages/language.ts'
import type { Tokenisation } from '../../packages/core/src/languages/tokenisation.ts'
import { expandContractions } from '../../packages/core/src/reading/analyse.ts'
import { contractionJudge } from '../../packages/core/src/reading/model/contraction.ts'
import { CLASS_SEPARATOR } from '../../packages/core/src/reading/model/word-info.ts'
import { generate } from './grammar/generate.ts'
import { learnConfidence } from './learn/confidence.ts'
import { learnContractions } from './learn/contractions.ts'
import { guided, learnGuides, learnTurnedParser, type MakeGuide } from './learn/guides.ts'
import { meanParser } from './learn/mean.ts'
import { goldTree } from './learn/oracle.ts'
import { type LearnedParser, learnParser, type ParserItem } from './learn/parser.ts'
import type { AveragedWeights } from './learn/perceptron.ts'
import { inputMaker, learnWordModels, type WordModels } from './learn/tagged.ts'
import { learnTeachers } from './learn/teachers.ts'
import type { RawSentence } from './news/news-sentences.ts'
import type { ModelToPack } from './pack-model.ts'
import type { GoldSentence } from './treebank/conllu.ts'
import { isLabelKnown } from './treebank/conventions.ts'

export interface TrainingOptions {
  readonly lexicon: Lexicon
  readonly tokenisation: Tokenisation
  /** Word to « broad class, class ». */
  readonly wordClasses: ReadonlyMap<string, string>
  /** Sentences to learn from that nobody has read: teachers read them first. None, and learning is from treebanks alone. */
  readonly unread: readonly RawSentence[]
  readonly seed: number
  readonly report: (line: string) => void
}

const FOLDS = 5
/** Sentences of the grammar: a quarter of what the parser learns from. */
const GENERATED = 3500
/** Sentences of the grammar that the tagger learns from too: it meets the nouns of those who speak. */
const GENERATED_TO_TAG = 1400
/** Parsers, each with lessons of its own, whose weights are averaged: as fast as one, and better than any. */
const LEARNERS = 3
const PARSER_EPOCHS = 7
const PARSER_BITS = 22
const TEACHER_EPOCHS = 4
const GUIDE_FOLDS = 3
const GUIDE_EPOCHS = 4
const LAST_GUIDE_EPOCHS = 5
/** A guide is leant on, not believed: it can do with fewer weights. */
const GUIDE_PRUNE = 1.4
const PARSER_PRUNE = 0.75
/** Learned from twice as often: it paid on the development sets. */
const TWICE = /sequoia/u
/** Where teachers agree on less than this share of the arcs, the sentence is beyond them. */
const MIN_AGREEMENT = 0.7
/** Taught sentences that the parser does not learn from. */
const UNSEEN = 300
/** A label met less often is not learned. */
const MIN_LABEL_COUNT = 3

/** Trains every part of a reader. The same weights for the same sentences and seed. */
export function trainReader(sentences: readonly GoldSentence[], options: TrainingOptions): ModelToPack {
  const { lexicon, tokenisation, wordClasses, seed, report } = options
  const labels = commonLabels(sentences)
  const generated = generate(GENERATED, sentences, lexicon, seed)
  report(`${sentences.length} sentences, ${generated.length} generated, ${labels.length} labels`)
  const items = jackknifed(sentences, generated, labels, options)
  const words = learnWordModels(
    sentences,
    lexicon,
    { seed, learners: LEARNERS, tagEpochs: 8, morphologyEpochs: 6, wordClasses },
    generated.slice(0, GENERATED_TO_TAG),
  )
  report('words learned')
  const contractions = learnContractions([...sentences, ...generated], tokenisation, words.infoOf, seed)
  const bare = { seed, bits: PARSER_BITS }
  const guides = learnGuides(items, labels.length, GUIDE_FOLDS, { ...bare, epochs: GUIDE_EPOCHS })
  report('guides learned')
  const read = items.map((item, index) => guided(item, guides[index % GUIDE_FOLDS]!))
  const weighted = [...read, ...read.filter((_, index) => TWICE.test(sentences[index]?.source ?? ''))]
  const taught = taughtItems(weighted, labels.length, words, contractions, guides, options)
  const learned = Array.from({ length: LEARNERS }, (_, learner) => {
    const own = { ...bare, seed: seed + 100 * learner }
    const uncertain = taught.slice(UNSEEN).filter((_, index) => index % LEARNERS === learner)
    const guide = learnTurnedParser(items, labels.length, { ...own, epochs: LAST_GUIDE_EPOCHS, uncertain })
    report(`last guide ${learner + 1} of ${LEARNERS} learned`)
    const parser = learnParser(weighted, labels.length, { ...own, epochs: PARSER_EPOCHS, uncertain })
    report(`parser ${learner + 1} of ${LEARNERS} learned`)
    return { guide, parser }
  })
  const guide = meanParser(learned.map((one) => one.guide))
  const parser = meanParser(learned.map((one) => one.parser))
  const confidence = learnConfidence(read, parser, taught.slice(0, UNSEEN), labels.length, seed)
  return {
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
      contractions: { weights: contractions, prune: 0.1 },
      guideMoves: { weights: guide.moves, prune: GUIDE_PRUNE },
      guideLabels: { weights: guide.labels, prune: GUIDE_PRUNE },
      moves: { weights: parser.moves, prune: PARSER_PRUNE },
      labels: { weights: parser.labels, prune: PARSER_PRUNE },
      relabels: { weights: parser.relabels, prune: PARSER_PRUNE },
    },
    tables: {
      ambiguities: words.ambiguities,
      lemmas: words.lemmas.exceptions,
      wordClasses: membersOf(wordClasses),
    },
  }
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
  { lexicon, wordClasses, seed, report }: TrainingOptions,
): ParserItem[] {
  const items: ParserItem[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = sentences.filter((_, index) => index % FOLDS !== fold)
    const models = learnWordModels(rest, lexicon, {
      seed: seed + 10 + fold,
      learners: 1,
      tagEpochs: 6,
      morphologyEpochs: 4,
      wordClasses,
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

/** Classes to their words, as a model file holds them. */
function membersOf(wordClasses: ReadonlyMap<string, string>): Map<string, string> {
  const members = new Map<string, string>()
  for (const [word, klass] of wordClasses) {
    const others = members.get(klass)
    members.set(klass, others === undefined ? word : others + CLASS_SEPARATOR + word)
  }
  return members
}

/** Unread sentences with the trees that teachers, learned from `items`, agree on best. */
function taughtItems(
  items: readonly ParserItem[],
  labelCount: number,
  words: WordModels,
  contractions: AveragedWeights,
  guides: readonly MakeGuide[],
  { lexicon, tokenisation, unread, seed, report }: TrainingOptions,
): ParserItem[] {
  if (unread.length === 0) return []
  const teach = learnTeachers(items, labelCount, {
    epochs: TEACHER_EPOCHS,
    seed,
    bits: PARSER_BITS,
    guides,
    report,
  })
  const makeInput = inputMaker(words, lexicon)
  const isContraction = contractionJudge(contractions, words.infoOf)
  const taught = unread.flatMap(({ text, surfaces }, index): ParserItem[] => {
    const expanded = expandContractions(text, surfaces, { tokenisation, isContraction })
    const input = makeInput(expanded.map(({ form }) => form))
    const { tree, agreement } = teach(input)
    return agreement < MIN_AGREEMENT ? [] : [guided({ input, tree }, guides[index % guides.length]!)]
  })
  report(`${taught.length} of ${unread.length} unread sentences taught`)
  return taught
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
