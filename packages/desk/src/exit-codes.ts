/** What the shell learns of how a command went. */
export const EXIT = {
  /** Done, and every clause of the brief is met. */
  met: 0,
  /** Our fault. */
  fault: 1,
  /** Bad input or usage; nothing was written. */
  badInput: 2,
  /** Written, but a clause is not met. */
  unmet: 3,
  /** Written, but a statement of the article is not borne out by its sources; or an annotation does not stand. */
  unsupported: 4,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
