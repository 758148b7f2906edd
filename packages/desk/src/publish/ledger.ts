import type { Actor } from '../store/store.ts'
import type { PublicationStatus } from './publication.ts'

/** Why something was published all the same, and what spoke against it. */
export interface Override {
  readonly reason: string
  readonly against: readonly string[]
}

/** Which version of an article in the store was sent. */
export interface SentVersion {
  readonly version: number
  /** The version of its story that it stood on, by its id. */
  readonly story?: string
}

/** What was sent where. No secrets, no texts. */
export interface LedgerEntry extends Partial<SentVersion> {
  /** « wordpress:https://exemple.fr » */
  readonly target: string
  /** `sending` is entered before anything is sent: whoever finds it last must look what became of it. */
  readonly phase: 'sending' | 'sent'
  /** Of the item there; left out where it is being made. */
  readonly id?: string
  readonly url?: string
  readonly status: PublicationStatus
  /** Of what is scheduled. */
  readonly at?: string
  /** Of the publication. */
  readonly digest: string
  /** Of the item, as it was read back. */
  readonly fingerprint?: string
  /** How many things stood there otherwise than approved when it was read back; none where left out. */
  readonly differences?: number
  readonly override?: Override
  /** Why it was taken down, where it was. */
  readonly takenDown?: string
  /** ISO 8601. */
  readonly enteredAt: string
  readonly by: Actor
}

/** Keeps what was sent where, for one article. What is entered is on the disk. */
export interface Ledger {
  /** The article's key with every target. */
  readonly key: string
  last(target: string): Promise<LedgerEntry | undefined>
  /** The last of each target, the latest first. */
  lasts(): Promise<readonly LedgerEntry[]>
  enter(entry: LedgerEntry): Promise<void>
}

/** The last of each target, of entries that are given the latest first. */
export const lastOfEach = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const byTarget = new Map<string, LedgerEntry>()
  for (const entry of entries) if (!byTarget.has(entry.target)) byTarget.set(entry.target, entry)
  return [...byTarget.values()]
}

/** Readers see it, or will; or may, where taking it down was cut off. */
export const isLive = ({ status, phase, takenDown }: LedgerEntry): boolean =>
  status !== 'draft' || (phase === 'sending' && takenDown !== undefined)

/** « https://exemple.fr/greve (wordpress:https://exemple.fr) and … »: where readers see it; empty where they do not. */
export const liveWords = (entries: readonly LedgerEntry[]): string =>
  entries
    .filter(isLive)
    .map(({ url, target }) => (url === undefined ? target : `${url} (${target})`))
    .join(' and ')

/** The same as a sentence for whoever looks on when the story changes; none where readers see nothing of it. */
export function stillSeen(entries: readonly LedgerEntry[]): readonly string[] {
  const live = liveWords(entries)
  return live === '' ? [] : [`readers still see what was published of it at ${live}`]
}
