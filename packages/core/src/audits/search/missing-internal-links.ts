import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { LINKS } from '../sources.ts'
import { aimOf, isNofollow } from './link-aims.ts'

/** An article that leads to no other page of its site, or only by links that are not to be followed. */
export const missingInternalLinks: Audit = {
  id: 'missing-internal-links',
  family: 'search',
  importance: 'advised',
  grounds: LINKS,
  covers: ['yoast:internalLinks'],
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    const internal = page.links.filter((link) => link.isInArticle && aimOf(link, page) === 'internal')
    if (internal.some((link) => !isNofollow(link))) return []
    return [
      findingAt('blocks', { case: internal.length === 0 ? 'none' : 'nofollow', links: internal.length }),
    ]
  },
}
