import type { Audit } from '../audit.ts'
import { EQUALITY_GUIDE } from '../sources.ts'
import { wordingFindings } from './wording-findings.ts'

/** Stereotypes and words that hurt the people they name; quotations keep theirs. */
export const exclusiveWording: Audit = {
  id: 'exclusive-wording',
  family: 'reading',
  importance: 'minor',
  grounds: EQUALITY_GUIDE,
  check: (subject) => wordingFindings(subject, 'exclusive'),
}
