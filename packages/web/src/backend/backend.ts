import type { Audited, Repair, RevisionNote, Site, StatementChange } from '@intertitre/core'

export type Role = 'reader' | 'editor' | 'admin'

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
}

export type ArticleState = 'draft' | 'approved' | 'withdrawn'

/** A line of the archive. */
export interface ArticleSummary {
  readonly id: string
  readonly headline: string
  readonly state: string
  readonly version: number
  readonly words: number
  /** ISO 8601. */
  readonly updatedAt: string
  readonly updatedBy?: string
  readonly newerStory?: NewerStory
}

export interface ArticleQuery {
  readonly query?: string
  readonly state?: string
  /** From 1. */
  readonly page?: number
}

export interface ArticlePage {
  readonly items: readonly ArticleSummary[]
  readonly total: number
}

export type DecisionKind = 'approve' | 'withdraw' | 'accept' | 'dismiss' | 'reinstate'

export interface Decision {
  readonly kind: DecisionKind
  readonly version: number
  /** What it is about: an audit, or the path of a claim. */
  readonly finding?: string
  readonly reason?: string
}

export interface KeptDecision extends Decision {
  /** Empty in the browser alone. */
  readonly decidedBy: string
  /** ISO 8601. */
  readonly decidedAt: string
}

export interface StoredArticle {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly dossier: Audited
  readonly decisions: readonly KeptDecision[]
  readonly updatedAt: string
  readonly updatedBy?: string
  /** The newest version of its story, where it stands on an earlier one or the story is withdrawn. */
  readonly newerStory?: NewerStory
  /** A story that may be a new version of its own: somebody is asked. */
  readonly likeStory?: Likeness & { readonly id: string; readonly title: string }
}

/** How a story without a guid looks like an earlier one. */
export interface Likeness {
  /** Id of that story. */
  readonly story: string
  readonly sure: boolean
  /** Sentences that both have, of those of the shorter text. */
  readonly shared: number
  readonly sentences: number
}

export interface NewerStory {
  readonly id: string
  readonly version: number
  readonly withdrawn: boolean
  /** By what it was taken for a version, where no guid says so. */
  readonly likeness?: Likeness
}

/** An article held against the newest version of its story. */
export interface StoryRevision {
  readonly story: NewerStory
  readonly changes: readonly (Pick<StatementChange, 'kind'> & {
    readonly before?: { readonly text: string }
    readonly after?: { readonly text: string }
  })[]
  /** Texts that the earlier version bore out and this one does not. */
  readonly refuted: readonly { readonly path: string; readonly text: string }[]
  readonly repairs: readonly Repair[]
  readonly note?: RevisionNote
  /** The article as it stands, and as it is proposed; absent where the story is withdrawn. */
  readonly checked?: Audited
  readonly repaired?: Audited
}

export interface VersionSummary {
  readonly version: number
  readonly note?: string
  /** ISO 8601. */
  readonly savedAt: string
  /** Empty in the browser alone. */
  readonly savedBy: string
}

export interface Save {
  /** The version that the edits were made on. */
  readonly baseVersion: number
  readonly dossier: Audited
  readonly note?: string
  /** The version of its story that it stands on from now on. */
  readonly storyId?: string
}

/** What became of a save: kept as a version, or somebody else saved before. */
export type Saved =
  | { readonly kind: 'saved'; readonly version: number }
  | {
      readonly kind: 'conflict'
      readonly current: { readonly version: number; readonly dossier: Audited; readonly updatedBy?: string }
    }

/** A job of a service, waiting or under way. */
export interface Job {
  readonly id: string
  readonly title: string
  readonly state: string
  /** How far an active job has come, in the service’s own words. */
  readonly stage?: string
  /** What came of it. */
  readonly articleId?: string
  /** Why the last try failed. */
  readonly reason?: string
}

/** A document beside the story, which statements may rest on too. */
export interface ContextText {
  readonly name: string
  readonly text: string
}

