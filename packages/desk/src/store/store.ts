import type { Audited, Document } from '@intertitre/core'

/**
 * Where a newsroom's work is kept: on a folder (embedded PostgreSQL, one process at a time) or on a
 * PostgreSQL server. Open one with `openStore`.
 *
 * Ids are UUIDs in lower case; an id that is none is answered as one that nobody has. Times are ISO 8601
 * in UTC. Every deed that changes something is entered in `record` in the same transaction. What is
 * answered is on the disk. Methods reject with a `StoreUnavailableError` where the database cannot be
 * reached or has no space left: nothing of the deed was kept then, unless `mayBeKept` says that the
 * answer itself was lost.
 */
export interface Store {
  readonly stories: StoryStore
  readonly articles: ArticleStore
  readonly archive: ArchiveStore
  readonly jobs: JobStore
  readonly work: WorkStore
  readonly people: PeopleStore
  readonly record: RecordStore
  readonly replies: ReplyStore
  /** « PGlite 17 in /srv/desk » or « PostgreSQL 15 on db.example:5432 »: no secrets. */
  readonly description: string
  /** Resolves where the database answers; for a readiness check. */
  ping(): Promise<void>
  /** Lets go of the folder or the connections. Twice is once. */
  close(): Promise<void>
}

/** Who does something. `name` is kept as it was then. */
export interface Actor {
  readonly kind: 'person' | 'key' | 'worker' | 'shell'
  readonly id: string
  readonly name: string
}

/** `page` counts from 1; `size` is at most 200, 50 where left out. */
export interface Paging {
  readonly page?: number
  readonly size?: number
}

export interface Search extends Paging {
  /** As one types into a search box: words, "a phrase", -without, or. French, accents may be missing. */
  readonly query?: string
}

export interface Listing<T> {
  readonly items: readonly T[]
  /** Over all pages. */
  readonly total: number
}

// Stories

export type StoryRole = 'story' | 'context' | 'background'

export interface StorySummary {
  readonly id: string
  readonly role: StoryRole
  readonly name: string
  readonly title: string
  /** Of the text as filed. */
  readonly characters: number
  readonly filedAt: string
  readonly filedBy: Actor
  /** What the wire calls it, whatever its version. */
  readonly guid?: string
  /** Shared by all versions of a story. */
  readonly thread: string
  /** Of the thread, in the order of filing; counts from 1. */
  readonly version: number
  /** The wire has withdrawn it, and with it all versions before. */
  readonly withdrawn: boolean
  /** Of which story it was taken for a new version, or may be one; until somebody says so or not. */
  readonly likeness?: Likeness
  /** Where the query was found, its words between « ‹ » and « › »; only in answers to a query. */
  readonly excerpt?: string
}

/** How a story without a guid looks like an earlier one. */
export interface Likeness {
  /** The newest version of that story, by its id. */
  readonly story: string
  /** It was taken for a new version; else somebody is to be asked. */
  readonly sure: boolean
  /** Sentences that both have, of those of the shorter text. */
  readonly shared: number
  readonly sentences: number
}

export interface StoredStory extends StorySummary {
  readonly document: Document
}

/** What the one who adds it knows. */
export interface AboutStory {
  /** A story where left out. */
  readonly role?: StoryRole
  /** Left out, what the format states, its first heading, or how it begins. */
  readonly title?: string
  /** A UUID of the caller's, so that the same deed done twice has its effect once: a story that has it is given back as it is. */
  readonly id?: string | undefined
  /** Id of a story that this is another version of, where no common guid says so. */
  readonly versionOf?: string
  /** What it is known by whatever its version, where it states no guid: the file that it comes in. */
  readonly guid?: string
}

export interface StoryStore {
  /**
   * Keeps a story, as the next version of the one with its guid where there is one, or, without one, of
   * the one that it is surely like: what says the same to the letter is given back as it is. A version that is withdrawn takes every article that stands on
   * the thread back in the same step. Rejects with an `InputError` where the wire counts it before the newest.
   */
  add(document: Document, by: Actor, about?: AboutStory): Promise<StoredStory>
  /** The story that says the same to the letter; undefined where there is none. */
  same(document: Document): Promise<StorySummary | undefined>
  /**
   * Says of which story it is a new version (the newest of that thread from then on), or that it is a story
   * by itself. Undefined where there is no such story; rejects with an `InputError` where either has
   * versions that would be torn apart.
   */
  place(id: string, versionOf: string | undefined, by: Actor): Promise<StorySummary | undefined>
  /** All versions of the thread that a story belongs to, the newest first; empty where there is none. */
  versions(id: string): Promise<readonly StorySummary[]>
  get(id: string): Promise<StoredStory | undefined>
  /** The newest first, or the best found first where there is a query. */
  list(
    search?: Search & {
      readonly role?: StoryRole
      /** Only versions of the story that the wire calls so. */
      readonly guid?: string
    },
  ): Promise<Listing<StorySummary>>
}

