import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf, textOf } from '../prose.ts'
import { STARTER_GUIDE } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** A headline without all the words of the keyphrase or of one of its fellows. */
export const keyphraseMissingFromHeadline: Audit = {
  id: 'keyphrase-missing-from-headline',
  family: 'keyphrase',
  importance: 'advised',
  grounds: STARTER_GUIDE,
  check({ prose, keyphrase, secondaryKeyphrases }) {
    const headline = prose.headings.find(({ level }) => level === 1)
    if (keyphrase === undefined || keyphrase.isEmpty || headline === undefined) return undefined
    const words = wordsOf(textOf(headline))
    return [keyphrase, ...secondaryKeyphrases].some((phrase) => phrase.shareIn(words) === 1)
      ? []
      : [findingAt(pathOf(headline), { keyphrase: keyphrase.text }, textOf(headline).length)]
  },
}
