import type { QuoteMention, Statement } from '../reading/reading.ts'
import type { Tree } from '../reading/tree.ts'
import type { Span } from '../span.ts'
import type { DateMention, NumberMention } from './mentions.ts'

/** A statement with all that a rule may want to look at: its sentence's tree and what stands in it. */
export interface Passage {
  /** `Story.text`, which every span points into. */
  readonly text: string
  readonly statement: Statement
  readonly tree: Tree
  /** Of the other sentences of a quotation, in order. */
  readonly others: readonly Tree[]
  readonly quotes: readonly QuoteMention[]
  readonly dates: readonly DateMention[]
  readonly numbers: readonly NumberMention[]
}

/** Stands for everything that a passage says, where a wording takes in more than one of its clauses. */
export const WHOLE = -1
/** From here on: what is said in passing of a name, by the token that says it. */
export const APPOSITION = 1000
/** From here on: one circumstance of a clause, apart from the clause itself. */
export const CIRCUMSTANCE = 10_000
/** Numbers that the circumstances of one clause take. */
export const CIRCUMSTANCES = 500
/** Stands for the act of saying so, apart from what is said. */
export const SPEECH = 100_000

/** A text that says one clause of its passage. */
export interface Fact {
  /** The number of the clause in its passage, or `WHOLE`: no two blocks that sum up say the same one. */
  readonly fact: number
}

export interface Wording extends Fact {
  readonly text: string
}

/** A question that a passage answers, and the answer in other words than the passage's. */
export interface QuestionDraft extends Fact {
  readonly question: string
  /** Fullest first; each answers by itself. */
  readonly answers: readonly Wording[]
  /** Best first among the questions of one passage; 0 to 1. */
  readonly weight: number
}

export interface FigureDraft extends Fact {
  /** What is counted: « Abonnés numériques gagnés au premier trimestre ». */
  readonly label: string
  /** How many, with bound and unit: « plus de 1,1 million ». */
  readonly value: string
}

/** A noun phrase that says how many or how much of what. */
export interface QuantityDraft {
  readonly text: string
  /** Where it stands in the story, its source apart. */
  readonly span: Span
  /** The same for the same number of the same thing, in figures or in words. */
  readonly key: string
}

export interface ExcerptDraft {
  readonly speaker: string
  /** The speaker and his words. */
  readonly text: string
}

export interface EventDraft extends Fact {
  readonly when: string
  readonly what: string
  readonly date: DateMention
  /** Yet to come when the story was filed. */
  readonly future: boolean
  /** Before what the story opens on: « avait été arrêté ». */
  readonly earlier: boolean
}

export interface UnknownDraft {
  /** What is not known: a noun phrase or a question. */
  readonly subject: string
  /** Who did not say so, or why it is not known. */
  readonly sentence: string
}

export interface ListDraft {
  /** Ends with a colon. */
  readonly introduction: string
  readonly items: readonly string[]
}

export interface SubheadingDraft {
  readonly text: string
  /** How well such a form speaks as a subheading; 0 to 1. */
  readonly weight: number
}

/**
 * The transformations of a language. Each keeps numbers, names, quotes, polarity, modality and
 * attribution of its passage, and declines (undefined or empty) where the tree is in doubt.
 */
export interface Realisation {
  /** The passage in fewer or other words, the least changed first. */
  condense(passage: Passage): readonly Wording[]
  /** The passage without what stands at its end or between its commas, the longest first, no full stop. */
  shorten(passage: Passage): readonly string[]
  /** The passage in other words that lose nothing of it, one sentence or two; undefined where it is best told as filed. */
  restate(passage: Passage): readonly string[] | undefined
  /** The passage with its speaker by name where it has a pronoun for one named before; undefined where it has not. */
  nameSpeaker(passage: Passage): string | undefined
  /** Whether a text can be read apart from what stands before it: no pronoun, no « ce courrier » that points back. */
  readsAlone(text: string): boolean
  /** A sentence of the article with some of its locutions exchanged for others of the same meaning. */
  reword(text: string): string
  /** Parts of the passage's quotations with their speaker, to the letter, what is cut marked. */
  excerpts(passage: Passage): readonly ExcerptDraft[]
  /** Best first by `weight`; longer than subheadings may be. */
  headlines(passage: Passage): readonly SubheadingDraft[]
  subheadings(passage: Passage): readonly SubheadingDraft[]
  questions(passage: Passage): readonly QuestionDraft[]
  figures(passage: Passage): readonly FigureDraft[]
  quantities(passage: Passage): readonly QuantityDraft[]
  events(passage: Passage): readonly EventDraft[]
  unknown(passage: Passage): UnknownDraft | undefined
  list(passage: Passage): ListDraft | undefined
  /** The passage as several sentences where it says several things; undefined where it is best left whole. */
  split(passage: Passage): readonly string[] | undefined
}
