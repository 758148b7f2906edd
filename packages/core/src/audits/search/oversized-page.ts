import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { FETCH_LIMITS } from '../sources.ts'

/** Bytes of a page that Google reads. */
const MOST = 2_000_000

/** A page whose end search never sees. */
export const oversizedPage: Audit = {
  id: 'oversized-page',
  family: 'search',
  importance: 'essential',
  grounds: FETCH_LIMITS,
  check({ page: { response } }) {
    if (response === undefined) return undefined
    const megabytes = Math.round(response.bytes / 100_000) / 10
    return response.bytes > MOST ? [findingAt('body', { megabytes, limit: MOST / 1_000_000 })] : []
  },
}
