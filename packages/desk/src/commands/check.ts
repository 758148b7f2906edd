import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { acceptClaims, InputError, isRefuted, type MessageLanguage, parseDossier } from '@intertitre/core'
import { articleText } from '../check/article-text.ts'
import { type CheckOutcome, checkArticle } from '../check/check-article.ts'
import { checkDossier } from '../check/check-dossier.ts'
import { checkPairs } from '../check/check-pairs.ts'
import { dossierText } from '../check/dossier-text.ts'
import { sourceDocument } from '../check/source-document.ts'
import { verifyAnnotations } from '../check/verify-annotations.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { decode } from '../input/decode.ts'
import { findStory, readSource, type Source } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { isoDate } from '../iso-date.ts'
import { loadFrench } from '../load-french.ts'
import { annotationReport } from '../report/check/annotation-report.ts'
import { checkEvidence } from '../report/check/check-evidence.ts'
import { checkJson } from '../report/check/check-json.ts'
import { checkPage } from '../report/check/check-page.ts'
import { checkSarif } from '../report/check/check-sarif.ts'
import { checkTable } from '../report/check/check-table.ts'
import { coloursFor, PLAIN } from '../report/colours.ts'
import { deliver } from '../report/deliver.ts'
import { progressOn } from '../report/progress.ts'
import { spokenLanguage } from '../report/spoken-language.ts'
import type { Shell } from '../shell.ts'

