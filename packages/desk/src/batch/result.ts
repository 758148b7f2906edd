/**
 * How it went with a story: every clause met; written, but too short, or another clause not met, or a
 * statement not borne out; refused as bad input; or failed by a fault of ours.
 */
export type Outcome = 'met' | 'short' | 'unmet' | 'unsupported' | 'refused' | 'failed'

export const OUTCOMES: readonly Outcome[] = ['met', 'short', 'unmet', 'unsupported', 'refused', 'failed']

/** What came of one story. */
export interface StoryResult {
  /** The file or address that it came from. */
  readonly source: string
  readonly outcome: Outcome
  /** Name of its folder under the batch's; absent where nothing was written. */
  readonly folder?: string
  readonly guid?: string
  readonly headline?: string
  readonly words?: number
  /** Of 100. */
  readonly score?: number
  /** Why it is not met: the clauses, or the sentence that refused it. */
  readonly reasons: readonly string[]
  /** What whoever publishes must know. */
  readonly remarks: readonly string[]
}

/** One source to be done: a file or an address. */
export interface Task {
  readonly source: string
  /** Folder of its story under the batch's; of several, each gets a number behind it. */
  readonly folder: string
  /** Tells this source, as it is now, and these wishes from any others. */
  readonly key: string
}
