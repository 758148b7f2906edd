import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { READING_EASE } from '../sources.ts'
import { easeOf } from './ease.ts'

/** Of 100. Under it a text reads as a learned journal does. */
const LEAST = 30

/** A text that asks too much of most readers. */
export const hardReading: Audit = {
  id: 'hard-reading',
  family: 'reading',
  importance: 'minor',
  grounds: READING_EASE,
  covers: ['yoast:fleschReadingEase'],
  check(subject) {
    const ease = easeOf(subject)
    if (ease === undefined) return undefined
    return ease < LEAST ? [findingAt('blocks', { ease, limit: LEAST })] : []
  },
}
