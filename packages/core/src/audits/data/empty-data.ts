import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { DATA_POLICIES } from '../sources.ts'
import { dataNodes } from './data-nodes.ts'

/** Properties without a value, and nodes with nothing but a type. */
export const emptyData: Audit = {
  id: 'empty-data',
  family: 'data',
  importance: 'minor',
  grounds: DATA_POLICIES,
  check({ page }) {
    const nodes = dataNodes(page)
    if (nodes.length === 0) return undefined
    return nodes.flatMap(({ path, node }) =>
      Object.entries(node)
        .filter(([, value]) => isEmpty(value))
        .map(([property]) => findingAt(`${path}.${property}`, { property })),
    )
  },
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value as object).every((key) => key === '@type')
}
