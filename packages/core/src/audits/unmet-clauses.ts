import { checkBrief } from '../brief/check-brief.ts'
import type { Audit } from './finding.ts'

/** Clauses of the brief that the article does not meet, with what was measured. */
export const unmetClauses: Audit = {
  id: 'unmet-clauses',
  check: (verified, language) =>
    checkBrief(verified, language)
      .filter(({ met }) => !met)
      .map(({ clause, values, path }) => ({
        path: path ?? 'blocks',
        span: { start: 0, end: 0 },
        values: { clause: clause.kind, ...values },
      })),
}
