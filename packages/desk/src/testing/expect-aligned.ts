import type { Document } from '@intertitre/core'
import { expect } from 'vitest'

/** The law of every format: a run stands in the original to the letter, and runs follow each other. */
export function expectAligned({ original, blocks }: Document): void {
  for (const { text, runs } of blocks) {
    let end = 0
    for (const run of runs) {
      expect(run.length).toBeGreaterThan(0)
      expect(run.start).toBeGreaterThanOrEqual(end)
      end = run.start + run.length
      expect(text.slice(run.start, end)).toBe(original.slice(run.original, run.original + run.length))
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }
}
