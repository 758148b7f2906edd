import {
  auditPage,
  InputError,
  identifyLanguage,
  type Language,
  type Page,
  plainLanguage,
  type Site,
  scoreOf,
  subjectOf,
} from '@intertitre/core'
import { readPage } from '../page/read-page.ts'
import { auditJson } from '../report/audit-report.ts'
import { pageOfMarkdown } from './page-of-markdown.ts'
import type { AuditInput } from './tasks.ts'

/** What is good about a page and what is missing. */
export interface AuditedPage {
  /** 0 to 100. */
  readonly points: number
  readonly keyphrase?: string
  /** Ids of audits. */
  readonly passed: readonly string[]
  readonly skipped: readonly string[]
  readonly failed: readonly {
    readonly audit: string
    readonly family: string
    readonly importance: string
    readonly advice: string
    readonly findings: readonly { readonly path: string; readonly message: string }[]
  }[]
}

/** Audits a page of HTML, or Markdown as the page that it would make. Rejects with an `InputError` where it is neither. */
export async function auditText(
  { text, format, keyphrase, language: messages }: AuditInput,
  language: Language,
  site?: Site,
): Promise<AuditedPage> {
  if (text.trim() === '') throw new InputError('empty', 'expected a page, but the text given is empty.')
  const html = format === 'html' ? text : await pageOfMarkdown(text)
  if (!/<[a-z!][^>]*>/iu.test(html))
    throw new InputError('not-a-page', 'expected a page of HTML, but the text given holds no element.')
  const page = readPage(html, keyphrase === undefined ? {} : { keyphrase })
  const findings = auditPage(
    subjectOf(page, languageOf(page, language), { wordsToAvoid: site?.wordsToAvoid ?? [] }),
  )
  const outcome = { name: 'page', page, findings, score: scoreOf(findings, site?.dismissals ?? []) }
  const { points, passed, skipped, failed } = auditJson(outcome, messages) as AuditedPage
  return {
    points,
    ...(page.keyphrase !== undefined && { keyphrase: page.keyphrase }),
    passed,
    skipped,
    failed,
  }
}

/** As its text reads, else as it says. */
function languageOf(page: Page, french: Language): Parameters<typeof subjectOf>[1] {
  const text = page.blocks.flatMap(({ texts }) => texts.map((each) => each.text)).join(' ')
  const code = identifyLanguage(text) ?? (page.language.slice(0, 2).toLowerCase() || french.code)
  return code === french.code ? french : plainLanguage(code)
}
