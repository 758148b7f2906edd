import type { Audit } from '../audit.ts'
import { articleNode, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { PUBLICATION_DATES } from '../sources.ts'

const NAMES: ReadonlySet<string> = new Set([
  'article:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'pubdate',
])

/** An article that does not tell machines when it was published. */
export const missingDate: Audit = {
  id: 'missing-date',
  family: 'news',
  importance: 'essential',
  grounds: PUBLICATION_DATES,
  check({ page, prose }) {
    if (prose.words === 0) return undefined
    const article = articleNode(page)
    const isStated =
      (article !== undefined && valuesOf(article.node, 'datePublished').length > 0) ||
      page.metas.some(({ name, text }) => NAMES.has(name) && text.trim() !== '')
    return isStated ? [] : [findingAt('header')]
  },
}
