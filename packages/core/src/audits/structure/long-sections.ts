import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Words under one heading. Source: Yoast, subheading distribution. */
const MOST = 300

/** Sections that run too long without a subheading; what stands before the first one is a section too. */
export const longSections: Audit = {
  id: 'long-sections',
  family: 'structure',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:subheadingsTooLong'],
  check({ prose }) {
    if (prose.words === 0) return undefined
    return prose.sections
      .filter(({ words }) => words > MOST)
      .map(({ heading, words }) => {
        const values = { subheading: heading?.text ?? '', words, limit: MOST }
        return findingAt(heading?.path ?? 'blocks', values, heading?.text.length ?? 0)
      })
  },
}
