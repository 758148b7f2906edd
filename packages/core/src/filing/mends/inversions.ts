import { type RepairFinder, replacement } from './repair.ts'

/** The word that stands before an offset. */
const WORD_BEFORE = /[\p{L}]+$/u

/** « regrette t-il », « a-t’il »: the letter between a verb and its subject has lost its hyphens. */
export const inversions: RepairFinder = ({ text }, { rules, lexicon }) =>
  [...text.matchAll(rules.brokenInversion)].flatMap(({ 0: match, index }) => {
    const verb = WORD_BEFORE.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
    const isVerb = lexicon.analyse(verb).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
    return isVerb && match !== rules.inversion
      ? [replacement('hyphenation', index, index + match.length, rules.inversion)]
      : []
  })
