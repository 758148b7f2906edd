import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf } from '../prose.ts'
import { YOAST } from '../sources.ts'
import { subheadingMentions } from './subheading-mentions.ts'

/** Share of the subheadings that may repeat the keyphrase. */
const MOST = 0.75
/** Fewer tell nothing. */
const FEWEST = 3

/** Subheadings of which nearly all repeat the keyphrase. */
export const crowdedSubheadings: Audit = {
  id: 'crowded-subheadings',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:subheadingsKeyword'],
  check(subject) {
    const mentions = subheadingMentions(subject)
    if (mentions === undefined || mentions.subheadings.length < FEWEST) return undefined
    const [count, total] = [mentions.mentioning.length, mentions.subheadings.length]
    if (count / total <= MOST) return []
    const values = { keyphrase: subject.keyphrase?.text ?? '', count, total, limit: Math.floor(total * MOST) }
    return [findingAt(pathOf(mentions.subheadings[0]!), values)]
  },
}
