import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { ARTICLE_DATA } from '../sources.ts'
import { articleNode, valuesOf } from './data-nodes.ts'

/** What Google recommends, and the publisher, which its news surfaces show. */
const RECOMMENDED = ['headline', 'image', 'datePublished', 'author', 'publisher', 'mainEntityOfPage']

/** Properties that the article’s data lacks, one finding each. */
export const incompleteArticleData: Audit = {
  id: 'incomplete-article-data',
  family: 'data',
  importance: 'advised',
  grounds: ARTICLE_DATA,
  check({ page }) {
    const article = articleNode(page)
    if (article === undefined) return undefined
    return RECOMMENDED.filter((property) => valuesOf(article.node, property).length === 0).map((property) =>
      findingAt(`${article.path}.${property}`, { property }),
    )
  },
}
