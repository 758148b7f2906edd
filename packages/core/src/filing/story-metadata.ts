/** A subject, place or kind of text from a controlled vocabulary; at least one part is there. */
export interface Concept {
  /** As a QName where the vocabulary is known: « medtop:20000430 », « subj:11006005 »; else as stated. */
  readonly code?: string
  readonly name?: string
}

/** A picture that goes with the story. */
export interface StoryPicture {
  /** Address or file name, as stated. */
  readonly href?: string
  readonly caption?: string
  readonly credit?: string
}

/** Another item that the story points to. */
export interface RelatedItem {
  /** Address or guid. */
  readonly href: string
  readonly title?: string
}

/** What a new version does to the earlier ones: « CORRECTIF », « ANNULE ET REMPLACE », a kill. */
export type WireAction = 'update' | 'correction' | 'replacement' | 'kill'

/**
 * What the wire, a feed or a page states about a story beside its text. Times are ISO 8601, with their
 * offset where one is stated. Absent parts are left out; lists are never empty.
 */
export interface StoryMetadata {
  readonly guid?: string
  readonly version?: string
  readonly action?: WireAction
  /** As IPTC has it; « canceled » is a kill. */
  readonly status?: 'usable' | 'withheld' | 'canceled'
  readonly created?: string
  readonly modified?: string
  /** Not to be published before. */
  readonly embargo?: string
  /** 1, the most urgent, to 9. */
  readonly urgency?: number
  readonly subheadline?: string
  readonly slugline?: string
  readonly genre?: string
  readonly credit?: string
  readonly copyright?: string
  readonly usageTerms?: string
  readonly editorsNotes?: readonly string[]
  readonly keywords?: readonly string[]
  readonly subjects?: readonly Concept[]
  readonly places?: readonly Concept[]
  readonly pictures?: readonly StoryPicture[]
  readonly related?: readonly RelatedItem[]
}
