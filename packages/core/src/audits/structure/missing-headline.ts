import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { TITLE_LINKS } from '../sources.ts'

/** A page without a heading of level 1. */
export const missingHeadline: Audit = {
  id: 'missing-headline',
  family: 'structure',
  importance: 'essential',
  grounds: TITLE_LINKS,
  covers: ['yoast:textTitleAssessment'],
  check: ({ prose }) => (prose.headings.some(({ level }) => level === 1) ? [] : [findingAt('headline')]),
}
