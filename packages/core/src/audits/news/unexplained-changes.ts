import type { Audit } from '../audit.ts'
import { articleNode } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { PRESS_ETHICS } from '../sources.ts'

/** An article changed on a later day that does not say so to its readers. */
export const unexplainedChanges: Audit = {
  id: 'unexplained-changes',
  family: 'news',
  importance: 'advised',
  grounds: PRESS_ETHICS,
  check({ page, language: { prose } }) {
    const article = articleNode(page)
    if (article === undefined || prose === undefined) return undefined
    const day = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '')
    const [published, modified] = [day(article.node.datePublished), day(article.node.dateModified)]
    if (published === '' || modified === '') return undefined
    if (modified <= published) return []
    const isSaid = [...page.surroundings, ...page.blocks.flatMap(({ texts }) => texts)].some(({ text }) =>
      prose.saysCorrected(text),
    )
    return isSaid ? [] : [findingAt(`${article.path}.dateModified`, { published, modified })]
  },
}