// Articles

/** `draft` until somebody approves a version; a later save makes it a draft again. */
export type ArticleState = 'draft' | 'approved' | 'withdrawn'

export interface ArticleSummary {
  readonly id: string
  readonly storyId?: string
  readonly headline: string
  readonly state: ArticleState
  /** The newest; counts from 1. */
  readonly version: number
  /** As a reader counts them. */
  readonly words: number
  readonly updatedAt: string
  readonly updatedBy: Actor
  /** The newest version of its story, where it was made from an earlier one, or where the story is withdrawn. */
  readonly newerStory?: {
    readonly id: string
    readonly version: number
    readonly withdrawn: boolean
    /** Where it has no guid: by what it was taken for a version. */
    readonly likeness?: Likeness
  }
  /** A story that may be a new version of its own; somebody is to be asked. */
  readonly likeStory?: Likeness & { readonly id: string; readonly title: string }
  readonly excerpt?: string
}

export interface StoredArticle extends ArticleSummary {
  readonly dossier: Audited
  /** Of all versions, the oldest first. */
  readonly decisions: readonly Decision[]
}

export interface ArticleVersion {
  readonly article: string
  readonly version: number
  readonly headline: string
  readonly words: number
  readonly note?: string
  /** What changed since the version before; of the first, nothing. */
  readonly difference: readonly Change[]
  readonly savedAt: string
  readonly savedBy: Actor
}

/** One passage: added where `before` is left out, removed where `after` is. In reading order. */
export interface Change {
  readonly before?: string
  readonly after?: string
}

/** The whole dossier, valid (`parseDossier` says so), as it is after the save. */
export interface ArticleChange {
  readonly dossier: Audited
  /** As `countArticleWords` counts in the article's language; nearly so where left out. */
  readonly words?: number
  readonly note?: string
  /** The version of its story that it stands on from now on; as before where left out. */
  readonly storyId?: string
}

export type Saved =
  | { readonly kind: 'saved'; readonly version: ArticleVersion }
  /** Somebody saved first. Nothing was kept of this change: show both, and save again upon `current`. */
  | { readonly kind: 'conflict'; readonly current: StoredArticle }
  | { readonly kind: 'unknown-article' }

/**
 * `accept` lets a claim stand, `dismiss` an audit's finding; `finding` says which, `reason` why. `reinstate`
 * takes a dismissal back.
 */
export interface NewDecision {
  readonly kind: 'approve' | 'withdraw' | 'accept' | 'dismiss' | 'reinstate'
  /** That was looked at. */
  readonly version: number
  readonly finding?: string
  readonly reason?: string
}

export interface Decision extends NewDecision {
  readonly id: string
  readonly decidedAt: string
  readonly decidedBy: Actor
}

export type Decided =
  | { readonly kind: 'decided'; readonly decision: Decision }
  /** Approved or withdrawn was a version that is no longer the newest. */
  | { readonly kind: 'conflict'; readonly current: StoredArticle }
  | { readonly kind: 'unknown-article' }

/** When an article that is approved went out. */
export interface PublishedArticle {
  readonly id: string
  readonly version: number
  readonly firstApprovedAt: string
  readonly lastApprovedAt: string
}

export interface ArticleStore {
  /** Its first version. Under an `id` that an article has already, that one is given back and nothing added. */
  add(change: ArticleChange, by: Actor, storyId?: string, id?: string): Promise<StoredArticle>
  get(id: string): Promise<StoredArticle | undefined>
  /** The newest first, or the best found first where there is a query. */
  list(
    search?: Search & {
      readonly state?: ArticleState
      /** Only those that stand on a version of this thread. */
      readonly thread?: string
    },
  ): Promise<Listing<ArticleSummary>>
  /** Those that are approved now and were first approved at `since` or later, ISO 8601; the latest first, so many at most. */
  published(most: number, since?: string): Promise<readonly PublishedArticle[]>
  /** Saves upon `baseVersion`, the version that the change was made from. */
  save(id: string, baseVersion: number, change: ArticleChange, by: Actor): Promise<Saved>
  /** The newest first; empty where there is no such article. */
  versions(id: string): Promise<readonly ArticleVersion[]>
  version(id: string, version: number): Promise<(ArticleVersion & { readonly dossier: Audited }) | undefined>
  decide(id: string, decision: NewDecision, by: Actor): Promise<Decided>
}

