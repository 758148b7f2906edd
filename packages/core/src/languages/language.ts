import type { Reader } from '../reading/model/reader.ts'
import type {
  Attribution,
  CircumstanceKind,
  ComparisonKind,
  Entity,
  EntityKind,
  Features,
  PropositionModality,
  Token,
  Upos,
} from '../reading/reading.ts'
import type { TokenRange, Tree } from '../reading/tree.ts'
import type { Span } from '../span.ts'
import type { BackgroundTopic } from './background.ts'
import type { Rarity } from './frequencies.ts'
import type { SummaryHeadings } from './headings.ts'
import type { Labels } from './labels.ts'
import type { DateMention, NumberMention, RelativeDays } from './mentions.ts'
import type { ProofLanguage } from './proof.ts'
import type { ProseRules } from './prose-rules.ts'
import type { Realisation } from './realisation.ts'

/** One way to read a form: « portes » is a noun, and three persons of « porter ». */
export interface Analysis {
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** Only for proper nouns. */
  readonly name?: NameKind
}

/** What a proper noun names, as far as a lexicon tells. */
export type NameKind = 'given' | 'family' | 'place' | 'other'

/** What a verb takes, all its senses together. */
export interface VerbFrame {
  readonly auxiliary: 'avoir' | 'être' | 'both'
  /** Takes a direct object. */
  readonly direct: boolean
  /** Takes an object behind a preposition. */
  readonly indirect: boolean
  /** Does without any object. */
  readonly intransitive: boolean
  readonly pronominal: 'never' | 'possible' | 'always'
  readonly impersonal: boolean
  /** Links its subject to an attribute: être, devenir, rester, sembler. */
  readonly copular: boolean
}

/** Inflected forms of a language and what they may be. */
export interface Lexicon {
  /**
   * Every analysis of a form; empty when unknown. ' and ’ are one. A capitalised form is also read in
   * lower case (« Pierre », « Marche »), and with the accents its capitals may lack (« Etat »).
   */
  analyse(form: string): readonly Analysis[]
  knows(form: string): boolean
  /** The form of a lemma that has all the given features; undefined where the lexicon has none. */
  inflect(lemma: string, upos: Upos, features: Features): string | undefined
  /** What the verb takes; undefined where the lemma is no verb it knows. */
  verb(lemma: string): VerbFrame | undefined
}

/** What a pronoun of the third person tells of whom it stands for. */
export interface Pronoun {
  readonly gender: 'Masc' | 'Fem'
  readonly number: 'Sing' | 'Plur'
}

/** Who is subject of a sentence; what the story does not tell is absent. */
export interface PersonalSubject extends Partial<Pronoun> {
  readonly source: Span
  /** The verb gives words to its subject: « la porte-parole a nuancé ces chiffres ». */
  readonly speaks: boolean
}

/** Who speaks, as a sentence tells it: by name or function, by a pronoun, or that nobody does. */
export type SpokenBy = { readonly source: Span } | { readonly pronoun: Pronoun } | { readonly nobody: true }

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
  /** How rare a lemma, in lower case, is among news stories. */
  readonly rarity: Rarity
  readonly background: readonly BackgroundTopic[]
  /** Lower case; words that an address does without. */
  readonly functionWords: ReadonlySet<string>
  readonly labels: Labels
  readonly headings: SummaryHeadings
  /** How a text of the language is read by an editor. */
  readonly prose: ProseRules
  /** What reads a sentence: tags, lemmas and tree. */
  readonly reader: Reader
  readonly realisation: Realisation
  /** What the proof knows of the language. */
  readonly proof: ProofLanguage
  /** Who says so; `quoted` tells which tokens stand between quotation marks. */
  findAttribution(tree: Tree, quoted: (index: number) => boolean): Attribution | undefined
  /** Who speaks the quotation over the tokens `quote`; undefined where its sentence does not tell. */
  findSpeaker(tree: Tree, quote: TokenRange, quoted: (index: number) => boolean): SpokenBy | undefined
  /** The pronoun of the third person that an attribution names its speaker by, if it does. */
  speakerPronoun(tree: Tree, attribution: Attribution): Pronoun | undefined
  /** The person, one body of people or several, that a sentence has for its subject by a noun or name. */
  personalSubject(tree: Tree): PersonalSubject | undefined
  /** True where the clause of the predicate is denied; without one, the sentence. */
  isNegated(tree: Tree, predicate?: number): boolean
  /** How sure the text is of the clause whose head is given; `attributed` tells that somebody says so. */
  modality(tree: Tree, head: number, attributed: boolean): PropositionModality
  /** What a circumstance tells, by the token that heads it; `dated` tells that a date stands in it. */
  circumstance(tree: Tree, index: number, dated: boolean): CircumstanceKind | undefined
  /** True where a sentence says that something is not known, not said or not decided. */
  saysUnknown(tree: Tree): boolean
  /** True for a noun of one person: « préfète », not « police ». */
  isPerson(lemma: string): boolean
  /** True for a noun of firms, clubs, parties and other bodies that have a name. */
  isOrganisation(lemma: string): boolean
  /** What the name behind a noun names: « l’application X » a product; undefined where the noun tells nothing. */
  kindNamedBy(lemma: string): EntityKind | undefined
  /** True where a sentence opens with words that only the sentence before explains. */
  isAnaphoric(tree: Tree, text: string): boolean
  /** Whom the pronoun that is a sentence's subject stands for: the subject of the sentence before, or nobody sure. */
  findAntecedent(tree: Tree, before: Tree): Span | undefined
  /** A pronoun of the third person that is a sentence's subject, where nothing else in it points back. */
  subjectPronoun(tree: Tree): { readonly gender: 'Masc' | 'Fem' } | undefined
  /** Of a person, by the given name or the function; undefined where it cannot be told. */
  genderOf(person: Entity): 'Masc' | 'Fem' | undefined
  /** Noun phrases that a reader could search for, without their articles. */
  nounPhrases(tokens: readonly Token[]): readonly TokenRange[]
  /** Numbers in figures and in words, in reading order, apart from each other. */
  findNumbers(text: string): readonly NumberMention[]
  /** How the number over some tokens of a sentence compares with another; undefined where it stands for itself. */
  quantityComparison(tokens: readonly Token[], range: TokenRange): ComparisonKind | undefined
  /** What the number that ends at a token counts; `hasUnit`: its unit stands between. */
  countedBehind(tokens: readonly Token[], last: number, hasUnit: boolean): TokenRange | undefined
  /** Dates, periods, weekdays, clock times and relative days, in reading order, apart from each other. */
  findDates(text: string): readonly DateMention[]
  /** What a mention counts from the day of publication; undefined where it does not, or leaves the count open. */
  relativeDays(date: DateMention): RelativeDays | undefined
  /** Words as a reader counts them: runs with a letter or a digit; « l’accord » is one. */
  countWords(text: string): number
  /** The text with its first word in lower case, unless that is a name or an acronym. */
  decapitalise(text: string): string
  /** Sets apostrophes, quotation marks and spaces as the press of the language does. Idempotent. */
  typeset(text: string): string
}
