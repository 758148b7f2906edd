import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { HTML_STANDARD } from '../sources.ts'

/** A page that telephones show as a desktop’s, or whose text they may not enlarge; `case` says which. */
export const missingViewport: Audit = {
  id: 'missing-viewport',
  family: 'search',
  importance: 'essential',
  grounds: HTML_STANDARD,
  check({ page }) {
    const viewport = page.metas.find(({ name }) => name === 'viewport')
    if (viewport === undefined || !/width\s*=/iu.test(viewport.text))
      return [findingAt('head', { case: 'missing' })]
    const isFixed = /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*[01](?:\.\d+)?(?![\d.])/iu.test(
      viewport.text,
    )
    return isFixed ? [findingAt(viewport.path, { case: 'fixed' })] : []
  },
}
