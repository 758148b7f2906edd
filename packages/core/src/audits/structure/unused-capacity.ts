import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { OWN_PROMISE } from '../sources.ts'

/** Share of what the story carries that an article may leave unsaid where the brief wants more. */
const SLACK = 0.1

/** An article of ours that stays under the brief’s length though its story carries more. */
export const unusedCapacity: Audit = {
  id: 'unused-capacity',
  family: 'structure',
  importance: 'advised',
  grounds: OWN_PROMISE,
  check({ article, prose }) {
    if (article === undefined) return undefined
    const { brief, plan } = article.verified
    const wanted = Math.max(
      0,
      ...brief.clauses.map((clause) =>
        clause.kind === 'length' && clause.bound !== 'at-most' ? clause.words : 0,
      ),
    )
    if (wanted === 0) return undefined
    const capacity = plan.capacity.total
    const reach = Math.min(wanted, capacity * (1 - SLACK))
    return prose.words >= reach ? [] : [findingAt('blocks', { words: prose.words, capacity, wanted })]
  },
}
