import type { Analysis, Lexicon } from '../languages/language.ts'
import type { Span } from '../span.ts'
import { cutElisions, foldWord, type PhraseWord } from './phrase-words.ts'

interface Phrase<T> {
  /** For each word, every key that stands for it. */
  readonly words: readonly ReadonlySet<string>[]
  readonly value: T
}

/** Phrases by each key of their first word. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/**
 * Phrases ready to be found in any inflection of their words: « élection européenne » is found in
 * « élections européennes » since the lexicon gives both the lemmas « élection » and « européen ».
 */
export function indexPhrases<T>(
  phrases: readonly { readonly phrase: string; readonly value: T }[],
  lexicon: Pick<Lexicon, 'analyse'>,
): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>()
  const known = new Map<string, readonly Analysis[]>()
  const analyse = (form: string): readonly Analysis[] => {
    const analyses = known.get(form) ?? lexicon.analyse(form)
    known.set(form, analyses)
    return analyses
  }
  for (const { phrase, value } of phrases) {
    const forms = phrase.split(/\s+/u).filter(Boolean).flatMap(cutElisions)
    const words = forms.map((form) => keysOf(form, forms.length === 1, analyse(form)))
    for (const key of words[0] ?? []) index.set(key, [...(index.get(key) ?? []), { words, value }])
  }
  return index
}

/**
 * What may stand for a word of a phrase. One written in the plural is meant so: « les européennes »
 * shall not be found in « les Européens ». A lone word keeps to its nouns and adjectives: « grève »
 * shall not be found in « grevé ».
 */
function keysOf(form: string, alone: boolean, analyses: readonly Analysis[]): ReadonlySet<string> {
  if (analyses.length > 0 && analyses.every(({ features }) => features.Number === 'Plur'))
    return new Set([foldWord(form)])
  const nominal = analyses.filter(({ upos }) => upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN')
  const kept = alone && nominal.length > 0 ? nominal : analyses
  return new Set([form, ...kept.map(({ lemma }) => lemma)].map(foldWord))
}

/**
 * Where the phrases stand in a sentence: one entry for each place and phrase, in reading order. A
 * figure inside is passed over: « supprimer emplois » is found in « supprimer 8 000 emplois ».
 * Time grows with the number of words, times the phrases that share a first word.
 */
export function findPhrases<T>(
  words: readonly PhraseWord[],
  index: PhraseIndex<T>,
): readonly { readonly span: Span; readonly value: T }[] {
  return words.flatMap((word, position) => {
    const candidates = new Set(word.keys.flatMap((key) => index.get(key) ?? []))
    return [...candidates].flatMap((phrase) => {
      const last = lastWord(words, position, phrase.words)
      return last ? [{ span: { start: word.start, end: last.end }, value: phrase.value }] : []
    })
  })
}

/** As many figures as a number may be cut into: « 8 », « 000 ». */
const MAX_FIGURES = 3
const FIGURE = /^\d/u

/** The word that ends the phrase when it starts at `position`; undefined where it does not stand there. */
function lastWord(
  words: readonly PhraseWord[],
  position: number,
  phrase: readonly ReadonlySet<string>[],
): PhraseWord | undefined {
  let next = position
  for (const keys of phrase) {
    let figures = 0
    while (figures < MAX_FIGURES && isForeignFigure(words[next], keys)) {
      next++
      figures++
    }
    if (!hasKey(words[next], (key) => keys.has(key))) return undefined
    next++
  }
  return words[next - 1]
}

const isForeignFigure = (word: PhraseWord | undefined, keys: ReadonlySet<string>): boolean =>
  hasKey(word, (key) => FIGURE.test(key)) && !hasKey(word, (key) => keys.has(key))

const hasKey = (word: PhraseWord | undefined, fits: (key: string) => boolean): boolean =>
  word?.keys.some(fits) ?? false
