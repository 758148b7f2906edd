import type { Arrival } from './arrival.ts'
import type { Refusal } from './watched-source.ts'

/** What came of an arrival, for whoever looks on. */
export interface Told {
  /**
   * `waiting`: under embargo; `revised`: a new version of a story that an article stands on; `withdrawn`:
   * the story is, and its articles are no longer approved.
   */
  readonly kind: 'written' | 'queued' | 'waiting' | 'revised' | 'withdrawn' | 'refused' | 'failed'
  readonly source: string
  /** Title of the story, where it has one. */
  readonly title?: string
  /** Where it went: a folder, the id of a job, the end of the embargo. */
  readonly place?: string
  /** What whoever publishes must know, a sentence or more. */
  readonly notes: readonly string[]
}

/** Where arrivals go. Each is taken once, whatever ends the process in between. */
export interface Sink {
  /** « out », « the desk in … » */
  readonly description: string
  /** Whether it was taken or refused, or waits. */
  has(key: string): Promise<boolean>
  take(arrival: Arrival): Promise<Told>
  refuse(refusal: Refusal): Promise<Told>
  /** Those that waited and may be taken now. */
  due(): readonly Arrival[]
}