/** Jobs of a service, which its workers do. */
export interface Queue {
  order(order: ServiceOrder): Promise<Job>
  cancel(id: string): Promise<Job>
  retry(id: string): Promise<Job>
  /** Tells how a job goes, each time that something changes, until it ends. Gives what ends the telling. */
  follow(id: string, listener: (job: Job) => void): () => void
}

export interface Colleague extends Person {
  /** ISO 8601. */
  readonly createdAt: string
}

export interface ApiKey {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** ISO 8601. */
  readonly createdAt: string
  readonly createdBy: string
  /** ISO 8601; absent where it was never used. */
  readonly usedAt?: string
}

/** People and API keys of a service: for administrators alone. */
export interface Team {
  people(): Promise<readonly Colleague[]>
  addPerson(name: string, role: Role): Promise<Colleague>
  changeRole(id: string, role: Role): Promise<Colleague>
  removePerson(id: string): Promise<void>
  /** Signs the person in, once, until `expiresAt`. */
  signInLink(id: string): Promise<{ readonly link: string; readonly expiresAt: string }>
  keys(): Promise<readonly ApiKey[]>
  /** The secret is told this once. */
  addKey(name: string, role: Role): Promise<ApiKey & { readonly secret: string }>
  removeKey(id: string): Promise<void>
}

/** Where a service can publish: a name of its configuration, and what is there. */
export interface Target {
  readonly name: string
  /** « wordpress:https://exemple.fr » */
  readonly to: string
}

export type PublicationStatus = 'draft' | 'scheduled' | 'published'

/** What a target was sent of an article, last. */
export interface SentArticle {
  /** As `to` of a target. */
  readonly target: string
  readonly status: PublicationStatus
  /** Of what is scheduled: ISO 8601. */
  readonly at?: string
  readonly url?: string
  /** Readers see it, or will. */
  readonly live: boolean
  readonly version?: number
  /** False where sending it was cut off. */
  readonly complete: boolean
  /** What has become of its story since. */
  readonly storyIs?: 'changed' | 'withdrawn'
  readonly override?: { readonly reason: string; readonly against: readonly string[] }
  /** Why it was taken down. */
  readonly takenDown?: string
  /** ISO 8601. */
  readonly sentAt: string
  readonly sentBy: string
}

export interface PublishOrder {
  /** Name of the target. */
  readonly target: string
  readonly status?: PublicationStatus
  /** Of what is scheduled: ISO 8601 with zone. */
  readonly at?: string
  /** Why, although something speaks against it. */
  readonly override?: string
  /** Make it again where somebody deleted it there. */
  readonly anew?: boolean
  /** Send nothing. */
  readonly dryRun?: boolean
}

export interface Objection {
  readonly code: string
  /** In English. */
  readonly words: string
  /** Of statements. */
  readonly count?: number
  /** End of an embargo. */
  readonly until?: string
}

/** One thing that does not stand at a target as it was approved; `live` is empty where it is missing. */
export interface PlaceDifference {
  readonly part: string
  readonly approved: string
  readonly live: string
}

interface Place {
  readonly url?: string
  readonly editUrl?: string
  readonly differences: readonly PlaceDifference[]
  /** In English. */
  readonly remarks: readonly string[]
}

export interface PublishOutcome extends Place {
  readonly deed: 'made' | 'changed' | 'unchanged' | 'would-make' | 'would-change'
  readonly status: PublicationStatus
  readonly at?: string
  readonly against: readonly Objection[]
}

export interface TakenDown extends Place {
  readonly deed: 'taken-down' | 'would-take-down' | 'not-there'
}

/** Brings articles of a service to its targets. */
export interface Publishing {
  targets(): Promise<readonly Target[]>
  /** The latest first. */
  sent(id: string): Promise<readonly SentArticle[]>
  publish(id: string, order: PublishOrder): Promise<PublishOutcome>
  takeDown(id: string, order: { readonly target: string; readonly reason: string }): Promise<TakenDown>
}

