import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { STARTER_GUIDE } from '../sources.ts'

/** Headings that no text follows before the next of the same level or a higher one. */
export const bareHeadings: Audit = {
  id: 'bare-headings',
  family: 'structure',
  importance: 'minor',
  grounds: STARTER_GUIDE,
  check({ prose: { sections } }) {
    if (sections.length < 2) return undefined
    return sections.flatMap(({ heading, level, words }, index) => {
      const next = sections[index + 1]
      const isBare =
        heading !== undefined && words === 0 && level > 1 && (next === undefined || next.level <= level)
      return isBare ? [findingAt(heading.path, { subheading: heading.text }, heading.text.length)] : []
    })
  },
}
