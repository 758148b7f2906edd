import type { Analysis, Lexicon } from '../languages/language.ts'
import type { Span } from '../span.ts'
import { cutElisions, foldAccents, foldWord, type PhraseWord } from './phrase-words.ts'

/** A phrase where it stands. */
export interface PhraseMatch<T> {
  readonly span: Span
  readonly value: T
}

/** Phrases ready to be found in any inflection of their words. */
export interface PhraseIndex<T> {
  /**
   * Where the phrases stand in a sentence: one match for each place and phrase, in reading order of their
   * longest words. A figure inside is passed over: « supprimer emplois » is found in « supprimer 8 000 emplois ».
   * Time grows with the number of words, times the phrases whose longest word starts alike.
   */
  find(words: readonly PhraseWord[]): readonly PhraseMatch<T>[]
}

/** One way to say a word of a phrase. */
interface Alternative {
  /** As the phrase has it. */
  readonly written: string
  /** Folded. */
  readonly form: string
  /** Written with a capital: a name, which is not inflected and never a common word. */
  readonly name: boolean
}

/** Every way to say one word of a phrase. */
type Slot = readonly Alternative[]

interface CutPhrase {
  readonly slots: readonly Slot[]
  /** Index of the slot that the phrase is filed under. */
  readonly anchor: number
}

interface Phrase<T> {
  readonly text: string
  readonly value: T
  /** Made when the phrase is first looked at: of thousands, a story needs a few hundred. */
  cut?: CutPhrase
}

type Lemmatise = (form: string, alone: boolean) => ReadonlySet<string>

/** Letters by which phrases are filed: inflection leaves them alone, save in a few short words. */
const FILED_BY = 4

/**
 * Files phrases under their longest word. « élection européenne » is found in « élections européennes »
 * since the lexicon gives both the lemmas « élection » and « européen ». A word with a capital is a name
 * and found with a capital only; « à/vers » stands for either word.
 */
export function indexPhrases<T>(
  phrases: readonly { readonly phrase: string; readonly value: T }[],
  lexicon: Pick<Lexicon, 'analyse'>,
): PhraseIndex<T> {
  const files = new Map<string, Phrase<T>[]>()
  for (const { phrase, value } of phrases) {
    const pieces = piecesOf(phrase)
    const key = fileOf(foldWord(pieces[longestOf(pieces)]!))
    const file = files.get(key)
    if (file) file.push({ text: phrase, value })
    else files.set(key, [{ text: phrase, value }])
  }
  const lemmatise = lemmatiser(lexicon)
  return { find: (words) => words.flatMap((_, position) => matchesAt(words, position, files, lemmatise)) }
}

const fileOf = (folded: string): string => foldAccents(folded.slice(0, FILED_BY))

/** « 13-novembre », which readers cut in three. */
const AFTER_FIGURE = /(?<=^\d+)(-)(?=\p{L})/u

const piecesOf = (phrase: string): readonly string[] => {
  const words = phrase.split(/\s+/u)
  const pieces = phrase.includes('’') ? words.flatMap(cutElisions) : words
  return phrase.includes('-') ? pieces.flatMap((piece) => piece.split(AFTER_FIGURE)) : pieces
}

/** Index of the longest piece that has no alternative, of the first among equals. */
const longestOf = (pieces: readonly string[]): number =>
  pieces.reduce((best, piece, index) => (weightOf(piece) > weightOf(pieces[best]!) ? index : best), 0)

const weightOf = (piece: string): number => (piece.includes('/') ? 0 : piece.length)

/**
 * What may stand for a word of a phrase. One written in the plural is meant so: « les européennes »
 * shall not be found in « les Européens ». A lone word keeps to its nouns and adjectives: « grève »
 * shall not be found in « grevé ».
 */
function lemmatiser(lexicon: Pick<Lexicon, 'analyse'>): Lemmatise {
  const known = {
    alone: new Map<string, ReadonlySet<string>>(),
    joined: new Map<string, ReadonlySet<string>>(),
  }
  return (form, alone) => {
    const memory = alone ? known.alone : known.joined
    const lemmas = memory.get(form) ?? lemmasOf(lexicon.analyse(form), alone)
    memory.set(form, lemmas)
    return lemmas
  }
}

