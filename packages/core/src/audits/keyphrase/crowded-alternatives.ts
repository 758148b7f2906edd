import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { IMAGES } from '../sources.ts'
import { wordsOf } from '../words-of.ts'

const FEWEST = 5
const MOST = 0.75

/** Five images or more of which nearly all repeat the keyphrase in their alternative text. */
export const crowdedAlternatives: Audit = {
  id: 'crowded-alternatives',
  family: 'keyphrase',
  importance: 'minor',
  grounds: IMAGES,
  covers: ['yoast:imageKeyphrase'],
  check({ page, keyphrase }) {
    const images = page.images.filter(({ isInArticle, alternative }) => isInArticle && alternative !== '')
    if (keyphrase === undefined || keyphrase.isEmpty || images.length < FEWEST) return undefined
    const count = images.filter(
      ({ alternative = '' }) => keyphrase.shareIn(wordsOf(alternative)) === 1,
    ).length
    const values = { keyphrase: keyphrase.text, count, total: images.length }
    return count / images.length > MOST ? [findingAt(images[0]!.path, values)] : []
  },
}
