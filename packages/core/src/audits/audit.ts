import type { Finding } from './finding.ts'
import type { Source } from './sources.ts'
import type { Subject } from './subject.ts'

/** What the audits of one family have in common: the question that they answer. */
export type Family = 'proof' | 'keyphrase' | 'structure' | 'reading' | 'search' | 'data' | 'news' | 'answers'

/** How much of the score hangs on an audit. */
export type Importance = 'essential' | 'advised' | 'minor'

/** Checks of the tools that newsrooms know, by their own names. */
export type PeerCheck = `yoast:${string}` | `lighthouse:${string}`

/** One rule that every page is held against; named for what it surfaces, in its failing state. */
export interface Audit {
  readonly id: string
  readonly family: Family
  readonly importance: Importance
  /** Why the rule is one. */
  readonly grounds: Source
  /** What it covers of Yoast's analyses and of Lighthouse's SEO audits. */
  readonly covers?: readonly PeerCheck[]
  /**
   * In reading order; empty when all is well; undefined where there is nothing to look at (no image, no
   * keyphrase, a language whose prose it does not know). Never throws.
   */
  check(subject: Subject): readonly Finding[] | undefined
}
