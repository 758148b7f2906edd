import type { Audit } from '../audit.ts'
import { GEO_STUDY } from '../sources.ts'
import { lateFinding } from './first-place.ts'

/** Words between marks; shorter ones only set a word apart. */
const QUOTE = /[«“][^»”]{20,}[»”]|"[^"]{20,}"/u

/** Quotations that a text has, but not in its first third. The study found that they raise visibility most. */
export const lateQuotes: Audit = {
  id: 'late-quotes',
  family: 'answers',
  importance: 'minor',
  grounds: GEO_STUDY,
  check: (subject) => lateFinding(subject, ({ text }) => QUOTE.test(text)),
}
