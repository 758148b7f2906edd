import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** Words. Source: Yoast, text length. */
const LEAST = 300

/** A text that hardly answers what somebody searched for. */
export const shortText: Audit = {
  id: 'short-text',
  family: 'structure',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:textLength', 'yoast:textPresence'],
  check: ({ prose }) =>
    prose.words < LEAST ? [findingAt('blocks', { words: prose.words, limit: LEAST })] : [],
}
