import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ARTICLE_DATA } from '../sources.ts'
import { articleNode } from './data-nodes.ts'

/** A page whose structured data has no article. */
export const missingArticleData: Audit = {
  id: 'missing-article-data',
  family: 'data',
  importance: 'essential',
  grounds: ARTICLE_DATA,
  covers: ['lighthouse:structured-data'],
  check: ({ page }) => (articleNode(page) === undefined ? [findingAt('structuredData')] : []),
}
