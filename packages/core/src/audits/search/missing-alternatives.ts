import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { WCAG } from '../sources.ts'

/** Images that say nothing to those who do not see them; an empty `alt` says that there is nothing to see. */
export const missingAlternatives: Audit = {
  id: 'missing-alternatives',
  family: 'search',
  importance: 'essential',
  grounds: WCAG,
  covers: ['lighthouse:image-alt', 'yoast:imageAltTags'],
  check({ page }) {
    if (page.images.length === 0) return undefined
    return page.images
      .filter(({ alternative }) => alternative === undefined)
      .map(({ path, src }) => findingAt(path, { src }))
  },
}
