import type { Audit } from '../audit.ts'
import { articleNode, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { aimOf } from '../search/link-aims.ts'
import { TRUST_STANDARD } from '../sources.ts'

const CREDITS = ['isBasedOn', 'citation', 'sourceOrganization', 'creditText', 'isBasedOnUrl']
/** Share of the sentences that say who says so, where nothing else does. */
const LEAST = 0.1

/** An article that says neither whom it rests on nor who said what. */
export const missingSources: Audit = {
  id: 'missing-sources',
  family: 'news',
  importance: 'advised',
  grounds: TRUST_STANDARD,
  check({ page, prose, language }) {
    const rules = language.prose
    if (prose.sentences.length === 0 || rules === undefined) return undefined
    const article = articleNode(page)
    const attributed = prose.sentences.filter(({ words }) => rules.namesSource(words)).length
    const isSourced =
      attributed / prose.sentences.length >= LEAST ||
      page.links.some((link) => link.isInArticle && aimOf(link, page) === 'external') ||
      (article !== undefined && CREDITS.some((property) => valuesOf(article.node, property).length > 0))
    return isSourced ? [] : [findingAt('blocks', { count: attributed, total: prose.sentences.length })]
  },
}
