import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { SNIPPETS } from '../sources.ts'
import { descriptionOf } from './description-of.ts'

/** A page that leaves its summary to the search engine. */
export const missingDescription: Audit = {
  id: 'missing-description',
  family: 'search',
  importance: 'essential',
  grounds: SNIPPETS,
  covers: ['lighthouse:meta-description', 'yoast:metaDescriptionLength'],
  check: ({ page }) => (descriptionOf(page) === undefined ? [findingAt('description')] : []),
}
