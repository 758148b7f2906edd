import type { NumberMention, ResolvedDate } from '../languages/mentions.ts'
import type { Span } from '../span.ts'

/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Universal features that the readers give, https://universaldependencies.org/u/feat/ */
export interface Features {
  readonly Gender?: 'Masc' | 'Fem'
  readonly Number?: 'Sing' | 'Plur'
  readonly Person?: '1' | '2' | '3'
  readonly Mood?: 'Ind' | 'Sub' | 'Cnd' | 'Imp'
  readonly Tense?: 'Pres' | 'Imp' | 'Past' | 'Fut'
  readonly VerbForm?: 'Fin' | 'Inf' | 'Part'
  readonly Voice?: 'Pass'
  readonly PronType?: string
  readonly Definite?: 'Def' | 'Ind'
  readonly Poss?: 'Yes'
  readonly Reflex?: 'Yes'
  readonly NumType?: string
  readonly Polarity?: 'Neg'
}

/**
 * A syntactic word. A contraction gives two words that share its characters (« du »: « de » over
 * its first letter, « le » over the rest), so the spans of a sentence never overlap.
 */
export interface Token extends Span {
  /** The word as Universal Dependencies writes it: « de » and « le » for « du ». */
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** Index of the governor in the same sentence, -1 for the root. */
  readonly head: number
  /** Universal dependency relation with its subtype: « nsubj:pass ». */
  readonly relation: string
}

export interface Sentence {
  /** In `Story.text`. */
  readonly span: Span
  /** Index in `Story.paragraphs`. */
  readonly paragraph: number
  /** Spans in `Story.text`. */
  readonly tokens: readonly Token[]
  /** 0 to 1: how far its analysis may be relied on. */
  readonly confidence: number
}

/** Words between quotation marks. */
export interface QuoteMention extends Span {
  /** Without the marks. */
  readonly inner: Span
  /** Where the story names who speaks; absent where it cannot be told. */
  readonly speaker?: Span
}

export type EntityKind = 'person' | 'place' | 'organisation' | 'product' | 'event' | 'other'

/** A name and everywhere it stands. */
export interface Entity {
  readonly kind: EntityKind
  /** The fullest form in which the story gives the name. */
  readonly name: string
  /** In reading order; shorter forms of the same name included. */
  readonly mentions: readonly Span[]
  /** The function or description beside the name: « la porte-parole de la société ». */
  readonly role?: Span
  /** Where a noun or pronoun stands for it: « la société », « elle ». In reading order. */
  readonly references?: readonly Span[]
}

/** How the words of a statement are given to somebody. */
export type AttributionFrame =
  /** « selon X », « d’après X » */
  | 'according-to'
  /** « …, a déclaré X » */
  | 'inverted'
  /** « X a déclaré que … » */
  | 'reported'

export interface Attribution {
  readonly frame: AttributionFrame
  /** The whole frame, without the commas around it. */
  readonly span: Span
  /** Who says so; absent for a pronoun whose actor is not certain. */
  readonly source?: Span
  /** Lemma of the verb of saying, where there is one. */
  readonly verb?: string
}

/** How sure the story is: `conditional` is the press's rumour (« aurait volé »). */
export type Modality = 'asserted' | 'possible' | 'conditional' | 'future'

/**
 * What everything else works on: one thing said by the story. In this reading a statement is a
 * sentence, except that the sentences of one quotation keep together.
 */
export interface Statement extends Span {
  /** « s1 », « s2 » in reading order. */
  readonly id: string
  /** Index in `Story.paragraphs`. */
  readonly paragraph: number
  /** Index in `Reading.sentences`; of several sentences the one that says who speaks. */
  readonly sentence: number
  readonly attribution?: Attribution
  readonly modality: Modality
  readonly negated: boolean
  /** More than half of it stands between quotation marks. */
  readonly quoted: boolean
  /** It says that something is not known, not said or not decided. */
  readonly unknown: boolean
  /** It opens with words that point back (« Il », « Cette annonce »): it cannot stand alone. */
  readonly anaphoric: boolean
  /** Whose words they are, where only the statement before says so. */
  readonly speaker?: Span
  /** Whom a pronoun that is its subject stands for, where only one can be meant. */
  readonly antecedent?: Span
}

/** Beside what the whole statement shows, a proposition may be likely, told by somebody, denied or open. */
export type PropositionModality = Modality | 'probable' | 'reported' | 'denied' | 'unknown'

/** How a proposition stands in its sentence. */
export type PropositionKind =
  | 'main'
  | 'coordinated'
  | 'complement'
  | 'relative'
  | 'circumstance'
  | 'participle'
  /** It says who says so: « a annoncé la mairie », « selon elle ». */
  | 'attribution'
  /** A sentence without a verb, or one whose tree is doubtful: taken whole, never cut. */
  | 'fragment'

export type CircumstanceKind =
  | 'time'
  | 'place'
  | 'manner'
  | 'cause'
  | 'purpose'
  | 'condition'
  | 'concession'
  | 'other'

export interface Circumstance extends Span {
  readonly kind: CircumstanceKind
}

/** Somebody or something that takes part. */
export interface Argument extends Span {
  /** What it lists one by one, where that is two or more. */
  readonly items?: readonly Span[]
}

/**
 * What one clause of a statement says. The propositions of a statement cover its sentences: every character that
 * is no space stands in one of them, and in one only.
 */
export interface Proposition {
  /** « s3.1 » is the first of the statement « s3 ». */
  readonly id: string
  /** `Statement.id` */
  readonly statement: string
  /** Index in `Reading.sentences`. */
  readonly sentence: number
  readonly kind: PropositionKind
  /** The words of the clause, those of clauses inside it left out. */
  readonly spans: readonly Span[]
  /** Who does or is so, by name, noun or pronoun; of a clause that shares it, that of the other one. */
  readonly subject?: Argument
  /** The verb with what belongs to it, or what the subject is said to be. Absent in a fragment. */
  readonly predicate?: Span
  /** What the verb takes, by itself or behind a preposition, clauses included. */
  readonly objects: readonly Argument[]
  readonly circumstances: readonly Circumstance[]
  /** Who says so, where that is told. */
  readonly source?: Span
  readonly modality: PropositionModality
  readonly negated: boolean
  /** 0 to 1: how far its analysis may be relied on. */
  readonly confidence: number
}

/** How a number compares: by how much something rose or fell, how many times, out of how many, with what. */
export type ComparisonKind = 'rise' | 'fall' | 'times-more' | 'times-less' | 'out-of' | 'baseline'

/** A number with what it counts or measures, as far as its sentence tells. */
export interface Quantity extends NumberMention {
  /** The words behind number and unit: « adhérents de la mutuelle ». */
  readonly counted?: Span
  readonly comparison?: ComparisonKind
}

/** What the story says, for every later stage. All spans point into `Story.text`. */
export interface Reading {
  readonly sentences: readonly Sentence[]
  readonly statements: readonly Statement[]
  /** In reading order of their statements, and inside one of their first words. */
  readonly propositions: readonly Proposition[]
  readonly quotes: readonly QuoteMention[]
  readonly entities: readonly Entity[]
  readonly dates: readonly ResolvedDate[]
  readonly numbers: readonly Quantity[]
}
