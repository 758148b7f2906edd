/** How long and how large an answer may be. */
export interface Limits {
  /** For one answer, from the question to its last word, without the pauses before another try. */
  readonly milliseconds: number
  /** As it comes over the wire. */
  readonly bytes: number
  /** UTF-16 units of its text. */
  readonly length: number
  /** How often a question is asked where the server is busy (429) or fails (5xx). */
  readonly tries: number
  /** Before the second try; twice as long before each further one. */
  readonly pause: number
}

export const USUAL_LIMITS: Limits = {
  milliseconds: 120_000,
  bytes: 8_000_000,
  length: 60_000,
  tries: 3,
  pause: 1_000,
}

/** No server is waited for longer, whatever it asks for. */
export const LONGEST_PAUSE = 30_000
