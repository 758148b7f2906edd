import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { HTML_STANDARD } from '../sources.ts'

/** Titles, descriptions and their like that a page states more than once; `element` says which. */
export const severalDescriptions: Audit = {
  id: 'several-descriptions',
  family: 'search',
  importance: 'advised',
  grounds: HTML_STANDARD,
  check({ page }) {
    const descriptions = page.metas.filter(({ name }) => name === 'description')
    return [
      ...page.titles
        .slice(1)
        .map(({ path, text }) => findingAt(path, { element: 'title', text }, text.length)),
      ...descriptions
        .slice(1)
        .map(({ path, text }) => findingAt(path, { element: 'meta description', text }, text.length)),
    ]
  },
}
