import { checkBrief } from '../../brief/check-brief.ts'
import type { Audit } from '../audit.ts'
import { OWN_PROMISE } from '../sources.ts'

/** Clauses of the brief that an article of ours does not meet, with what was measured. */
export const unmetClauses: Audit = {
  id: 'unmet-clauses',
  family: 'proof',
  importance: 'essential',
  grounds: OWN_PROMISE,
  check({ article }) {
    if (article === undefined) return undefined
    return checkBrief(article.verified, article.language)
      .filter(({ met }) => !met)
      .map(({ clause, values, path }) => ({
        path: path ?? 'blocks',
        span: { start: 0, end: 0 },
        values: { clause: clause.kind, ...values },
      }))
  },
}
