import { isRefuted } from '../../verification/claim.ts'
import type { Audit } from '../audit.ts'
import { OWN_PROMISE } from '../sources.ts'

/** Claims of an article of ours that no source bears out, one finding a discrepancy. */
export const unsupportedClaims: Audit = {
  id: 'unsupported-claims',
  family: 'proof',
  importance: 'essential',
  grounds: OWN_PROMISE,
  check({ article }) {
    if (article === undefined) return undefined
    return article.verified.claims.filter(isRefuted).flatMap(({ path, text, discrepancies }) =>
      discrepancies.map(({ field, value, span }) => {
        const start = Math.max(0, text.indexOf(value))
        return { path, span: span ?? { start, end: start + value.length }, values: { field, value } }
      }),
    )
  },
}
