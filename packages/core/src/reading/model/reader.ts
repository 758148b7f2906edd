import type { Lexicon } from '../../languages/language.ts'
import type { Tokenisation } from '../../languages/tokenisation.ts'
import type { Features, Upos } from '../reading.ts'
import { contractionJudge } from './contraction.ts'
import { createGuide, turnedLabels } from './guide.ts'
import { hashOf } from './hash.ts'
import { createLemmatiser, type Lemmatise } from './lemmatiser.ts'
import { type ModelFile, openModelFile } from './model-file.ts'
import type { TreeInput } from './parse-state.ts'
import { createParser, LABEL_KEYS, type Parse } from './parser.ts'
import { createTagger } from './tagger.ts'
import { readTagClass, type TagClass, UPOS, uposIndex } from './tagset.ts'
import { treeInput } from './tree-input.ts'
import { type WordInfo, wordInfos, wordsOfClasses } from './word-info.ts'

/** One word of a sentence, read; `head` and `relation` as in `Token`. */
export interface ReadWord {
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  readonly head: number
  readonly relation: string
}

export interface ReadWords {
  readonly words: readonly ReadWord[]
  /** 0 to 1: how many of its arcs are likely to be right. */
  readonly confidence: number
}

/** A trained reader of one language. */
export interface Reader {
  readonly language: string
  readonly lexicon: Lexicon
  readonly tokenisation: Tokenisation
  /** Whether the contraction at `index` of these surface words is one (« des » may be an article). */
  isContraction(surfaces: readonly string[], index: number): boolean
  /** Tags, lemmas and tree of a sentence of syntactic words; one root, no cycle. Empty for no word. */
  read(forms: readonly string[]): ReadWords
}

/** Beyond this a sentence is a list or a table: its tree is not to be relied on. */
const MAX_RELIABLE_WORDS = 150
const UNRELIABLE = 0.2

/**
 * Opens a model file (`data/fr/reader.bin`, written by `training/`). The lexicon must be the one it was
 * trained with. Throws one clear error where the file is foreign, cut, damaged or of another version.
 */
export function loadReader(data: Uint8Array, lexicon: Lexicon, tokenisation: Tokenisation): Reader {
  const file = openModelFile(data)
  const infoOf = wordInfos(lexicon, {
    ambiguities: file.table('ambiguities'),
    wordClasses: wordsOfClasses(file.table('wordClasses')),
  })
  const readForms = createFormReader(file, lexicon, infoOf)
  const isContraction = contractionJudge(file.weights('contractions'), infoOf)
  return {
    language: file.header.language,
    lexicon,
    tokenisation,
    isContraction: (surfaces, index) =>
      !tokenisation.relatives.has((surfaces[index - 1] ?? '').toLowerCase()) &&
      isContraction(surfaces, index),
    read: (forms) => (forms.length === 0 ? { words: [], confidence: 0 } : readForms(forms)),
  }
}

function createFormReader(
  file: ModelFile,
  lexicon: Lexicon,
  infoOf: ReturnType<typeof wordInfos>,
): (forms: readonly string[]) => ReadWords {
  const { header } = file
  const classes = header.classes.map(readTagClass)
  const tag = createTagger({
    tags: file.weights('tags'),
    morphology: file.weights('morphology'),
    classesOf: UPOS.map((upos) =>
      classes.flatMap((tagClass, index) => (tagClass.upos === uposIndex(upos) ? [index] : [])),
    ),
  })
  const lemmatise = createLemmatiser(
    { exceptions: file.table('lemmas'), rules: header.rules, scorer: file.weights('lemmas') },
    lexicon,
  )
  const lemmaOf = remembered(lemmatise)
  const parse = createGuidedParser(file)
  const [slope, offset] = header.confidence
  return (forms) => {
    const infos = forms.map(infoOf)
    const tagging = tag(infos)
    const found = Array.from(tagging.classes, (number, index) => named(classes[number]!, infos[index]!))
    const lemmas = forms.map((form, index) => lemmaOf(form, found[index]!))
    const { heads, labels, margins } = parse(treeInput(infos, found, lemmas.map(hashOf)))
    const words = found.map(({ upos, features }, index) => ({
      lemma: lemmas[index]!,
      upos: UPOS[upos]!,
      features,
      head: heads[index]!,
      relation: header.labels[labels[index]!]!,
    }))
    return { words, confidence: confidenceOf(margins, slope, offset) }
  }
}

/** Enough for any story; a newsroom's whole day is read in bounded memory. */
const MAX_LEMMAS = 100_000

/** Lemmas by form and tag class, each worked out once. */
function remembered(lemmatise: Lemmatise): (form: string, tagClass: TagClass) => string {
  const known = new Map<TagClass, Map<string, string>>()
  let count = 0
  return (form, tagClass) => {
    if (count >= MAX_LEMMAS) {
      known.clear()
      count = 0
    }
    const lemmas = known.get(tagClass) ?? new Map<string, string>()
    const found = lemmas.get(form)
    if (found !== undefined) return found
    const lemma = lemmatise(form, UPOS[tagClass.upos]!, tagClass.features)
    known.set(tagClass, lemmas.set(form, lemma))
    count++
    return lemma
  }
}

/** Two parsers: one reads from the end of the sentence, the other from the start with the first one’s tree in view. */
function createGuidedParser(file: ModelFile): (input: TreeInput) => Parse {
  const known = file.header.labelsOf
  const labelsOf = Array.from({ length: LABEL_KEYS }, (_, key) => known[key] ?? known.rest!)
  const guide = createGuide(
    createParser({
      moves: file.weights('guideMoves'),
      labels: file.weights('guideLabels'),
      labelsOf: turnedLabels(labelsOf),
    }),
  )
  const parse = createParser({
    moves: file.weights('moves'),
    labels: file.weights('labels'),
    relabels: file.weights('relabels'),
    labelsOf,
  })
  return (input) => parse({ ...input, guide: guide(input) })
}

const FOREIGN = uposIndex('X')
const NAME = readTagClass('PROPN')

/** Treebanks have foreign words with a capital as X, in titles of works; in the news they are names. */
const named = (tagClass: TagClass, { isCapitalised }: WordInfo): TagClass =>
  tagClass.upos === FOREIGN && isCapitalised ? NAME : tagClass

function confidenceOf(margins: Float64Array, slope: number, offset: number): number {
  let sum = 0
  for (const margin of margins) sum += 1 / (1 + Math.exp(-(slope * margin + offset)))
  const mean = sum / margins.length
  return margins.length > MAX_RELIABLE_WORDS ? Math.min(mean, UNRELIABLE) : mean
}
