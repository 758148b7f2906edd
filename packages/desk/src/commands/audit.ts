import {
  type AuditLanguage,
  auditArticle,
  auditPage,
  audits,
  type Dismissal,
  type Findings,
  InputError,
  identifyLanguage,
  type Language,
  type MessageLanguage,
  type Page,
  pageOfArticle,
  parseDossier,
  plainLanguage,
  scoreOf,
  subjectOf,
} from '@intertitre/core'
import { loadConfiguration, siteOf } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { loadFrench } from '../load-french.ts'
import type { FetchOptions } from '../net/fetch-public.ts'
import { type FoundPage, findPage } from '../page/find-page.ts'
import { auditReportPage } from '../report/audit-page.ts'
import { type AuditOutcome, auditJson, reportAudit } from '../report/audit-report.ts'
import { coloursFor, PLAIN } from '../report/colours.ts'
import { deliver } from '../report/deliver.ts'
import { progressOn } from '../report/progress.ts'
import { spokenLanguage } from '../report/spoken-language.ts'
import type { Shell } from '../shell.ts'

export const AUDIT_FORMATS = ['text', 'json', 'html'] as const
export type AuditFormat = (typeof AUDIT_FORMATS)[number]

export interface AuditOptions {
  readonly keyphrase?: string
  /** « ID=REASON », each. */
  readonly dismiss?: readonly string[]
  readonly language?: MessageLanguage
  readonly least?: number
  readonly format?: AuditFormat
  /** The same as the format « json ». */
  readonly json?: boolean
  readonly out?: string
  readonly config?: string
}

/** Audits one page, or the article of a dossier, and tells what is good and what is missing. */
export async function audit(
  argument: string,
  options: AuditOptions,
  shell: Shell,
  fetchOptions: FetchOptions = {},
): Promise<ExitCode> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const dismissals = [...(configuration?.dismissals ?? []), ...(options.dismiss ?? []).map(dismissalOf)]
  const progress = progressOn(shell)
  try {
    progress.stage(/^https?:/iu.test(argument) ? 'fetching the page' : 'reading the page')
    const found = await findPage(argument, shell, fetchOptions)
    progress.stage('auditing')
    const { page, findings } = await inspect(found, options, configuration && siteOf(configuration))
    const outcome = { name: found.name, page, findings, score: scoreOf(findings, dismissals) }
    progress.end()
    deliver(rendered(outcome, options, shell), options, shell)
    return options.least !== undefined && outcome.score.points < options.least ? EXIT.unmet : EXIT.met
  } finally {
    progress.end()
  }
}

type Inspected = Pick<AuditOutcome, 'page' | 'findings'>

async function inspect(
  found: FoundPage,
  { keyphrase }: AuditOptions,
  site: ReturnType<typeof siteOf> | undefined,
): Promise<Inspected> {
  if (isDossier(found.text)) return inspectDossier(found.text, site)
  const page = found.page(keyphrase)
  const language = await languageOf(page)
  return { page, findings: auditPage(subjectOf(page, language, { wordsToAvoid: site?.wordsToAvoid ?? [] })) }
}

const isDossier = (text: string): boolean => /^\s*\{\s*"version"/u.test(text)

async function inspectDossier(json: string, site: ReturnType<typeof siteOf> | undefined): Promise<Inspected> {
  const dossier = parseDossier(json)
  const language: Language = await loadFrench()
  const edition = site === undefined ? {} : { site }
  const findings: Findings = auditArticle(dossier, language, edition).findings
  return { page: pageOfArticle(dossier, language, edition), findings }
}

/** As the page says, or as its text reads: pages lie about their language more often than texts do. */
async function languageOf(page: Page): Promise<AuditLanguage> {
  const text = page.blocks.flatMap(({ texts }) => texts.map((each) => each.text)).join(' ')
  const stated = page.language.slice(0, 2).toLowerCase()
  const code = identifyLanguage(text) ?? (stated || 'fr')
  return code === 'fr' ? loadFrench() : plainLanguage(code)
}

function dismissalOf(text: string): Dismissal {
  const [, id = '', reason = ''] = /^([a-z-]+)=(.+)$/su.exec(text) ?? []
  if (reason.trim() === '' || !audits.some((each) => each.id === id)) {
    throw new InputError(
      'invalid-option',
      `expected --dismiss AUDIT=REASON with the id of an audit, as long-sections="an interview", but it is “${text}”.`,
    )
  }
  return { audit: id, reason: reason.trim() }
}

function rendered(
  outcome: AuditOutcome,
  { format, json, out, language }: AuditOptions,
  shell: Shell,
): string {
  const messages = language ?? spokenLanguage(shell)
  switch (format ?? (json ? 'json' : 'text')) {
    case 'json':
      return `${JSON.stringify(auditJson(outcome, messages), undefined, 2)}\n`
    case 'html':
      return auditReportPage(outcome, messages)
    case 'text':
      return reportAudit(outcome, messages, out === undefined ? coloursFor(shell) : PLAIN)
  }
}
