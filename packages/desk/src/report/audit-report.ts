import {
  type Audit,
  type Family,
  type Finding,
  type Findings,
  type MessageLanguage,
  messageOf,
  type Page,
  type Score,
} from '@intertitre/core'
import { adviceOf, FAMILIES, groundsOf, nameOf, WORDS } from './audit-words.ts'
import type { Colours } from './colours.ts'

/** What came of auditing one page. */
export interface AuditOutcome {
  /** As people call the page. */
  readonly name: string
  readonly page: Page
  readonly findings: Findings
  readonly score: Score
}

/** Findings of one audit that are told one by one. */
const MOST_TOLD = 4

/** The outcome in words: the score, then what failed by family with places, advice and grounds, then what was dismissed. */
export function reportAudit(
  { name, page, findings, score }: AuditOutcome,
  language: MessageLanguage,
  colours: Colours,
): string {
  const words = WORDS[language]
  const title = page.titles[0]?.text
  const lines = [
    `${colours.strong(`${score.points}/100`)}  ${name}`,
    ...(title ? [`        ${title}`] : []),
    `        ${page.keyphrase === undefined ? words.noKeyphrase : `${words.keyphrase} « ${page.keyphrase} »`}`,
    '',
    ...(Object.keys(FAMILIES) as Family[]).flatMap((family) =>
      familyLines(family, { findings, score }, language, colours),
    ),
    ...(score.dismissed.length > 0 ? [words.dismissed] : []),
    ...score.dismissed.map(({ audit, reason }) => `  – ${nameOf(audit, language)} : ${reason}`),
  ]
  return `${lines.map(clean).join('\n').trimEnd()}\n`
}

function familyLines(
  family: Family,
  { findings, score }: Pick<AuditOutcome, 'findings' | 'score'>,
  language: MessageLanguage,
  colours: Colours,
): string[] {
  const passed = score.passed.filter((audit) => audit.family === family).length
  const failed = score.failed.filter((audit) => audit.family === family)
  if (passed + failed.length === 0) return []
  const count = WORDS[language].passed(passed)
  return [
    `${colours.strong(FAMILIES[family][language])} ${colours.faint(count)}`,
    ...failed.flatMap((audit) => auditLines(audit, findings[audit.id] ?? [], language, colours)),
    '',
  ]
}

function auditLines(
  audit: Audit,
  found: readonly Finding[],
  language: MessageLanguage,
  colours: Colours,
): string[] {
  const hidden = found.length - MOST_TOLD
  return [
    `  ${colours.bad('✗')} ${nameOf(audit, language)} ${colours.faint(`(${audit.id}, ${WORDS[language].importance[audit.importance]})`)}`,
    ...found
      .slice(0, MOST_TOLD)
      .map((finding) => `      ${messageOf(audit.id, finding, language)} ${colours.faint(finding.path)}`),
    ...(hidden > 0 ? [`      … ${WORDS[language].more(hidden)}`] : []),
    `      → ${adviceOf(audit, language)}`,
    `        ${colours.faint(groundsOf(audit, language))}`,
  ]
}

/** A page may hold what would command a terminal. */
const clean = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colours begin with one
  line.replace(/(?!\u001b\[\d+m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

/** The outcome as plain JSON, with each finding in words. */
export const auditJson = (
  { name, page, findings, score }: AuditOutcome,
  language: MessageLanguage,
): object => ({
  page: name,
  points: score.points,
  keyphrase: page.keyphrase,
  passed: score.passed.map(({ id }) => id),
  skipped: score.skipped.map(({ id }) => id),
  dismissed: score.dismissed.map(({ audit, reason }) => ({ audit: audit.id, reason })),
  failed: score.failed.map((audit) => ({
    audit: audit.id,
    family: audit.family,
    importance: audit.importance,
    grounds: audit.grounds,
    advice: adviceOf(audit, language),
    findings: (findings[audit.id] ?? []).map((finding) => ({
      ...finding,
      message: messageOf(audit.id, finding, language),
    })),
  })),
})