function lemmasOf(analyses: readonly Analysis[], alone: boolean): ReadonlySet<string> {
  if (analyses.every(({ features }) => features.Number === 'Plur')) return new Set()
  const nominal = analyses.filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN')
  const kept = alone && nominal.length > 0 ? nominal : analyses
  return new Set(kept.map(({ lemma }) => foldWord(lemma)))
}

/** The phrases whose longest word stands at `position`. */
function matchesAt<T>(
  words: readonly PhraseWord[],
  position: number,
  files: ReadonlyMap<string, readonly Phrase<T>[]>,
  lemmatise: Lemmatise,
): readonly PhraseMatch<T>[] {
  const places = new Set(words[position]!.keys.map(fileOf))
  const matches: PhraseMatch<T>[] = []
  for (const place of places) {
    for (const phrase of files.get(place) ?? []) {
      const span = spanAround(words, position, phrase, lemmatise)
      if (span) matches.push({ span, value: phrase.value })
    }
  }
  return matches
}

/** The stretch that the phrase covers when its longest word is the one at `position`; undefined where it is not. */
function spanAround<T>(
  words: readonly PhraseWord[],
  position: number,
  phrase: Phrase<T>,
  lemmatise: Lemmatise,
): Span | undefined {
  phrase.cut ??= cutPhrase(phrase.text)
  const { slots, anchor } = phrase.cut
  const fits = (word: PhraseWord | undefined, slot: Slot) =>
    word !== undefined &&
    (slot.length > 1
      ? slot.some((one) => isWritten(word, one))
      : stands(word, slot[0]!, slots.length === 1, lemmatise))
  if (!fits(words[position], slots[anchor]!)) return undefined
  const reach = (step: 1 | -1): number | undefined => {
    let at = position
    for (let index = anchor + step; slots[index] !== undefined; index += step) {
      at = pastFigures(words, at + step, step, (word) => fits(word, slots[index]!))
      if (!fits(words[at], slots[index]!)) return undefined
    }
    return at
  }
  const first = reach(-1)
  const last = first === undefined ? undefined : reach(1)
  return last === undefined ? undefined : { start: words[first!]!.start, end: words[last]!.end }
}

function cutPhrase(text: string): CutPhrase {
  const pieces = piecesOf(text)
  const alternative = (written: string): Alternative => ({
    written,
    form: foldWord(written),
    name: written !== written.toLowerCase(),
  })
  return { slots: pieces.map((piece) => piece.split('/').map(alternative)), anchor: longestOf(pieces) }
}

/** As it is or by its lemma, as the reader of the story gives it. */
function isWritten(word: PhraseWord, { form, name }: Alternative): boolean {
  if (name && word.case === 'lower') return false
  if (word.keys.includes(form)) return true
  return word.case === 'capitals' && foldAccents(form) === foldAccents(word.keys[0]!)
}

function stands(word: PhraseWord, alternative: Alternative, alone: boolean, lemmatise: Lemmatise): boolean {
  if (isWritten(word, alternative)) return true
  if (alternative.name) return false
  const lemmas = lemmatise(alternative.written, alone)
  return word.keys.some((key) => lemmas.has(key))
}

/** As many figures as a number may be cut into: « 8 », « 000 ». */
const MAX_FIGURES = 3
const FIGURE = /^\d/u

/** The place at `from`, or beyond the figures that stand there. */
function pastFigures(
  words: readonly PhraseWord[],
  from: number,
  step: 1 | -1,
  fits: (word: PhraseWord | undefined) => boolean,
): number {
  let at = from
  const isForeign = () => words[at]?.keys.some((key) => FIGURE.test(key)) && !fits(words[at])
  for (let figures = 0; figures < MAX_FIGURES && isForeign(); figures++) at += step
  return at
}
