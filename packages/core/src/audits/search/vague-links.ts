import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { LINKS } from '../sources.ts'
import { folded, wordsOf } from '../words-of.ts'

/** Links whose text says nothing of where they lead. */
export const vagueLinks: Audit = {
  id: 'vague-links',
  family: 'search',
  importance: 'advised',
  grounds: LINKS,
  covers: ['lighthouse:link-text'],
  check({ page, language: { prose } }) {
    if (prose === undefined || page.links.length === 0) return undefined
    return page.links
      .filter(
        ({ text, href = '' }) =>
          !href.startsWith('#') && prose.vagueLinks.has(wordsOf(folded(text)).join(' ')),
      )
      .map(({ path, text, href = '' }) => findingAt(path, { text, href }, text.length))
  },
}
