import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { LINKS } from '../sources.ts'
import { aimOf, isNofollow } from './link-aims.ts'

/** An article that leads to nobody else, or only by links that are not to be followed. */
export const missingExternalLinks: Audit = {
  id: 'missing-external-links',
  family: 'search',
  importance: 'minor',
  grounds: LINKS,
  covers: ['yoast:externalLinks'],
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    const external = page.links.filter((link) => link.isInArticle && aimOf(link, page) === 'external')
    if (external.some((link) => !isNofollow(link))) return []
    return [
      findingAt('blocks', { case: external.length === 0 ? 'none' : 'nofollow', links: external.length }),
    ]
  },
}
