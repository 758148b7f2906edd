import { join, relative, resolve } from 'node:path'
import { type ClauseCheck, InputError } from '@intertitre/core'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { type EditionWishes, editionWishes } from '../edition-wishes.ts'
import type { Engine, Order, Outcome } from '../engine.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findStory, readSource } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { readQueries } from '../input/read-queries.ts'
import { refuseWithdrawn } from '../input/refuse-withdrawn.ts'
import { remarksOn } from '../input/remarks-on.ts'
import { isoDate } from '../iso-date.ts'
import { FILE_FORMATS, FILE_NAMES, type FileFormat, USUAL_FORMATS } from '../output/file-formats.ts'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { summarise } from '../report/summary.ts'
import { tallyOf } from '../report/tally.ts'
import type { Shell } from '../shell.ts'
import { type ModelOptions, modelWriting } from './model-options.ts'

export interface WriteOptions extends ModelOptions {
  readonly brief?: string
  readonly context?: readonly string[]
  readonly date?: string
  readonly keyphrase?: string
  readonly queries?: string
  readonly variant?: string
  readonly out?: string
  readonly json?: boolean
  readonly format?: readonly (FileFormat | 'all')[]
  readonly config?: string
  readonly section?: string
  readonly reviewer?: string
  readonly image?: string
  readonly credit?: string
  readonly alt?: string
  readonly cover?: boolean
  readonly queue?: boolean
  readonly priority?: number
  readonly data?: string
}

/** Writes an article from a story, saves it, and tells what came of it. */
export async function write(
  story: string | undefined,
  options: WriteOptions,
  shell: Shell,
  engine: Engine,
): Promise<ExitCode> {
  if (options.queue) {
    if (options.model !== undefined)
      throw new InputError(
        'invalid-option',
        'expected --queue without --model: a worker writes what is queued, with the built-in writer.',
      )
    const { queue } = await import('./queue.ts')
    return queue(await orderOf(story, options, shell), options, shell)
  }
  const { outcome, folder, files } = await writeFiles(story, options, shell, engine)
  const tally = tallyOf(outcome)
  const text = options.json
    ? `${JSON.stringify({ ...tally, files: files.map((name) => join(folder, name)) }, undefined, 2)}\n`
    : summarise(tally, folder, files, coloursFor(shell))
  shell.stdout.write(text)
  return tally.exitCode
}

async function writeFiles(
  story: string | undefined,
  options: WriteOptions,
  shell: Shell,
  engine: Engine,
): Promise<Saved & { outcome: Outcome }> {
  const progress = progressOn(shell)
  try {
    progress.stage('reading the input')
    const order = await orderOf(story, options, shell)
    const outcome = await engine(order, progress.stage)
    progress.stage('saving')
    const saved = await save(outcome, options, shell)
    progress.end()
    for (const remark of remarksOn(order.story, new Date()))
      shell.stderr.write(`intertitre: note: ${remark}.\n`)
    return { outcome, ...saved }
  } finally {
    progress.end()
  }
}

/** What is to be written, and how. Throws an `InputError` where an option or a file cannot be served. */
export async function orderOf(
  story: string | undefined,
  options: WriteOptions,
  shell: Shell,
): Promise<Order> {
  const date = options.date === undefined ? undefined : isoDate(options.date)
  if (options.date !== undefined && date === undefined) {
    throw new InputError(
      'invalid-date',
      `expected a date as 2026-11-24 or 2026-11-24T18:30+01:00, but --date is “${options.date}”.`,
    )
  }
  for (const name of ['brief', 'keyphrase', 'out'] as const) {
    if (options[name]?.trim() === '')
      throw new InputError(
        'invalid-option',
        `expected ${name === 'out' ? 'a folder' : 'words'} after --${name}.`,
      )
  }
  const variant = options.variant === undefined ? undefined : variantOf(options.variant)
  const queries = options.queries === undefined ? undefined : await readQueries(options.queries, shell)
  const context = options.context ?? []
  const configuration = loadConfiguration(shell.folder, options.config)
  const edition: EditionWishes = await editionWishes(options, configuration, shell)
  const document = await readDocument(await findStory(story, shell))
  refuseWithdrawn(document)
  const writing = modelWriting(options, configuration, shell)
  return {
    story: document,
    context: await Promise.all(context.map(async (path) => readDocument(await readSource(path, shell)))),
    edition,
    ...(writing !== undefined && { writing }),
    ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
    ...(options.brief !== undefined && { brief: options.brief }),
    ...(options.keyphrase !== undefined && { keyphrase: options.keyphrase }),
    ...(queries !== undefined && { queries }),
    ...(variant !== undefined && { variant }),
    ...(date !== undefined && { date }),
  }
}

function variantOf(text: string): number {
  if (/^\d{1,4}$/u.test(text)) return Number(text)
  throw new InputError('invalid-option', `expected --variant 0, 1, 2 and so on, but it is “${text}”.`)
}

interface Saved {
  /** As short as it can be from where the command runs. */
  readonly folder: string
  /** Names in it. */
  readonly files: readonly string[]
}

async function save(outcome: Outcome, options: WriteOptions, shell: Shell): Promise<Saved> {
  const path = resolve(shell.folder, options.out ?? join('out', outcome.dossier.article.slug || 'article'))
  const files = new Map<string, FileContent>()
  for (const format of formatsOf(options, outcome.clauses)) {
    files.set(FILE_NAMES[format], await outcome.render(format))
  }
  for (const [name, content] of (await outcome.pictures?.()) ?? []) files.set(name, content)
  saveFolder(path, files)
  const near = relative(shell.folder, path)
  return { folder: near.startsWith('..') || near === '' ? path : near, files: [...files.keys()] }
}

/** The usual formats, or those that the options ask for, with those that the brief does. */
function formatsOf({ format }: WriteOptions, clauses: readonly ClauseCheck[]): readonly FileFormat[] {
  if (format === undefined) return USUAL_FORMATS
  const asked = clauses.flatMap(({ clause }) => (clause.kind === 'format' ? [clause.format] : []))
  return FILE_FORMATS.filter(
    (each) => format.includes('all') || format.includes(each) || asked.some((one) => one === each),
  )
}
