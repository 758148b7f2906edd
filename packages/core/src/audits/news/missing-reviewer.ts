import type { Audit } from '../audit.ts'
import { articleNode, valuesOf } from '../data/data-nodes.ts'
import { findingAt } from '../finding.ts'
import { AI_ACT } from '../sources.ts'

/** An article that a machine had part in and that does not say who read it over. */
export const missingReviewer: Audit = {
  id: 'missing-reviewer',
  family: 'news',
  importance: 'advised',
  grounds: AI_ACT,
  check({ page, language: { prose } }) {
    const node = articleNode(page)
    if (node === undefined || prose === undefined || valuesOf(node.node, 'digitalSourceType').length === 0)
      return undefined
    const isNamed =
      valuesOf(node.node, 'editor').length > 0 ||
      page.surroundings.some(({ text }) => prose.saysReviewed(text))
    return isNamed ? [] : [findingAt('footer')]
  },
}
