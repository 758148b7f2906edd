import type { Language } from '../languages/language.ts'
import { folded, wordsOf } from './words-of.ts'

type WordLanguage = Pick<Language, 'lexicon' | 'functionWords'>

/** A keyphrase, looked for in texts given as their words (`wordsOf`). */
export interface Phrase {
  readonly text: string
  /** Those of its words that carry its meaning, in lower case; all of them where none does. */
  readonly words: readonly string[]
  /** True where it has none but function words. */
  readonly isEmpty: boolean
  /** How often it stands there: as often as the rarest of its words, in any order and inflection. */
  countIn(words: readonly string[]): number
  /** 0 to 1: the part of its words that stand there. */
  shareIn(words: readonly string[]): number
  /** Place of the first of its words where all stand together, function words aside; -1 where nowhere. */
  placeIn(words: readonly string[]): number
}

/** By which a word is known whatever its ending: lemmas, or the bare word where the lexicon has none. */
export type WordKeys = (word: string) => readonly string[]

/** Nouns, adjectives and names come first: « attaque » is a noun before it is a form of « attaquer ». */
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN'])

/** Looks each word up once. */
export function wordKeys({ lexicon }: Pick<Language, 'lexicon'>): WordKeys {
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const analyses = lexicon.analyse(word)
    const nominal = analyses.filter(({ upos }) => NOMINAL.has(upos))
    const lemmas = (nominal.length > 0 ? nominal : analyses).map(({ lemma }) => lemma.toLowerCase())
    const keys = [...new Set(analyses.length > 0 ? lemmas : [bare(word)])]
    // Addresses and capitals leave accents out: a word without any may stand for one that has some.
    if (folded(word) === word) keys.push(plainKey(word))
    known.set(word, keys)
    return keys
  }
}

/** « ransomwares » is « ransomware ». */
const bare = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word)

const plainKey = (word: string): string => `=${folded(word)}`

export function phraseOf(text: string, language: WordLanguage, keysOf: WordKeys): Phrase {
  const all = wordsOf(text)
  const content = all.filter((word) => word.length > 1 && !language.functionWords.has(word))
  const words = content.length > 0 ? content : all
  const keys = words.map((word) => new Set([...keysOf(word), plainKey(word)]))
  const matches = new Map<string, readonly number[]>()
  const matchesOf = (word: string): readonly number[] => {
    let found = matches.get(word)
    if (found === undefined) {
      const own = keysOf(word)
      found = keys.flatMap((set, index) => (own.some((key) => set.has(key)) ? [index] : []))
      matches.set(word, found)
    }
    return found
  }
  const counts = (standing: readonly string[]): number[] => {
    const found = words.map(() => 0)
    for (const word of standing) for (const index of matchesOf(word)) found[index]!++
    return found
  }
  return {
    text,
    words,
    isEmpty: content.length === 0,
    countIn: (standing) => (words.length === 0 ? 0 : Math.min(...counts(standing))),
    shareIn: (standing) =>
      words.length === 0 ? 0 : counts(standing).filter((count) => count > 0).length / words.length,
    placeIn: (standing) => placeOf(standing, words.length, matchesOf, language),
  }
}

function placeOf(
  standing: readonly string[],
  count: number,
  matchesOf: (word: string) => readonly number[],
  { functionWords }: WordLanguage,
): number {
  const content = [...standing.entries()].filter(
    ([, word]) => matchesOf(word).length > 0 || (word.length > 1 && !functionWords.has(word)),
  )
  for (let first = 0; first + count <= content.length && count > 0; first++) {
    const run = content.slice(first, first + count)
    const found = new Set(run.flatMap(([, word]) => matchesOf(word)))
    if (found.size === count && run.every(([, word]) => matchesOf(word).length > 0)) return run[0]![0]
  }
  return -1
}
