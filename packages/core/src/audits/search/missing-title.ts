import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { TITLE_LINKS } from '../sources.ts'

/** A page without a `title` element that says something. */
export const missingTitle: Audit = {
  id: 'missing-title',
  family: 'search',
  importance: 'essential',
  grounds: TITLE_LINKS,
  covers: ['lighthouse:document-title', 'yoast:titleWidth'],
  check: ({ page }) => (page.titles.some(({ text }) => text.trim() !== '') ? [] : [findingAt('titleTag')]),
}
