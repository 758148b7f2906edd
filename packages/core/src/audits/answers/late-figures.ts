import type { Audit } from '../audit.ts'
import { GEO_STUDY } from '../sources.ts'
import { lateFinding } from './first-place.ts'

/** Figures that a text has, but not in its first third. The study found that figures raise visibility in answers. */
export const lateFigures: Audit = {
  id: 'late-figures',
  family: 'answers',
  importance: 'minor',
  grounds: GEO_STUDY,
  check: (subject) => lateFinding(subject, ({ text }) => /\d/u.test(text)),
}
