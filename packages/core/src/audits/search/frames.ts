import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { HTML_STANDARD } from '../sources.ts'

/** A page that is put together of other pages: search sees those, not this one. */
export const frames: Audit = {
  id: 'frames',
  family: 'search',
  importance: 'essential',
  grounds: HTML_STANDARD,
  check: ({ page }) => (page.frames > 0 ? [findingAt('body', { count: page.frames })] : []),
}
