import type { Plan, Words } from './plan.ts'

/** Shares of an article's words beyond which it would no longer be the story. */
export const MOST_SUMMARY = 0.45
export const MOST_BACKGROUND = 0.25

/**
 * The most words that so many of each kind can carry, when background may make a quarter of the article and
 * the blocks that sum up 45 %.
 */
export function capacityOf(available: Words): Plan['capacity'] {
  let { summary, background } = available
  for (let round = 0; round < 30; round++) {
    const total = available.body + summary + background
    summary = Math.min(available.summary, Math.floor(total * MOST_SUMMARY))
    background = Math.min(available.background, Math.floor(total * MOST_BACKGROUND))
  }
  return { body: available.body, summary, background, total: available.body + summary + background }
}
