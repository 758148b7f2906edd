import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { openingOf } from '../opening-of.ts'
import { pathOf, textOf } from '../prose.ts'
import { WCAG } from '../sources.ts'

/** Characters. Source: Yoast, text alignment. */
const LONG = 50

/** Long texts set in the middle of the line. */
export const centredText: Audit = {
  id: 'centred-text',
  family: 'structure',
  importance: 'minor',
  grounds: WCAG,
  covers: ['yoast:textAlignment'],
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    return page.blocks
      .filter((block) => block.isCentred === true && textOf(block).length > LONG)
      .map((block) => findingAt(pathOf(block), { text: openingOf(textOf(block)) }, textOf(block).length))
  },
}
