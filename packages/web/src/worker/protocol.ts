import type {
  Article,
  Audited,
  Brief,
  ClaimField,
  ClauseCheck,
  Dismissal,
  Family,
  Importance,
  SentenceKind,
  Span,
  Verdict,
} from '@intertitre/core'
import type { SiteSettings } from '../backend/backend.ts'
import type { ArticleMeta } from '../document/article-of-document.ts'
import type { DocumentNode, Place } from '../document/document-node.ts'

export type InterfaceLanguage = 'fr' | 'en'

/** A story as it was pasted or dropped, and what is wanted of it. */
export interface WriteOrder {
  readonly text: string
  /** Of the file, if it was one. */
  readonly name: string
  readonly brief?: string
  /** ISO 8601. */
  readonly date?: string
  /** Documents beside the story, which statements may rest on too. */
  readonly context?: readonly { readonly name: string; readonly text: string }[]
}

/** A brief while it is typed. */
export interface BriefReading {
  readonly brief: Brief
  /** Why it would be refused as it stands; `code` of an `InputError`. */
  readonly refusal?: { readonly code: string; readonly message: string }
}

/** What a story can carry, in words. */
export interface StoryCapacity {
  readonly words: number
  readonly body: number
  readonly summary: number
  readonly background: number
  readonly total: number
  /** The brief that stands at the head of the story itself. */
  readonly ownBrief?: Brief
  readonly headline?: string
  readonly refusal?: { readonly code: string; readonly message: string }
}

/** A discrepancy with its spans in the text of the claim. */
export interface Difference {
  readonly field: ClaimField
  readonly value: string
  readonly span?: Span
  readonly stated?: string
  /** In the story. */
  readonly storySpan?: Span
  readonly mend?: { readonly span: Span; readonly text: string }
}

/** A claim and where it stands in the document; without `place` it stands outside of it (title tag, data). */
export interface PlacedClaim {
  readonly path: string
  readonly text: string
  readonly verdict: Verdict
  readonly refuted: boolean
  readonly accepted?: { readonly reason: string; readonly by?: string }
  readonly place?: Place
  /** Spans of the story that it rests on. */
  readonly evidence: readonly Span[]
  /** Texts of other sources that it rests on: context documents, the background library. */
  readonly otherEvidence: readonly { readonly source: string; readonly text: string }[]
  readonly differences: readonly Difference[]
}

export interface PlacedFinding {
  readonly audit: string
  readonly name: string
  readonly family: Family
  readonly importance: Importance
  readonly message: string
  readonly advice: string
  readonly path: string
  readonly place?: Place
}

/** One place of the keyphrase: how far down the article it stands, 0 to 1, and in which kind of text. */
export interface KeyphrasePlace {
  readonly at: number
  readonly isHeading: boolean
  readonly place?: Place
}

/**
 * What the proof says of a revision of the document. Of the claims that an earlier report gave, only the
 * numbers and places come again: a key changes few of them, and copying all would take longer than proving.
 */
export interface ProofReport {
  readonly revision: number
  /** Numbers of the claims, in reading order. */
  readonly ids: readonly number[]
  /** Where each begins and ends, one after the other; -1 for those outside of the document. */
  readonly places: Int32Array
  /** Claims that no report has given before, by their number, without their places. */
  readonly fresh: readonly (readonly [id: number, claim: Omit<PlacedClaim, 'place'>])[]
  readonly words: number
}

export interface DismissedAudit {
  readonly audit: string
  readonly name: string
  readonly reason: string
  /** Dismissed for this article, not by the site: it can be reinstated here. */
  readonly isOwn: boolean
}

/** What all that is slower than the proof says of a revision. */
export interface AuditReport {
  readonly revision: number
  readonly clauses: readonly ClauseCheck[]
  readonly points: number
  readonly passed: number
  /** Without those of dismissed audits. */
  readonly findings: readonly PlacedFinding[]
  /** Audits that found something and are let stand. */
  readonly dismissed: readonly DismissedAudit[]
  readonly keyphrasePlaces: readonly KeyphrasePlace[]
  readonly structuredData: Readonly<Record<string, unknown>>
  /** Ids of the statements that some text of the article rests on. */
  readonly usedStatements: readonly string[]
}

