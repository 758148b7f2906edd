import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { STATUS_CODES } from '../sources.ts'

/** A page that its server does not answer with success. */
export const failedStatus: Audit = {
  id: 'failed-status',
  family: 'search',
  importance: 'essential',
  grounds: STATUS_CODES,
  covers: ['lighthouse:http-status-code'],
  check({ page: { response } }) {
    if (response === undefined) return undefined
    const { status } = response
    return status >= 200 && status < 300 ? [] : [findingAt('status', { status })]
  },
}
