import type { Logger } from 'pino'
import type { EditionWishes } from '../edition-wishes.ts'
import type { ConfiguredTarget } from '../publish/target.ts'
import type { Store } from '../store/store.ts'
import type { TaskSettings } from '../tasks/run-tasks.ts'
import type { Tasks } from '../tasks/tasks.ts'

/** What the service works with; everything that reaches out is passed in. */
export interface Desk {
  readonly store: Store
  readonly tasks: Tasks
  readonly log: Logger
  readonly now: () => Date
  /** Where people reach the service, without a slash at the end: links begin with it. Known once it listens. */
  readonly url: () => string
  /** People reach it over TLS: cookies are for that alone. */
  readonly isSecure?: boolean
  /** Requests come through a proxy that says in X-Forwarded-For for whom. */
  readonly isBehindProxy?: boolean
  /** Anybody may read the news sitemap and the feeds, as search engines want. */
  readonly hasOpenFeeds?: boolean
  /** Folder of the editor's files; absent where it was not built. */
  readonly web?: string
  /** Bearer of the machine's own command line, for sign-in links; absent where there is none. */
  readonly shellSecret?: string
  /** How the site publishes; absent where it has no configuration. */
  readonly settings?: TaskSettings
  readonly limits?: Partial<Limits>
  /** Where articles can be published; nowhere where it is left out. */
  readonly publishing?: Publishing
  /** The language model that editors may have write. */
  readonly model?: DeskModel
}

export interface Publishing {
  /** By the names that requests may say. */
  readonly configured: Readonly<Record<string, ConfiguredTarget>>
  /** What relative paths in them start from. */
  readonly base: string
  /** Has the secrets. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly wishes: EditionWishes
}

export interface DeskModel {
  /** « mistral:mistral-large-latest » */
  readonly name: string
  /** Its own threads: who waits for a model holds up nobody else. */
  readonly tasks: Tasks
}

/** Requests in a minute. */
export interface Limits {
  /** Of one person or key, or one address without either. */
  readonly requests: number
  /** Of one network that shows links which are none. */
  readonly signIns: number
  /** Of one person or key that has articles written. */
  readonly writes: number
}

export const LIMITS: Limits = { requests: 1200, signIns: 10, writes: 60 }