/** One statement of the story, for the editor's left side. */
export interface StoryStatement extends Span {
  readonly id: string
  readonly isUnknown: boolean
}

/** A story with what is read in it, as the editor shows it. */
export interface StoryView {
  /** Names of the context documents by their ids, as « context-1 ». */
  readonly context: Readonly<Record<string, string>>
  readonly text: string
  readonly name: string
  readonly headline?: string
  readonly byline?: string
  readonly published?: string
  readonly words: number
  readonly paragraphs: readonly { readonly span: Span; readonly role: string }[]
  readonly sentences: readonly Span[]
  readonly statements: readonly StoryStatement[]
}

/** Headings that the plan has in store, in the typography of the language. */
export interface Candidates {
  readonly headlines: readonly string[]
  readonly titleTags: readonly string[]
  readonly descriptions: readonly string[]
  /** By the id of the section. */
  readonly sections: Readonly<Record<string, readonly string[]>>
}

/** An article opened for editing. */
export interface Opened {
  readonly document: DocumentNode
  readonly meta: ArticleMeta
  readonly story: StoryView
  readonly brief: Brief
  readonly writer: string
  readonly candidates: Candidates
  readonly capacity: number
  readonly kinds: Readonly<Record<SentenceKind, number>>
}

/** The blocks of a document by their numbers; those that an earlier draft gave are not sent again. */
export interface SentBlocks {
  /** In order. */
  readonly blocks: readonly number[]
  readonly fresh: readonly (readonly [number: number, block: DocumentNode])[]
  /** Earlier numbers count no more. */
  readonly isAnew: boolean
}

/** The document as it stands. */
export interface Draft extends SentBlocks {
  readonly revision: number
  readonly meta: ArticleMeta
}

export interface Acceptance {
  readonly path: string
  readonly text: string
  readonly reason: string
  readonly by?: string
}

/** What the worker can do, by name. */
export interface DeskCalls {
  /** Rejects where a data file is missing. */
  loadLanguage(): void
  readBrief(text: string): BriefReading
  capacityOf(order: WriteOrder): StoryCapacity
  /** Takes a story through every stage. Rejects with the `InputError` of what is wrong with it. */
  write(order: WriteOrder): Audited
  /** Makes a dossier the one that drafts are checked against; audits that were dismissed before stay so. */
  open(dossier: Audited, dismissals?: readonly Dismissal[]): Opened
  /** The proof at once; the audits follow as an `audited` event when no newer draft has come. */
  check(draft: Draft): ProofReport | undefined
  speak(language: InterfaceLanguage): void
  /** Articles are audited and made into files as this site publishes them. */
  publishOn(settings: SiteSettings): void
  /** Lets a refuted claim stand. */
  accept(acceptance: Acceptance): void
  /** Lets what an audit finds stand, out of the score. */
  dismiss(dismissal: Dismissal): void
  /** Takes a dismissal back: what the audit finds counts again. */
  reinstate(audit: string): void
  /** The whole dossier of a draft, proven and audited. */
  finish(draft: Draft): Audited
  /** A file of the draft. */
  /** `version` of the article, as it is kept. */
  render(draft: Draft, format: BrowserFormat, version: number): string
  /** The sentences of an article of another version, for comparing. */
  sentencesOf(article: Article): readonly string[]
}

/** What can be made without a service. */
export type BrowserFormat =
  | 'html'
  | 'fragment'
  | 'markdown'
  | 'text'
  | 'json'
  | 'json-ld'
  | 'evidence'
  | 'llms'
  | 'ninjs'
  | 'newsml'

export type CallName = keyof DeskCalls

export interface CallMessage {
  readonly id: number
  readonly name: CallName
  readonly args: readonly unknown[]
}

export type WorkerMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly code: string; readonly message: string }
  | { readonly kind: 'audited'; readonly report: AuditReport }
  | { readonly kind: 'loaded'; readonly loaded: number; readonly total: number }
