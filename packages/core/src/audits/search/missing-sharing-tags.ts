import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { OPEN_GRAPH } from '../sources.ts'

const REQUIRED = ['og:title', 'og:type', 'og:image', 'og:url', 'og:description', 'twitter:card']

/** What networks and messengers want of a page that is shared, and do not find; one finding for all. */
export const missingSharingTags: Audit = {
  id: 'missing-sharing-tags',
  family: 'search',
  importance: 'advised',
  grounds: OPEN_GRAPH,
  check({ page }) {
    const stated = new Set(page.metas.filter(({ text }) => text.trim() !== '').map(({ name }) => name))
    const missing = REQUIRED.filter((name) => !stated.has(name))
    return missing.length === 0
      ? []
      : [findingAt('head', { tags: missing.join(', '), count: missing.length })]
  },
}
