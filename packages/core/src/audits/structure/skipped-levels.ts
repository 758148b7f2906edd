import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf, textOf } from '../prose.ts'
import { WCAG } from '../sources.ts'

/** Headings more than one level below the heading before them. */
export const skippedLevels: Audit = {
  id: 'skipped-levels',
  family: 'structure',
  importance: 'advised',
  grounds: WCAG,
  check({ prose }) {
    if (prose.headings.length === 0) return undefined
    return prose.headings.flatMap((heading, index) => {
      const before = prose.headings[index - 1]?.level ?? heading.level
      const text = textOf(heading)
      if (heading.level <= before + 1) return []
      return [findingAt(pathOf(heading), { text, level: heading.level, before }, text.length)]
    })
  },
}
