import type { Actor } from '../store/store.ts'
import type { PublicationStatus } from './publication.ts'

/** Why something was published all the same, and what spoke against it. */
export interface Override {
  readonly reason: string
  readonly against: readonly string[]
}

/** What was sent where. No secrets, no texts. */
export interface LedgerEntry {
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
  /** ISO 8601. */
  readonly enteredAt: string
  readonly by: Actor
}

/** Keeps what was sent where, for one article. What is entered is on the disk. */
export interface Ledger {
  /** The article's key with every target. */
  readonly key: string
  last(target: string): Promise<LedgerEntry | undefined>
  enter(entry: LedgerEntry): Promise<void>
}
