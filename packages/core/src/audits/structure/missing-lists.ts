import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { SCANNING_STUDY } from '../sources.ts'

/** Words from which a reader is glad of one. */
const LONG = 600

/** A long text without a list or a table; the study found that what can be scanned is understood better. */
export const missingLists: Audit = {
  id: 'missing-lists',
  family: 'structure',
  importance: 'minor',
  grounds: SCANNING_STUDY,
  covers: ['yoast:listsPresence'],
  check({ page, prose }) {
    if (prose.words < LONG) return undefined
    const isThere = page.blocks.some(({ kind }) => kind === 'item' || kind === 'cell')
    return isThere ? [] : [findingAt('blocks', { words: prose.words })]
  },
}