export const CHECK_FORMATS = ['table', 'json', 'sarif', 'html', 'evidence'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

export interface CheckOptions {
  readonly story?: string
  readonly context?: readonly string[]
  readonly date?: string
  readonly format?: CheckFormat
  readonly out?: string
  readonly all?: boolean
  /** « PLACE=REASON », each. */
  readonly accept?: readonly string[]
  readonly by?: string
  readonly language?: MessageLanguage
  readonly pairs?: string
  /** A file of annotations to be held against the texts. */
  readonly evidence?: string
}

/** Proves every statement of an article against its story, and tells what differs. */
export async function check(
  article: string | undefined,
  options: CheckOptions,
  shell: Shell,
): Promise<ExitCode> {
  if (options.pairs !== undefined) return pairs(options.pairs, options, shell)
  if (options.evidence !== undefined) return annotations(article, options.evidence, options, shell)
  const progress = progressOn(shell)
  try {
    progress.stage('reading the article')
    const source = await findArticle(article, shell)
    progress.stage('checking every statement')
    const found = await outcomeOf(source, options, shell)
    progress.end()
    deliver(rendered(found, options, shell), options, shell)
    return found.claims.some(isRefuted) ? EXIT.unsupported : EXIT.met
  } finally {
    progress.end()
  }
}

async function findArticle(article: string | undefined, shell: Shell): Promise<Source> {
  if (article === undefined && shell.stdin.isTTY)
    throw new InputError(
      'invalid-option',
      'expected an article: a file, or “-” for standard input, as in “intertitre check article.html --story story.txt”.',
    )
  return findStory(article, shell)
}

async function outcomeOf(source: Source, options: CheckOptions, shell: Shell): Promise<CheckOutcome> {
  const accepted = (options.accept ?? []).map((text) => acceptanceOf(text, options.by))
  const json = dossierText(source)
  if (json !== undefined) return dossierOutcome(json, source.name, accepted, shell)
  if (options.story === undefined)
    throw new InputError(
      'invalid-option',
      'expected --story FILE, what the article is held against; only a dossier of this desk (article.json) brings its own.',
    )
  const published = dateOf(options)
  const language = await loadFrench()
  const article = await articleText(source)
  const story = await readDocument(await readSource(options.story, shell))
  const context = await Promise.all(
    (options.context ?? []).map(async (path) => readDocument(await readSource(path, shell))),
  )
  const outcome = checkArticle(
    article,
    [
      sourceDocument(story, 'story', published, language),
      ...context.map((each, index) => sourceDocument(each, `context-${index + 1}`, undefined, language)),
    ],
    language,
  )
  return { ...outcome, claims: acceptClaims(outcome.claims, accepted) }
}

async function dossierOutcome(
  json: string,
  name: string,
  accepted: readonly ReturnType<typeof acceptanceOf>[],
  shell: Shell,
): Promise<CheckOutcome> {
  const dossier = parseDossier(json)
  const { outcome, render } = checkDossier(dossier, name, await loadFrench())
  if (accepted.length === 0) return outcome
  if (name === '-' || name === 'argument')
    throw new InputError('invalid-option', 'expected a file, for what is accepted is kept in it.')
  const claims = acceptClaims(outcome.claims, accepted)
  writeFileSync(resolve(shell.folder, name), render(claims))
  return { ...outcome, claims }
}

function acceptanceOf(text: string, by: string | undefined) {
  const [, path = '', reason = ''] = /^([^=]+)=(.+)$/su.exec(text) ?? []
  if (reason.trim() === '')
    throw new InputError(
      'invalid-option',
      `expected --accept PLACE=REASON, as blocks.2.sentences.0="confirmed by phone", but it is “${text}”.`,
    )
  return { path: path.trim(), reason: reason.trim(), ...(by !== undefined && { by }) }
}

function dateOf({ date }: CheckOptions): string | undefined {
  const found = date === undefined ? undefined : isoDate(date)
  if (date !== undefined && found === undefined)
    throw new InputError(
      'invalid-date',
      `expected a date as 2026-11-24 or 2026-11-24T18:30+01:00, but --date is “${date}”.`,
    )
  return found
}

function rendered(outcome: CheckOutcome, options: CheckOptions, shell: Shell): string {
  const language = options.language ?? spokenLanguage(shell)
  switch (options.format ?? 'table') {
    case 'table':
      return checkTable(outcome, language, options.out === undefined ? coloursFor(shell) : PLAIN, options.all)
    case 'json':
      return `${JSON.stringify(checkJson(outcome), undefined, 2)}\n`
    case 'sarif':
      return `${JSON.stringify(checkSarif(outcome, language), undefined, 2)}\n`
    case 'html':
      return checkPage(outcome, language)
    case 'evidence':
      return checkEvidence(outcome)
  }
}

/** Holds a file of annotations against its texts; nothing is judged anew. */
async function annotations(
  article: string | undefined,
  path: string,
  options: CheckOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { format = 'table', language = spokenLanguage(shell) } = options
  if (format !== 'table' && format !== 'json')
    throw new InputError(
      'invalid-option',
      `expected --format table or json beside --evidence, not ${format}.`,
    )
  const source = await findArticle(article, shell)
  if (options.story === undefined && dossierText(source) === undefined)
    throw new InputError('invalid-option', `expected --story FILE, the other text that ${path} annotates.`)
  const outcome = await verifyAnnotations(
    {
      evidence: await readSource(path, shell),
      article: source,
      context: await Promise.all((options.context ?? []).map((each) => readSource(each, shell))),
      ...(options.story !== undefined && { story: await readSource(options.story, shell) }),
    },
    await loadFrench(),
  )
  const { faults, annotations: count } = outcome
  const report =
    format === 'json'
      ? `${JSON.stringify({ evidence: path, annotations: count, faults }, undefined, 2)}\n`
      : annotationReport(outcome, path, language, coloursFor(shell))
  deliver(report, options, shell)
  return faults.length > 0 ? EXIT.unsupported : EXIT.met
}

async function pairs(path: string, options: CheckOptions, shell: Shell): Promise<ExitCode> {
  const { content } = path === '-' ? await findStory('-', shell) : await readSource(path, shell)
  const { lines, errors, refuted } = checkPairs(
    typeof content === 'string' ? content : decode(content),
    await loadFrench(),
  )
  if (lines.length === 0 && errors.length === 0)
    throw new InputError('empty', `expected lines of JSON, but ${path} is empty.`)
  if (lines.length > 0) deliver(lines.map((line) => `${line}\n`).join(''), options, shell)
  for (const error of errors) shell.stderr.write(`intertitre: ${path}, ${error}\n`)
  if (errors.length > 0) return EXIT.badInput
  return refuted > 0 ? EXIT.unsupported : EXIT.met
}
