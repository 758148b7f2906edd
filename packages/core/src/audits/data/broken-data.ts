import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { DATA_POLICIES } from '../sources.ts'

/** Scripts of structured data that are no JSON. */
export const brokenData: Audit = {
  id: 'broken-data',
  family: 'data',
  importance: 'essential',
  grounds: DATA_POLICIES,
  covers: ['lighthouse:structured-data'],
  check({ page }) {
    if (page.data.length === 0) return undefined
    return page.data.flatMap(({ path, error }) => (error === undefined ? [] : [findingAt(path, { error })]))
  },
}
