import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf, textOf } from '../prose.ts'
import { WCAG } from '../sources.ts'

/** Headings without a word. */
export const emptyHeadings: Audit = {
  id: 'empty-headings',
  family: 'structure',
  importance: 'advised',
  grounds: WCAG,
  check({ prose }) {
    if (prose.headings.length === 0) return undefined
    return prose.headings
      .filter((heading) => !/[\p{L}\p{N}]/u.test(textOf(heading)))
      .map((heading) => findingAt(pathOf(heading), { level: heading.level }))
  },
}
