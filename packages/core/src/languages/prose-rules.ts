import type { Span } from '../span.ts'
import type { Lexicon } from './language.ts'

/**
 * « exclusive »: stereotypes, and words that hurt. « heavy »: clichés, pleonasms, anglicisms, what can go.
 * « opinion »: words that take a side.
 */
export type WordingKind = 'exclusive' | 'heavy' | 'opinion'

/** Wording that a careful desk writes otherwise. */
export interface WordingHint {
  readonly kind: WordingKind
  /** As it stands in the text: its words in lower case. */
  readonly found: Span
  readonly text: string
  /** What to write instead; several are set apart by « / ». Empty where it is better left out. */
  readonly instead: string
}

/** What the audits of how a text reads ask of a language. Words are in lower case, apostrophes and hyphens apart. */
export interface ProseRules {
  /** True where a sentence has a word or phrase that ties it to another: « cependant », « par ailleurs ». */
  hasConnective(words: readonly string[]): boolean
  /** True where a sentence says who says so: « selon », « a déclaré ». */
  namesSource(words: readonly string[]): boolean
  /** Places of the words that make a passive; empty where the sentence is active. */
  findPassives(words: readonly string[], lexicon: Lexicon): readonly number[]
  /** Words that may open many sentences in a row: articles, figures. */
  readonly plainOpenings: ReadonlySet<string>
  /** Words with their meaning doubled on purpose: « nous nous », « très très ». */
  readonly doubles: ReadonlySet<string>
  countSyllables(word: string): number
  /** 0 (a specialist's) to 100 (a child's), by the language's own formula. */
  readingEase(wordsPerSentence: number, syllablesPerWord: number): number
  /** Most nouns hung on one another by a preposition: « la mise en place du plan de lutte contre … » has three. */
  longestNounChain(text: string): { readonly span: Span; readonly nouns: number }
  /** Abbreviations that every reader knows. */
  readonly knownAcronyms: ReadonlySet<string>
  /** Wording of all kinds that is better otherwise, outside quotation marks, in reading order. */
  findWording(text: string): readonly WordingHint[]
  /** Texts of links that say nothing of where they lead, folded. */
  readonly vagueLinks: ReadonlySet<string>
  /** True where a page says that a machine had part in it. */
  saysMachineMade(text: string): boolean
  /** True where a page names who read it over. */
  saysReviewed(text: string): boolean
  /** True where a page says what was corrected or brought up to date. */
  saysCorrected(text: string): boolean
  /** True where a label tells comment from news. */
  saysOpinion(text: string): boolean
  /** True where a text begins as a byline does: « Par … ». */
  opensByline(text: string): boolean
}
