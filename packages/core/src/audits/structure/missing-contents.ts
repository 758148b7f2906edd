import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { WCAG } from '../sources.ts'

const LONG = 1000
const FEWEST_HEADINGS = 4

/** A long text of many sections without a table of contents. */
export const missingContents: Audit = {
  id: 'missing-contents',
  family: 'structure',
  importance: 'minor',
  grounds: WCAG,
  check({ page, prose }) {
    const headings = prose.headings.filter(({ level }) => level === 2).length
    if (prose.words < LONG || headings < FEWEST_HEADINGS) return undefined
    return page.hasContents ? [] : [findingAt('blocks', { words: prose.words, headings })]
  },
}
