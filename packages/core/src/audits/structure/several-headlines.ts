import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf, textOf } from '../prose.ts'
import { TITLE_LINKS } from '../sources.ts'

/** Headings of level 1 after the first: it is no longer clear which is the headline. */
export const severalHeadlines: Audit = {
  id: 'several-headlines',
  family: 'structure',
  importance: 'advised',
  grounds: TITLE_LINKS,
  covers: ['yoast:singleH1'],
  check({ prose }) {
    const headlines = prose.headings.filter(({ level }) => level === 1)
    if (headlines.length === 0) return undefined
    return headlines.slice(1).map((heading) => {
      const text = textOf(heading)
      return findingAt(pathOf(heading), { text, count: headlines.length }, text.length)
    })
  },
}
