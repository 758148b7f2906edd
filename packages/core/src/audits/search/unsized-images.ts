import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { HTML_STANDARD } from '../sources.ts'

/** Images without width and height: the page jumps when they come. */
export const unsizedImages: Audit = {
  id: 'unsized-images',
  family: 'search',
  importance: 'minor',
  grounds: HTML_STANDARD,
  check({ page }) {
    if (page.images.length === 0) return undefined
    return page.images
      .filter(({ width, height }) => width === undefined || height === undefined)
      .map(({ path, src }) => findingAt(path, { src }))
  },
}
