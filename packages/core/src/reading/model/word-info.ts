import type { Analysis, Lexicon } from '../../languages/language.ts'
import type { Upos } from '../reading.ts'
import { hashOf } from './hash.ts'
import { uposIndex } from './tagset.ts'

/** What the models look at in a word form, each as a hash. */
export interface WordInfo {
  /** Lower case, digits as 0, one apostrophe. */
  readonly text: string
  readonly word: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly suffix5: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  readonly prefix4: number
  readonly shape: number
  /** « Xx »: a capital, then small letters. */
  readonly isCapitalised: boolean
  /** Parts of speech that the lexicon allows, with moods and tenses. */
  readonly classes: number
  /** Moods, tenses and persons that the lexicon allows. */
  readonly verbal: number
  /** Genders and numbers that the lexicon allows. */
  readonly nominal: number
  /** Tags met in training, for words often met. */
  readonly ambiguity: number
  /** Number of the one tag that training met it with and the lexicon allows; else -1. */
  readonly soleTag: number
  /** Words of one class stand among the same neighbours in the news: a few hundred classes. */
  readonly wordClass: number
  /** A few dozen classes of classes. */
  readonly broadClass: number
}

/** Beyond the ends of a sentence. */
export const NO_WORD: WordInfo = {
  text: '',
  word: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  suffix5: 1,
  prefix1: 1,
  prefix2: 1,
  prefix3: 1,
  prefix4: 1,
  shape: 1,
  isCapitalised: false,
  classes: 1,
  verbal: 1,
  nominal: 1,
  ambiguity: 7,
  soleTag: -1,
  wordClass: 1,
  broadClass: 1,
}

/** Enough for any story; a newsroom's whole day is read in bounded memory. */
const MAX_CACHED = 100_000

/** What is known of folded words beyond the lexicon. */
export interface WordTables {
  /** The tags a word was met with, commonest first. */
  readonly ambiguities: ReadonlyMap<string, string>
  /** « broad,class », both numbers. */
  readonly wordClasses: ReadonlyMap<string, string>
}

/** Between the words of a class in a model file. */
export const CLASS_SEPARATOR = '\u001f'

/** Words to their classes, from classes to their words. */
export function wordsOfClasses(members: ReadonlyMap<string, string>): Map<string, string> {
  const classes = new Map<string, string>()
  for (const [klass, words] of members) {
    for (const word of words.split(CLASS_SEPARATOR)) classes.set(word, klass)
  }
  return classes
}

/** Looks words up once each. */
export function wordInfos(lexicon: Lexicon, tables: WordTables): (form: string) => WordInfo {
  const cache = new Map<string, WordInfo>()
  return (form) => {
    const known = cache.get(form)
    if (known) return known
    if (cache.size >= MAX_CACHED) cache.clear()
    const info = wordInfo(form, lexicon, tables)
    cache.set(form, info)
    return info
  }
}

/** As the models see it: « L’ » and « l' » are one word, 2023 and 1998 too, whatever space is in a number. */
export const foldWord = (form: string): string =>
  form.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'").replace(/\d/gu, '0').replace(/\s/gu, ' ')

function wordInfo(form: string, lexicon: Lexicon, { ambiguities, wordClasses }: WordTables): WordInfo {
  const text = foldWord(form)
  const analyses = lexicon.analyse(form)
  const ambiguity = ambiguities.get(text)
  const [broad, fine] = wordClasses.get(text)?.split(',') ?? []
  return {
    text,
    word: hashOf(text),
    suffix1: hashOf(text.slice(-1)),
    suffix2: hashOf(`2${text.slice(-2)}`),
    suffix3: hashOf(`3${text.slice(-3)}`),
    suffix4: hashOf(`4${text.slice(-4)}`),
    suffix5: hashOf(`5${text.slice(-5)}`),
    prefix1: hashOf(text.slice(0, 1)),
    prefix2: hashOf(text.slice(0, 2)),
    prefix3: hashOf(text.slice(0, 3)),
    prefix4: hashOf(text.slice(0, 4)),
    shape: hashOf(shapeOf(form)),
    isCapitalised: /^X(?:-)?x$/u.test(shapeOf(form)),
    classes: signature(analyses, classOf),
    verbal: signature(analyses, verbalOf),
    nominal: signature(analyses, nominalOf),
    ambiguity: ambiguity === undefined ? NO_WORD.ambiguity : hashOf(ambiguity),
    soleTag: soleTag(form, ambiguity, analyses),
    wordClass: fine === undefined ? NO_WORD.wordClass : hashOf(`class ${fine}`),
    broadClass: broad === undefined ? NO_WORD.broadClass : hashOf(`broad ${broad}`),
  }
}

/** A capital may begin a name: such a word is never certain. */
function soleTag(form: string, tags: string | undefined, analyses: readonly Analysis[]): number {
  if (tags === undefined || tags.includes(',') || form !== form.toLowerCase()) return -1
  const allows = ({ upos }: Analysis): boolean => upos === tags || (tags === 'AUX' && upos === 'VERB')
  return analyses.every(allows) ? uposIndex(tags as Upos) : -1
}

function signature(analyses: readonly Analysis[], trait: (analysis: Analysis) => string): number {
  const traits = new Set(analyses.map(trait))
  traits.delete('')
  return hashOf([...traits].sort().join())
}

const classOf = ({ upos, name, features }: Analysis): string =>
  upos + (name ?? '') + (features.VerbForm === 'Fin' ? features.Mood : (features.VerbForm ?? ''))

const verbalOf = ({ features }: Analysis): string =>
  features.VerbForm === undefined
    ? ''
    : [features.VerbForm, features.Mood, features.Tense, features.Person, features.Number].join('.')

const nominalOf = ({ upos, features }: Analysis): string =>
  features.VerbForm === 'Fin' || (!features.Gender && !features.Number)
    ? ''
    : upos + (features.Gender ?? '') + (features.Number ?? '')

/** A few dozen shapes: « Xx » capitalised, « XX » all capitals, « dddd » like a year. */
export function shapeOf(form: string): string {
  if (/^[\p{L}\p{M}'’.-]+$/u.test(form) && /\p{L}/u.test(form)) return letterShape(form)
  if (/^\d+$/u.test(form)) return form.length === 4 ? 'dddd' : 'd'
  if (/^[\d.,\s-]+$/u.test(form) && /\d/u.test(form)) return 'd.d'
  return /\d/u.test(form) ? 'd?' : 'p'
}

function letterShape(form: string): string {
  const hyphen = form.includes('-')
  const first = form.charAt(0)
  if (first !== first.toLowerCase()) {
    if (form.length > 1 && form === form.toUpperCase()) return 'XX'
    return hyphen ? 'X-x' : 'Xx'
  }
  if (form !== form.toLowerCase()) return 'xX'
  return hyphen ? 'x-x' : 'x'
}
