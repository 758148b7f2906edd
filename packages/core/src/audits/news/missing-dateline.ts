import type { Audit } from '../audit.ts'
import { articleNode, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { PRESS_HABITS } from '../sources.ts'

const PLACES = ['dateline', 'contentLocation', 'locationCreated', 'spatialCoverage']
/** « SAINT-AUBRIN (AFP) – », « Paris, le 3 mars – » */
const DATELINE =
  /^\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,4},?\s*(?:\([^)]{2,40}\)|le \d{1,2}[^–—]{0,30})?\s*[–—-]\s/u

/** An article that does not say from where it was reported. */
export const missingDateline: Audit = {
  id: 'missing-dateline',
  family: 'news',
  importance: 'minor',
  grounds: PRESS_HABITS,
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    const article = articleNode(page)
    const isStated =
      (article !== undefined && PLACES.some((property) => valuesOf(article.node, property).length > 0)) ||
      DATELINE.test(prose.sentences[0]?.text ?? '')
    return isStated ? [] : [findingAt('header')]
  },
}
