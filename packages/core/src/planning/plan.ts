import type { Span } from '../span.ts'
import type { SentenceKind } from '../writing/article.ts'

/** A wording made from the story, and the stretches of the story that say as much. */
export interface Rendering {
  /** Plain text: the writer sets the typography. */
  readonly text: string
  readonly kind: SentenceKind
  /** In the text of the story. */
  readonly evidence: readonly Span[]
}

/** A rendering and the statement that it carries. */
export interface PlannedRendering extends Rendering {
  /** `Statement.id`. */
  readonly statement: string
  /** Which of the statement's clauses it says: see `Fact`. */
  readonly fact: number
}

export interface PlannedSection {
  readonly level: 2 | 3
  readonly subheading: Rendering
  /** The other candidates, best first. */
  readonly alternatives: readonly Rendering[]
  /** `Statement.id`s, in the order in which the section says them. */
  readonly statements: readonly string[]
}

export interface PlannedQuestion {
  readonly question: Rendering
  readonly answer: PlannedRendering
}

export interface PlannedFigure {
  readonly label: PlannedRendering
  readonly value: PlannedRendering
}

export interface PlannedEvent {
  readonly when: Rendering
  readonly what: PlannedRendering
}

export interface PlannedPerson {
  readonly name: Rendering
  readonly role: Rendering
}

export type LandmarkKind = 'people' | 'organisations' | 'places'

/** What the story names, as it does. */
export interface PlannedLandmark {
  readonly kind: LandmarkKind
  /** All of them in one text, in reading order. */
  readonly items: Rendering
}

export interface PlannedUnknown {
  readonly subject: PlannedRendering
  readonly sentence: PlannedRendering
}

/** An entry of the background library and how many of its sentences the article takes, from the first. */
export interface PlannedTopic {
  /** `BackgroundTopic.id`. */
  readonly topic: string
  readonly sentences: number
}

/** Words as a reader counts them, by what carries them. */
export interface Words {
  /** Standfirst and sections. */
  readonly body: number
  /** Key points, figures, timeline, people, unknowns, questions. */
  readonly summary: number
  readonly background: number
}

/** The blocks that say a fact once more, in other words: no statement stands in two of them. */
export interface PlannedSummary {
  readonly keyPoints: readonly PlannedRendering[]
  readonly figures: readonly PlannedFigure[]
  /** Noun phrases: how many or how much of what. */
  readonly quantities: readonly Rendering[]
  readonly people: readonly PlannedPerson[]
  readonly landmarks: readonly PlannedLandmark[]
  /** Parts of quotations, each with its speaker. */
  readonly excerpts: readonly PlannedRendering[]
  readonly timeline: readonly PlannedEvent[]
  readonly unknowns: readonly PlannedUnknown[]
  readonly questions: readonly PlannedQuestion[]
}

export interface Plan {
  /** The body tells statements in other words where it can: see `tellingOf`. */
  readonly freely: boolean
  readonly keyphrase: string
  readonly secondaryKeyphrases: readonly string[]
  /** Best first; the first is the article's. */
  readonly headlines: readonly Rendering[]
  readonly titleTags: readonly Rendering[]
  readonly descriptions: readonly Rendering[]
  /** `Statement.id`s of the standfirst. */
  readonly standfirst: readonly string[]
  readonly sections: readonly PlannedSection[]
  readonly summary: PlannedSummary
  /** The most salient first. */
  readonly background: readonly PlannedTopic[]
  /** What the plan will come to. */
  readonly budget: Words
  /** The most that this story, its context and the library can carry faithfully. */
  readonly capacity: Words & { readonly total: number }
}
