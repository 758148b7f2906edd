import type { Audited, Edition, Language } from '@intertitre/core'

/** `scheduled` goes live by itself at its time. */
export const PUBLICATION_STATUSES = ['draft', 'scheduled', 'published'] as const
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number]

/** A picture to be sent. */
export interface CoverPicture {
  /** « greve-des-transports-4f2a9c01.jpg »: the same picture has the same name, whenever it is sent. */
  readonly name: string
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: Uint8Array
  readonly alternative: string
  readonly credit?: string
}

/** Of a picture's name or address, what tells its bytes; whatever number or size a target put behind it. */
export const pictureHash = (name: string): string | undefined =>
  /-([0-9a-f]{8})(?:-(?:\d+|scaled))*(?:\.\w+)?$/u.exec(name)?.[1]

/** An article on its way out: everything that a target may want of it. */
export interface Publication {
  /** The same for every version of the article: by it a target finds what it was sent before. */
  readonly key: string
  /** Proven anew. */
  readonly dossier: Audited
  /** The same for readers, without the marks of the proof: whoever publishes what is not proven says why. */
  readonly shown: Audited
  readonly language: Language
  readonly edition: Edition
  /** Categories are its section, tags its keyphrases. */
  readonly tags: readonly string[]
  readonly cover?: CoverPicture
  /** What beside the main picture goes with a page in a folder, by the names of the files. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** SHA-256, hexadecimal, of the article, its cover and what it is filed under: what was approved. */
  readonly digest: string
}

/** How it is to stand there. */
export interface Placing {
  readonly status: PublicationStatus
  /** Of what is scheduled: ISO 8601 in UTC. */
  readonly at?: string
}

/** What is known of an item without asking its target. */
export interface KnownItem extends Placing {
  readonly id: string
  readonly url?: string
  readonly fingerprint?: string
}

/** What a target has of an article. */
export interface RemoteItem extends KnownItem {
  /** Where readers find it; undefined where the target does not say. */
  readonly url?: string
  /** Where somebody edits it. */
  readonly editUrl?: string
  /** SHA-256 of all that the target says of it: another one means that somebody changed it there. */
  readonly fingerprint: string
}

/** One thing that does not stand there as it was approved. */
export interface Difference {
  /** « title », « text », « status ». */
  readonly part: string
  readonly approved: string
  readonly live: string
}

/** A kind of target. Methods reject with a `TargetError`; each may be called again after that. */
export interface Publisher<I extends RemoteItem = RemoteItem> {
  /** « WordPress at https://exemple.fr ». */
  readonly name: string
  /** It cannot say what is there: a try that was cut off is made again. */
  readonly isBlind?: boolean
  /**
   * What is there: as the target knows it by what was sent, else by our key. Undefined where there is none,
   * or somebody deleted it.
   */
  find(publication: Publication, known: KnownItem | undefined): Promise<I | undefined>
  /** Makes it, or changes what `find` found. */
  put(publication: Publication, placing: Placing, found: I | undefined): Promise<I>
  /** Makes a draft of what `find` found, its text as it stands: readers no longer see it. */
  takeDown(publication: Publication, found: I): Promise<I>
  /** What is there otherwise than approved; empty where all is as it should be. */
  compare(publication: Publication, placing: Placing, item: I): Promise<readonly Difference[]>
  /** What whoever publishes should know: one sentence each, in small letters, without a full stop. */
  remarks(): readonly string[]
}