/** How the site publishes. */
export interface SiteSettings {
  readonly site?: Site
  /** Of articles for which none is said. */
  readonly section?: string
  readonly reviewer?: string
  /** What is wanted of an article for which no brief is given. */
  readonly brief?: string
}

/** What a service is to write from. */
export interface ServiceOrder {
  readonly text: string
  readonly name: string
  readonly brief?: string
  /** ISO 8601. */
  readonly date?: string
  readonly context?: readonly ContextText[]
  /** The built-in one where left out. */
  readonly writer?: 'model'
}

/** How far a model has come. */
export interface WritingReport {
  readonly model: string
  readonly done: number
  readonly parts: number
  readonly secondsLeft?: number
  /** Euros; absent where the price is not known. */
  readonly cost?: number
  readonly tokens: { readonly input: number; readonly output: number }
  /** What has just come to stand, proven. */
  readonly text?: {
    /** Place of its part in the article. */
    readonly part: number
    readonly role: 'headline' | 'subheading' | 'sentence'
    readonly text: string
    readonly heading?: string
  }
}

/** Where articles are kept. Every call rejects with a `BackendError` where the place cannot be reached or refuses. */
export interface Backend {
  /** « browser » keeps everything in this browser alone. */
  readonly kind: 'service' | 'browser'
  /** Undefined where nobody is signed in; in the browser alone, who sits before it. */
  me(): Promise<Person | undefined>
  signOut(): Promise<void>
  articles(query: ArticleQuery): Promise<ArticlePage>
  article(id: string): Promise<StoredArticle>
  /** Of an article whose story has a newer version. */
  revision(id: string): Promise<StoryRevision>
  /** The text of a file that the browser cannot read, such as DOCX; rejects where nobody can. */
  readFile(file: File): Promise<string>
  /** The language model that may write; undefined where there is none, or until « me » has answered. */
  model(): string | undefined
  /** Has the model write, until `stop` is aborted: what is done is kept then. Gives the id. */
  writeWithModel(
    order: ServiceOrder,
    onReport: (report: WritingReport) => void,
    stop: AbortSignal,
  ): Promise<{ readonly id: string }>
  /** Gives the id. */
  create(dossier: Audited): Promise<{ readonly id: string; readonly version: number }>
  save(id: string, save: Save): Promise<Saved>
  /** The newest first. */
  versions(id: string): Promise<readonly VersionSummary[]>
  version(id: string, version: number): Promise<Audited>
  decide(id: string, decision: Decision): Promise<void>
  /** What is waiting to be written or failed; always empty in the browser alone. */
  jobs(): Promise<readonly Job[]>
  siteSettings(): Promise<SiteSettings>
  /** Absent on a service, whose configuration is a file. */
  readonly saveSiteSettings?: (settings: SiteSettings) => Promise<void>
  /** Absent in the browser alone. */
  readonly queue?: Queue
  /** Absent in the browser alone. */
  readonly publishing?: Publishing
  /** Says of which story one is a new version, or that it is a story by itself. Absent in the browser alone. */
  readonly placeStory?: (id: string, versionOf: string | undefined) => Promise<void>
  /** Absent in the browser alone; refuses whoever is no administrator. */
  readonly team?: Team
  /** A file that only a service can make, such as DOCX; undefined where it can make none. */
  fileAddress(id: string, format: string): string | undefined
}

/** Why a call was refused: `status` as HTTP has it, 0 where nobody answered. */
export class BackendError extends Error {
  override readonly name = 'BackendError'
  readonly status: number
  readonly code: string
  /** What went wrong at a target of publishing. */
  readonly trouble: string | undefined

  constructor(status: number, code: string, message: string, trouble?: string) {
    super(message)
    this.status = status
    this.code = code
    this.trouble = trouble
  }
}
