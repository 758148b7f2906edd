import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { CANONICALS } from '../sources.ts'

/** A page that does not say which address is its own. */
export const missingCanonical: Audit = {
  id: 'missing-canonical',
  family: 'search',
  importance: 'advised',
  grounds: CANONICALS,
  check: ({ page }) =>
    page.relations.some(({ relation, href }) => relation === 'canonical' && href !== '')
      ? []
      : [findingAt('canonical')],
}
