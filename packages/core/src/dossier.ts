import type { Finding } from './audits/finding.ts'
import type { Brief } from './brief/clause.ts'
import type { Correction } from './edition.ts'
import type { Story } from './filing/story.ts'
import type { Plan } from './planning/plan.ts'
import type { SearchQuery } from './planning/search-queries.ts'
import type { Reading } from './reading/reading.ts'
import type { Claim, ReplacedClaim } from './verification/claim.ts'
import type { SecondReading } from './verification/second-reading.ts'
import type { Article } from './writing/article.ts'

/** The story and what was asked; context documents are stories too. */
export interface Filed {
  readonly version: typeof DOSSIER_VERSION
  readonly story: Story
  readonly context: readonly Story[]
  readonly brief: Brief
  /** What people search for: a keyphrase that the story answers is taken from them. */
  readonly queries?: readonly SearchQuery[]
  /** 0 or absent takes the best of all candidates for headline, title, description and subheadings; others take others. */
  readonly variant?: number
}

/** Adds what the story says. `contextReadings` run parallel to `context`. */
export interface Read extends Filed {
  readonly reading: Reading
  readonly contextReadings: readonly Reading[]
}

/** Adds what the article will say, in which order, under which headings. */
export interface Planned extends Read {
  readonly plan: Plan
}

/** Adds the article. */
export interface Written extends Planned {
  readonly article: Article
  /** ISO 8601: when it was last changed on account of a new version of its story. */
  readonly modified?: string
  /** What readers were told of what was wrong, the oldest first. */
  readonly corrections?: readonly Correction[]
}

/** Adds each claim of the article with its verdict. */
export interface Verified extends Written {
  readonly claims: readonly Claim[]
  /** Claims of earlier drafts that the proof refused and the writer replaced or left out. */
  readonly replaced?: readonly ReplacedClaim[]
  /** What a second reader, a model, made of the claims; it takes nothing from the proof. */
  readonly secondReading?: SecondReading
}

/** Adds the findings by audit, and which clauses of the brief are met. */
export interface Audited extends Verified {
  readonly findings: Readonly<Record<string, readonly Finding[]>>
}

/** Raised when a dossier of the version before can no longer be read. */
export const DOSSIER_VERSION = 1
