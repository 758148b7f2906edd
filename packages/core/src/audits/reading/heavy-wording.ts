import type { Audit } from '../audit.ts'
import { PLAIN_STYLE } from '../sources.ts'
import { wordingFindings } from './wording-findings.ts'

/** Phrases that can go, pleonasms, anglicisms and clichés; quotations keep theirs. */
export const heavyWording: Audit = {
  id: 'heavy-wording',
  family: 'reading',
  importance: 'minor',
  grounds: PLAIN_STYLE,
  check: (subject) => wordingFindings(subject, 'heavy'),
}
