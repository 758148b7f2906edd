import type { Lexicon } from '../languages/language.ts'

/** What filing asks of a lexicon. */
export type FilingLexicon = Pick<Lexicon, 'knows' | 'analyse'>

/**
 * What filing asks of the language of a story. Patterns are tried on whole blocks of at most 300
 * characters, with single spaces; they ignore case where they say so themselves.
 */
export interface FilingRules {
  /** ISO 639-1. */
  readonly code: string
  /** In English, for messages: « French ». */
  readonly name: string

  /** Month names and their abbreviations without a dot, lower case, to 1…12. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: readonly string[]
  /** Small words inside names of places: « Aulnay-sous-Bois », « Le Havre ». Lower case. */
  readonly placeWords: readonly string[]
  /** News agencies as they sign. */
  readonly agencies: readonly string[]

  /** A byline; group `names` holds the names where they stand apart from the formula. */
  readonly bylines: readonly RegExp[]
  /** Names alone on the last line of a story; group `names`. */
  readonly closingByline: RegExp
  /** How interviews read: somebody is spoken to, somebody speaks of himself; marks around what he says. */
  readonly interview: {
    readonly spokenTo: RegExp
    readonly speaksOfSelf: RegExp
    readonly marks: readonly [opening: string, closing: string]
  }
  /** A line that says when the story was published; group `date` is read as a date. */
  readonly publishedLine: RegExp
  /** A signature that ends a story, alone on its line: « jd/ab/ml », « © AFP », « Avec AFP ». */
  readonly signatures: readonly RegExp[]
  /** Lines of the page around a story: « Lire aussi : … », « Partager ». */
  readonly boilerplate: readonly RegExp[]
  /** A line below the text from which on nothing is story: « Contact presse », « À propos de Hydrelle ». */
  readonly closings: readonly RegExp[]
  /** What agencies put before or after a headline or a text: « -URGENT- », « (2e version) ». */
  readonly wireTags: readonly RegExp[]

  /** Words that elide before a vowel, without the apostrophe: « l », « jusqu ». */
  readonly elided: readonly string[]
  /** « et », « ou »: the words that close an enumeration. */
  readonly conjunctions: readonly string[]
  /** Words that follow others and end no longer word: a run that ends in one is two words. */
  readonly followers: readonly string[]
  /** Short words that join what follows: with a plural before them they show two words. */
  readonly joints: readonly string[]
  /** Words before an adjective or adverb: « très ». */
  readonly degrees: readonly string[]
  /** Verbs before an infinitive, as lemmas: « pouvoir ». */
  readonly modals: readonly string[]
  /** Words of grammar that many a word begins or ends in besides: « de », « ma ». */
  readonly coining: readonly string[]
  /** What stands between a verb and its inverted subject, « -t- », and the same with a space or an apostrophe in it. */
  readonly inversion: string
  readonly brokenInversion: RegExp
  /** Beginnings that make new words, known to no lexicon: « cyber », « ultra ». */
  readonly prefixes: readonly string[]
}
