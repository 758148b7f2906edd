import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { LINKS } from '../sources.ts'

/** Links that only a script can follow. */
export const uncrawlableLinks: Audit = {
  id: 'uncrawlable-links',
  family: 'search',
  importance: 'advised',
  grounds: LINKS,
  covers: ['lighthouse:crawlable-anchors'],
  check({ page }) {
    if (page.links.length === 0) return undefined
    return page.links
      .filter(({ href, isScripted }) =>
        href === undefined ? isScripted : /^(?:javascript:|file:|$)/iu.test(href.trim()),
      )
      .map(({ path, text, href = '' }) => findingAt(path, { text, href }, text.length))
  },
}
