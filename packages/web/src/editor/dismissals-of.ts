import type { Dismissal } from '@intertitre/core'
import type { KeptDecision } from '../backend/backend.ts'

/** The audits that are dismissed after all decisions, in their order, each with the last reason given. */
export function dismissalsOf(decisions: readonly KeptDecision[]): readonly Dismissal[] {
  const dismissed = new Map<string, Dismissal>()
  for (const { kind, finding, reason } of decisions) {
    if (finding === undefined) continue
    if (kind === 'reinstate') dismissed.delete(finding)
    if (kind === 'dismiss' && reason !== undefined) dismissed.set(finding, { audit: finding, reason })
  }
  return [...dismissed.values()]
}
