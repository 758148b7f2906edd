import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { IMAGES } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

/** Share of the words of the keyphrase that an alternative text needs. */
const ENOUGH = 0.5

/** Images of the article of which none says in its alternative text what readers search for. */
export const keyphraseMissingFromAlternatives: Audit = {
  id: 'keyphrase-missing-from-alternatives',
  family: 'keyphrase',
  importance: 'minor',
  grounds: IMAGES,
  covers: ['yoast:imageKeyphrase'],
  check({ page, keyphrase, secondaryKeyphrases }) {
    const images = page.images.filter(({ isInArticle, alternative }) => isInArticle && alternative !== '')
    if (keyphrase === undefined || keyphrase.isEmpty || images.length === 0) return undefined
    const phrases = [keyphrase, ...secondaryKeyphrases]
    const isSaid = images.some(({ alternative = '' }) => {
      const words = wordsOf(alternative)
      return phrases.some((phrase) => phrase.shareIn(words) >= ENOUGH)
    })
    return isSaid ? [] : [findingAt(images[0]!.path, { keyphrase: keyphrase.text, images: images.length })]
  },
}
