import type { Features, Upos } from '../reading/reading.ts'
import type { BackgroundTopic } from './background.ts'

/** One way to read a form: « portes » is a noun, and three persons of « porter ». */
export interface Analysis {
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
}

/** Inflected forms of a language and what they may be. */
export interface Lexicon {
  /** Every analysis of a form; case folded where the form itself is not known; empty when unknown. */
  analyse(form: string): readonly Analysis[]
  knows(form: string): boolean
  /** The form of a lemma that has all the given features; undefined where the lexicon has none. */
  inflect(lemma: string, upos: Upos, features: Features): string | undefined
}

/**
 * Everything the stages ask of a language. A rule never tests which language it has before it:
 * it asks. To add a language is to fill this.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** In the language itself: « français ». */
  readonly name: string
  readonly lexicon: Lexicon
  readonly background: readonly BackgroundTopic[]
  /** Words as a reader counts them: runs with a letter or a digit; « l’accord » is one. */
  countWords(text: string): number
  /** Sets apostrophes, quotation marks and spaces as the press of the language does. Idempotent. */
  typeset(text: string): string
}
