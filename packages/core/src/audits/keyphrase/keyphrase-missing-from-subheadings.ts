import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { pathOf } from '../prose.ts'
import { YOAST } from '../sources.ts'
import { subheadingMentions } from './subheading-mentions.ts'

/** Share of the subheadings that should tell what the article is about. */
const LEAST = 0.3

/** Subheadings of which too few have half of the words of the keyphrase or of one of its fellows. */
export const keyphraseMissingFromSubheadings: Audit = {
  id: 'keyphrase-missing-from-subheadings',
  family: 'keyphrase',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:subheadingsKeyword'],
  check(subject) {
    const mentions = subheadingMentions(subject)
    if (mentions === undefined) return undefined
    const [count, total] = [mentions.mentioning.length, mentions.subheadings.length]
    if (count / total >= LEAST) return []
    const values = { keyphrase: subject.keyphrase?.text ?? '', count, total, limit: Math.ceil(total * LEAST) }
    return [findingAt(pathOf(mentions.subheadings[0]!), values)]
  },
}
