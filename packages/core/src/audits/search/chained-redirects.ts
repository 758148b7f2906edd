import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { STATUS_CODES } from '../sources.ts'

const MOST = 1

/** An address that leads to another that leads to another. */
export const chainedRedirects: Audit = {
  id: 'chained-redirects',
  family: 'search',
  importance: 'minor',
  grounds: STATUS_CODES,
  check({ page: { response } }) {
    if (response === undefined) return undefined
    return response.redirects > MOST
      ? [findingAt('status', { redirects: response.redirects, limit: MOST })]
      : []
  },
}