// Archive

/** An article that was published elsewhere or earlier. */
export interface ArchivedArticle {
  readonly address: string
  readonly title: string
  /** The main one first. */
  readonly keyphrases: readonly string[]
  readonly text?: string
  /** ISO 8601. */
  readonly published?: string
}

export interface FoundInArchive extends Omit<ArchivedArticle, 'text'> {
  readonly excerpt?: string
}

export interface ArchiveStore {
  /** One at an address that is there already takes its place. */
  put(articles: readonly ArchivedArticle[], by: Actor): Promise<void>
  /** The newest first, or the best found first where there is a query. */
  list(search?: Search): Promise<Listing<FoundInArchive>>
}

// Jobs

/**
 * `queued` waits, `active` is being done, `retrying` failed and will be tried again at `nextAt`, `done`
 * has `articleId`, `failed` was given up (the dead letters), `cancelled` was called off.
 */
export type JobState = 'queued' | 'active' | 'retrying' | 'done' | 'failed' | 'cancelled'

export interface NewJob {
  /** « write »: what a worker must know how to do. */
  readonly kind: string
  /** What it is about, for lists. */
  readonly title: string
  readonly storyId?: string
  /** Plain JSON; what the kind wants. */
  readonly payload: unknown
  /** Higher comes first; 0 where left out, from -100 to 100. */
  readonly priority?: number
  /** Tries in all; 4 where left out. */
  readonly tries?: number
  /** ISO 8601: nobody takes it before, as a story under embargo wants. */
  readonly notBefore?: string
  /** A UUID of the caller's: a job that has it is given back as it is, and nothing is queued. */
  readonly id?: string | undefined
}

export interface Job {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly storyId?: string
  readonly articleId?: string
  readonly state: JobState
  /** « checking every statement »: how far an active job has come. */
  readonly stage?: string
  readonly priority: number
  /** That began. */
  readonly tries: number
  readonly maxTries: number
  /** Why the last try failed, one sentence. */
  readonly reason?: string
  /** Which worker has or had it, as « host:pid ». */
  readonly worker?: string
  readonly queuedAt: string
  readonly queuedBy: Actor
  readonly startedAt?: string
  readonly endedAt?: string
  readonly nextAt?: string
}

export interface JobStore {
  /** Queues it, and wakes workers in this process. */
  add(job: NewJob, by: Actor): Promise<Job>
  get(id: string): Promise<Job | undefined>
  /** What it was queued with; undefined where there is no such job. */
  payload(id: string): Promise<unknown>
  /** The newest first. */
  list(search?: Paging & { readonly state?: JobState }): Promise<Listing<Job>>
  /** How many are in each state. */
  counts(): Promise<Readonly<Record<JobState, number>>>
  /** A queued one never begins, an active one has no effect any more. Undefined where it has ended or is unknown. */
  cancel(id: string, by: Actor): Promise<Job | undefined>
  /** A failed or cancelled one, from the start. Undefined where it is neither. */
  retry(id: string, by: Actor): Promise<Job | undefined>
}

/** A try at a job, and everything that it needs. */
export interface TakenJob extends Job {
  readonly payload: unknown
}

/**
 * What workers do with jobs; nobody else needs it. Where a method answers false, the try is no longer
 * this worker's (cancelled, or given to another because this one was silent for too long), and nothing
 * was kept of it.
 */
export interface WorkStore {
  /** The first of the highest priority that is due, now active; undefined where there is none. */
  take(worker: string): Promise<TakenJob | undefined>
  /** Shows that the worker lives, and how far it has come. */
  beat(job: TakenJob, stage?: string): Promise<boolean>
  /** Done: adds the article, where one came of it, in the same step, once however often it is done. */
  finish(job: TakenJob, article?: ArticleChange): Promise<boolean>
  /** Failed: it is tried again later, or given up where this was the last try or `isFinal`. */
  fail(job: TakenJob, reason: string, isFinal?: boolean): Promise<boolean>
  /** Not begun or not finished, through no fault of its own: queued again, and the try does not count. */
  giveBack(job: TakenJob): Promise<boolean>
  /** Fails the tries of workers that were silent for this long, in milliseconds; says how many. */
  reap(silence: number): Promise<number>
  /** Whether nothing is left to do now: no job runs, none is due, none is to be tried again. */
  isIdle(): Promise<boolean>
  /** Calls `listener` when a job is added in this process; returns how to stop that. */
  onAdded(listener: () => void): () => void
}

