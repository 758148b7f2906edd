import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { batchProgress } from '../batch/batch-progress.ts'
import { type BatchReport, batchPage, batchTable, reportOf } from '../batch/batch-report.ts'
import { findTasks } from '../batch/find-tasks.ts'
import { openJournal } from '../batch/journal.ts'
import { runWorkers } from '../batch/run-workers.ts'
import type { BatchWishes } from '../batch/write-task.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { FILE_FORMATS, type FileFormat, USUAL_FORMATS } from '../output/file-formats.ts'
import { saveFolder } from '../output/save-folder.ts'
import { coloursFor } from '../report/colours.ts'
import type { Shell } from '../shell.ts'

export interface BatchOptions {
  readonly out: string
  readonly brief?: string
  readonly workers?: number
  readonly format?: readonly (FileFormat | 'all')[]
  readonly config?: string
  readonly section?: string
  readonly json?: boolean
}

/** Writes an article from each story of a folder or list; goes on where an earlier run was interrupted. */
export async function batch(source: string, options: BatchOptions, shell: Shell): Promise<ExitCode> {
  for (const name of ['brief', 'out'] as const) {
    if (options[name]?.trim() === '')
      throw new InputError(
        'invalid-option',
        `expected ${name === 'out' ? 'a folder' : 'words'} after --${name}.`,
      )
  }
  const out = resolve(shell.folder, options.out)
  const { workers = availableParallelism(), json: _, ...wishes } = options
  const formats = formatsOf(options)
  const shared: BatchWishes = { ...wishes, out, formats }
  const tasks = await findTasks(source, shell.folder, JSON.stringify(shared))
  const report = await runTasks(tasks, workers, shared, shell)
  saveFolder(
    out,
    new Map([
      ['report.json', `${JSON.stringify(report, undefined, 2)}\n`],
      ['report.html', batchPage(report, formats.includes('html') ? 'article.html' : '')],
    ]),
  )
  const near = relative(shell.folder, out)
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : batchTable(report, near.startsWith('..') || near === '' ? out : near, coloursFor(shell)),
  )
  return exitCodeOf(report)
}

type Tasks = Awaited<ReturnType<typeof findTasks>>

async function runTasks(
  tasks: Tasks,
  workers: number,
  wishes: BatchWishes,
  shell: Shell,
): Promise<BatchReport> {
  const journal = openJournal(wishes.out)
  try {
    const open = tasks.filter(({ key }) => !journal.done.has(key))
    const before = tasks.filter(({ key }) => journal.done.has(key))
    const resumed = before.reduce((sum, { key }) => sum + journal.done.get(key)!.results.length, 0)
    const progress = batchProgress(open.length, shell)
    try {
      await runWorkers(open, workers, { wishes, folder: shell.folder }, shell, ({ key }, results) => {
        journal.add({ key, results })
        progress.done(results.map(({ outcome }) => outcome))
      })
    } finally {
      progress.end()
    }
    return reportOf(
      tasks.flatMap(({ key }) => journal.done.get(key)?.results ?? []),
      resumed,
    )
  } finally {
    journal.close()
  }
}

function formatsOf({ format }: BatchOptions): readonly FileFormat[] {
  if (format === undefined) return USUAL_FORMATS
  return format.includes('all') ? FILE_FORMATS : FILE_FORMATS.filter((each) => format.includes(each))
}

/** The gravest of all. */
function exitCodeOf({ counts }: BatchReport): ExitCode {
  if (counts.failed > 0) return EXIT.fault
  if (counts.unsupported > 0) return EXIT.unsupported
  return counts.short + counts.unmet + counts.refused > 0 ? EXIT.unmet : EXIT.met
}
