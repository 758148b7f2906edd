import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { DISCOVER } from '../sources.ts'

/** Pixels. */
const LEAST = 1200

/** An article none of whose images is as wide as a large preview wants; images of unknown size tell nothing. */
export const smallImages: Audit = {
  id: 'small-images',
  family: 'search',
  importance: 'advised',
  grounds: DISCOVER,
  check({ page }) {
    const sized = page.images.filter(({ isInArticle, width }) => isInArticle && width !== undefined)
    const widest = sized.reduce<(typeof sized)[number] | undefined>(
      (best, each) => ((each.width ?? 0) > (best?.width ?? -1) ? each : best),
      undefined,
    )
    if (widest?.width === undefined) return undefined
    return widest.width >= LEAST
      ? []
      : [findingAt(widest.path, { src: widest.src, width: widest.width, limit: LEAST })]
  },
}
