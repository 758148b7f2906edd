import type { DateMention, NumberMention } from './mentions.ts'

/** What an operator does to the word that it acts on. One field a kind of alteration. */
export type OperatorField =
  | 'polarity'
  | 'modality'
  | 'quantifier'
  | 'comparison'
  | 'function'
  | 'cause'
  /** It tells what came of something, which a claim may call its cause: « mener à ». */
  | 'outcome'
  | 'condition'
  | 'attribution'
  | 'bound'
  | 'date'

/** A word or phrase that changes what another word states: « ne », « peut », « certains », « ancien ». */
export interface Operator {
  readonly field: OperatorField
  /** What it makes of it, one name for all words that do the same: « not », « possible », « some ». */
  readonly value: string
  /** The word acted on: the next one that says something, or the one before. */
  readonly scope: 'next' | 'previous'
}

/** What a form may be, as bits that may stand together: a form has several readings. */
export const TRAIT = {
  name: 1 << 0,
  noun: 1 << 1,
  verb: 1 << 2,
  adjective: 1 << 3,
  adverb: 1 << 4,
  participle: 1 << 5,
  infinitive: 1 << 6,
  finite: 1 << 7,
  pronoun: 1 << 8,
  definite: 1 << 9,
  indefinite: 1 << 10,
  preposition: 1 << 11,
  conjunction: 1 << 12,
  relative: 1 << 13,
  be: 1 << 14,
  have: 1 << 15,
  go: 1 << 16,
  reporting: 1 << 17,
  according: 1 << 18,
  person: 1 << 19,
  organisation: 1 << 20,
  generic: 1 << 21,
  future: 1 << 22,
  conditional: 1 << 23,
  past: 1 << 24,
  present: 1 << 25,
  possessive: 1 << 26,
  demonstrative: 1 << 27,
  by: 1 << 28,
  place: 1 << 29,
  given: 1 << 30,
  gerund: 1 << 31,
} as const

/** What a language knows of a form. */
export interface WordKnowledge {
  /** 0 for words of grammar, up to 1 for words that say something. */
  readonly weight: number
  /** See `TRAIT`. */
  readonly traits: number
  /** Its lemmas under every reading that says something. */
  readonly lemmas: readonly string[]
  /** What it shares with words made from it: « ouvrir » and « ouverture ». */
  readonly families: readonly string[]
  /** Groups of words that say the same, as « axis:pole »; another pole of an axis says the opposite or another. */
  readonly poles: readonly string[]
  readonly operators: readonly Operator[]
  /** A verb whose past takes « être » and is no passive: « est partie ». */
  readonly unaccusative?: boolean
}

/** A word as `ProofLanguage.negations` sees it. */
export interface ProofWord {
  /** Lower case, straight apostrophe: « n' ». */
  readonly form: string
  readonly traits: number
  /** Words of one clause share a number. */
  readonly clause: number
}

/**
 * What the proof asks of a language. It compares words, never trees, so that a language without a
 * trained reader can be proven too.
 */
export interface ProofLanguage {
  /** ISO 639-1. */
  readonly code: string
  /** False where only numbers, dates, names and quotations can be compared. */
  readonly comparesWords: boolean
  /** The words that a run of letters, hyphens and apostrophes holds: « l’eau » gives « l’ » and « eau ». */
  split(run: string): readonly string[]
  /** `opens`: it stands where any word has a capital. */
  describe(form: string, opens: boolean): WordKnowledge
  /** Phrases that act as one, their words in lower case with spaces between. */
  readonly phrases: ReadonlyMap<string, Operator>
  /** Phrases that only join words: « en revanche », « au cours de ». */
  readonly locutions: readonly string[]
  /**
   * Several words that say what one other says, with that word: « jeter l' éponge », « renoncer ». The first word is
   * a lemma, the others are forms.
   */
  readonly idioms: ReadonlyMap<string, readonly string[]>
  /** Phrases that head parts of an article and state nothing: « ce que l’on sait », « en bref ». */
  readonly furniture: readonly string[]
  /** True for a line that belongs to no story: who signs, a credit, a link to read on. */
  isParatext(text: string): boolean
  /** True for a heading under which only such lines stand: « Sources ». */
  headsParatext(heading: string): boolean
  /** True for a word that opens the complement of a noun: « de ». */
  links(form: string): boolean
  /** Where words are denied or restricted: what takes several words (« ne … que »). */
  negations(words: readonly ProofWord[]): readonly { readonly index: number; readonly operator: Operator }[]
  /** True where two lemmas may stand for each other. Loose: never asked where the poles tell. */
  areSynonyms(one: string, other: string): boolean
  findNumbers(text: string): readonly NumberMention[]
  findDates(text: string): readonly DateMention[]
  /** True where a lower-case word may belong to a number; figures always do. */
  mayCount(form: string): boolean
  /** True where a lower-case word may belong to a date. */
  mayDate(form: string): boolean
}
