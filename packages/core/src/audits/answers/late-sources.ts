import type { Audit } from '../audit.ts'
import { GEO_STUDY } from '../sources.ts'
import { lateFinding } from './first-place.ts'

/** Sources that a text names, but not in its first third. The study found that citing them raises visibility. */
export const lateSources: Audit = {
  id: 'late-sources',
  family: 'answers',
  importance: 'minor',
  grounds: GEO_STUDY,
  check: (subject) => {
    const rules = subject.language.prose
    return rules === undefined ? undefined : lateFinding(subject, ({ words }) => rules.namesSource(words))
  },
}
