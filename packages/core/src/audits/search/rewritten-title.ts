import type { Audit } from '../audit.ts'
import { type Finding, findingAt } from '../finding.ts'
import type { PageText } from '../page.ts'
import { textOf } from '../prose.ts'
import { TITLE_STUDY } from '../sources.ts'
import type { Subject } from '../subject.ts'
import { wordsOf } from '../words-of.ts'

/** Characters; the study found that nearly all shorter titles are replaced. */
const SHORT = 20
/** Share of the title’s words that the headline should have too. */
const ALIKE = 0.3
const SEPARATORS = /\s[|•·]\s/gu

/** What makes search results show another title than the page’s own; `case` says which it is. */
export const rewrittenTitle: Audit = {
  id: 'rewritten-title',
  family: 'search',
  importance: 'minor',
  grounds: TITLE_STUDY,
  check(subject) {
    const title = subject.page.titles[0]
    if (title === undefined || title.text.trim() === '') return undefined
    return RISKS.flatMap(({ case: risk, isRun }) => (isRun(title, subject) ? [atTitle(title, risk)] : []))
  },
}

const atTitle = (title: PageText, risk: string): Finding =>
  findingAt(title.path, { case: risk, title: title.text }, title.text.length)

interface Risk {
  readonly case: string
  isRun(title: PageText, subject: Subject): boolean
}

const RISKS: readonly Risk[] = [
  { case: 'brackets', isRun: ({ text }) => /\[[^\]]+\]/u.test(text) },
  { case: 'separators', isRun: ({ text }) => (text.match(SEPARATORS)?.length ?? 0) > 1 },
  { case: 'short', isRun: ({ text }) => text.trim().length < SHORT },
  { case: 'repeated', isRun: ({ text }, { language }) => repeatsWord(text, language.functionWords) },
  { case: 'unlike-headline', isRun: ({ text }, subject) => isUnlikeHeadline(text, subject) },
]

function repeatsWord(title: string, functionWords: ReadonlySet<string>): boolean {
  const words = wordsOf(title).filter((word) => word.length > 2 && !functionWords.has(word))
  return words.some((word) => words.filter((other) => other === word).length > 2)
}

function isUnlikeHeadline(title: string, { prose, language }: Subject): boolean {
  const headline = prose.headings.find(({ level }) => level === 1)
  if (headline === undefined) return false
  const standing = new Set(wordsOf(textOf(headline)))
  const words = wordsOf(title).filter((word) => word.length > 1 && !language.functionWords.has(word))
  return words.length > 0 && words.filter((word) => standing.has(word)).length / words.length < ALIKE
}
