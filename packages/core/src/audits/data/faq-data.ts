import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { FAQ_DATA } from '../sources.ts'
import { dataNodes } from './data-nodes.ts'

/** FAQPage data: no search result shows it since May 2026. */
export const faqData: Audit = {
  id: 'faq-data',
  family: 'data',
  importance: 'minor',
  grounds: FAQ_DATA,
  check({ page }) {
    const nodes = dataNodes(page)
    if (nodes.length === 0) return undefined
    return nodes.filter(({ types }) => types.includes('FAQPage')).map(({ path }) => findingAt(path))
  },
}
