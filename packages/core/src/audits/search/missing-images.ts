import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { DISCOVER } from '../sources.ts'

/** An article without an image. */
export const missingImages: Audit = {
  id: 'missing-images',
  family: 'search',
  importance: 'advised',
  grounds: DISCOVER,
  covers: ['yoast:images'],
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    return page.images.some(({ isInArticle }) => isInArticle) ? [] : [findingAt('blocks')]
  },
}
