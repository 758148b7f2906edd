import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { FAVICONS } from '../sources.ts'

/** A page that names no icon for results, tabs and bookmarks. */
export const missingIcon: Audit = {
  id: 'missing-icon',
  family: 'search',
  importance: 'minor',
  grounds: FAVICONS,
  check: ({ page }) =>
    page.relations.some(({ relation }) => /(?:^|\s)icon$|apple-touch-icon/u.test(relation))
      ? []
      : [findingAt('head')],
}
