import type { Dismissal } from '../site.ts'
import type { Audit, Importance } from './audit.ts'
import type { Findings } from './audit-page.ts'
import { audits } from './index.ts'

/** What an audit weighs in the score. The one place that says so. */
const WEIGHTS: Readonly<Record<Importance, number>> = { essential: 10, advised: 4, minor: 1 }

export interface Score {
  /** 0 to 100, whole; only 100 where nothing was found. */
  readonly points: number
  readonly passed: readonly Audit[]
  readonly failed: readonly Audit[]
  /** Those that had nothing to look at. */
  readonly skipped: readonly Audit[]
  /** Failed, and left out of the points because somebody gave a reason. */
  readonly dismissed: readonly { readonly audit: Audit; readonly reason: string }[]
}

/** The weight of what passed in the weight of all that was looked at and not dismissed. */
export function scoreOf(findings: Findings, dismissals: readonly Dismissal[] = []): Score {
  const reasons = new Map(dismissals.map(({ audit, reason }) => [audit, reason]))
  const looked = audits.filter(({ id }) => findings[id] !== undefined)
  const passed = looked.filter(({ id }) => findings[id]?.length === 0)
  const found = looked.filter(({ id }) => findings[id]?.length !== 0)
  const failed = found.filter(({ id }) => !reasons.has(id))
  return {
    points: pointsOf(passed, failed),
    passed,
    failed,
    skipped: audits.filter(({ id }) => findings[id] === undefined),
    dismissed: found.flatMap((audit) => {
      const reason = reasons.get(audit.id)
      return reason === undefined ? [] : [{ audit, reason }]
    }),
  }
}

function pointsOf(passed: readonly Audit[], failed: readonly Audit[]): number {
  const weight = (list: readonly Audit[]): number =>
    list.reduce((sum, { importance }) => sum + WEIGHTS[importance], 0)
  const all = weight(passed) + weight(failed)
  if (all === 0) return 0
  return failed.length === 0 ? 100 : Math.min(99, Math.round((weight(passed) / all) * 100))
}
