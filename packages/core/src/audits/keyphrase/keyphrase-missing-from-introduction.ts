import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { YOAST } from '../sources.ts'

/** A first paragraph with no sentence that has all the words of the keyphrase or of one of its fellows. */
export const keyphraseMissingFromIntroduction: Audit = {
  id: 'keyphrase-missing-from-introduction',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:introductionKeyword'],
  check({ prose, keyphrase, secondaryKeyphrases }) {
    const first = prose.sentences[0]
    if (keyphrase === undefined || keyphrase.isEmpty || first === undefined) return undefined
    const opening = prose.sentences.filter(({ block }) => block === first.block)
    const phrases = [keyphrase, ...secondaryKeyphrases]
    return opening.some(({ words }) => phrases.some((phrase) => phrase.shareIn(words) === 1))
      ? []
      : [findingAt(first.path, { keyphrase: keyphrase.text }, first.span.end)]
  },
}