// People

/** Each may do what those before may. */
export type Role = 'reader' | 'editor' | 'admin'

export interface Person {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly createdAt: string
}

/** Tokens never reach the store: only their SHA-256, in hexadecimal. */
export interface Session {
  readonly hash: string
  readonly person: Person
  readonly csrf: string
  readonly createdAt: string
  readonly expiresAt: string
}

export interface Key {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly createdAt: string
  readonly createdBy: Actor
  /** To the minute. */
  readonly usedAt?: string
}

export interface PeopleStore {
  /** Those not removed, by name. */
  list(): Promise<readonly Person[]>
  get(id: string): Promise<Person | undefined>
  add(person: { readonly name: string; readonly role: Role }, by: Actor): Promise<Person>
  /** `last-admin` where nobody could administer any more. */
  change(
    id: string,
    change: { readonly name?: string; readonly role?: Role },
    by: Actor,
  ): Promise<Person | 'last-admin' | undefined>
  /** Ends their sessions and links in the same step; what they did stays theirs. */
  remove(id: string, by: Actor): Promise<Person | 'last-admin' | undefined>

  /** A one-time link that signs this person in. False where there is no such person. */
  addLink(hash: string, personId: string, expiresAt: Date, by: Actor): Promise<boolean>
  /** The person, once; afterwards, and when it has expired, undefined. */
  useLink(hash: string): Promise<Person | undefined>

  addSession(session: {
    readonly hash: string
    readonly personId: string
    readonly csrf: string
    readonly expiresAt: Date
  }): Promise<Session | undefined>
  /** Undefined when it has ended or expired, or its person was removed. */
  session(hash: string): Promise<Session | undefined>
  endSession(hash: string): Promise<void>

  addKey(key: { readonly hash: string; readonly name: string; readonly role: Role }, by: Actor): Promise<Key>
  keys(): Promise<readonly Key[]>
  /** Undefined where there is no such key or it was removed. */
  key(hash: string): Promise<Key | undefined>
  removeKey(id: string, by: Actor): Promise<Key | undefined>
}

// Record

/** Who did what; never changed, never removed. */
export interface RecordEntry {
  /** Counts up; there may be gaps. */
  readonly number: number
  readonly at: string
  readonly actor: Actor
  /** « article.saved », « person.removed », « job.failed ». */
  readonly action: string
  /** The id of what it was done to. */
  readonly subject?: string
  /** Plain JSON without texts of articles or secrets. */
  readonly details: Readonly<Record<string, unknown>>
}

export interface RecordStore {
  /** What the other methods do, they enter themselves: this is for the rest, such as « person.signed-in ». */
  enter(
    entry: Pick<RecordEntry, 'actor' | 'action'> & Partial<Pick<RecordEntry, 'subject' | 'details'>>,
  ): Promise<void>
  /** The newest first. */
  list(search?: Paging & { readonly subject?: string }): Promise<Listing<RecordEntry>>
}

// Replies

/** What was answered to a request that may come twice. */
export interface Reply {
  readonly status: number
  readonly body: string
}

export type Reservation =
  /** Nobody asked before: do it, then `keep` or `release`. */
  | { readonly kind: 'first' }
  /** The same request was answered. */
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** The same request is being done, or whoever did it died within the last minute. */
  | { readonly kind: 'in-progress' }
  /** Another request came under this key. */
  | { readonly kind: 'other-request' }

/** Replies by idempotency key; kept for a day. `owner` is the id of the person or key that asks. */
export interface ReplyStore {
  reserve(owner: string, key: string, fingerprint: string): Promise<Reservation>
  keep(owner: string, key: string, reply: Reply): Promise<void>
  /** It failed: let it be tried again. */
  release(owner: string, key: string): Promise<void>
  /** Whoever served requests is dead: what was begun may be tried again at once. */
  forgetBegun(): Promise<void>
}

/** The database cannot be reached, was shut down, or has no space left. Trying again may help. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
  readonly reason: 'unreachable' | 'full'
  /** The connection broke where the answer was due: look before trying again. */
  readonly mayBeKept: boolean

  constructor(
    reason: StoreUnavailableError['reason'],
    message: string,
    options?: ErrorOptions & { readonly mayBeKept?: boolean },
  ) {
    super(message, options)
    this.reason = reason
    this.mayBeKept = options?.mayBeKept ?? false
  }
}
