import type { Audit } from '../audit.ts'
import { articleNode } from '../data/data-nodes.ts'
import { wordingFindings } from '../reading/wording-findings.ts'
import { PRESS_ETHICS } from '../sources.ts'

const OPINION_TYPES: ReadonlySet<string> = new Set([
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AnalysisNewsArticle',
])

/** Words that take a side in an article that is not labelled as comment; quotations keep theirs. */
export const opinionInNews: Audit = {
  id: 'opinion-in-news',
  family: 'news',
  importance: 'advised',
  grounds: PRESS_ETHICS,
  check(subject) {
    const { page, language } = subject
    const isLabelled =
      articleNode(page)?.types.some((type) => OPINION_TYPES.has(type)) === true ||
      page.surroundings.some(({ text }) => text.length < 60 && language.prose?.saysOpinion(text) === true)
    return isLabelled ? undefined : wordingFindings(subject, 'opinion')
  },
}
