/** Every threshold of the verdicts. */
export const thresholds = {
  /** Below this share of a claim's weight the sources do not say it. */
  coverage: 0.5,
  /** The same for a claim with a verb that its evidence does not have: less of it is tied together. */
  coverageWithoutVerb: 0.62,
  /** Below it nothing is proposed in place of what differs. */
  mending: 0.5,
} as const
