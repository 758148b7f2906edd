import type { Arrival } from './arrival.ts'

/** A file that is none of a story: cut off, empty, of a kind that is not known. */
export interface Refusal {
  /** Tells the file as it is from what it will be when it has changed. */
  readonly key: string
  readonly source: string
  /** One sentence. */
  readonly reason: string
}

/** What one look at a source found; what was given before is given again. */
export interface Look {
  readonly arrivals: readonly Arrival[]
  readonly refusals: readonly Refusal[]
  /** Files that are still being written: the next look may find more. */
  readonly pending: number
}

export interface WatchedSource {
  /** Rejects with an `InputError` where there is nothing to look at now; later there may be. */
  look(): Promise<Look>
}
