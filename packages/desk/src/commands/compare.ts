import { join, relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { type Compared, compared, type Failed, failed } from '../compare/compared.ts'
import { comparisonPage } from '../compare/comparison-page.ts'
import { comparisonTable } from '../compare/comparison-table.ts'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import type { Engine, Order } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { spokenLanguage } from '../report/spoken-language.ts'
import type { Shell } from '../shell.ts'
import { type ModelOptions, modelWriting } from './model-options.ts'
import { orderOf } from './write.ts'

export interface CompareOptions
  extends Omit<ModelOptions, 'model' | 'fallback' | 'keepExchanges' | 'reader'> {
  readonly writers: string
  readonly brief?: string
  readonly context?: readonly string[]
  readonly date?: string
  readonly keyphrase?: string
  readonly config?: string
  readonly out?: string
  readonly json?: boolean
}

const MOST_WRITERS = 8

/** Writes with each writer in turn; a table on standard output, and a page with the articles side by side. */
export async function compare(
  story: string | undefined,
  options: CompareOptions,
  shell: Shell,
  engine: Engine,
): Promise<ExitCode> {
  const writers = writersIn(options.writers)
  const {
    writers: _,
    modelUrl: _url,
    budget: _budget,
    timeLimit: _limit,
    modelCache: _cache,
    ...wishes
  } = options
  const order = await orderOf(story, { ...wishes, cover: false }, shell)
  const results = await withEach(writers, order, options, shell, engine)
  const told = results.filter((result): result is Compared => 'outcome' in result)
  if (told.length === 0)
    throw new InputError('model', (results as readonly Failed[])[0]?.reason ?? 'nobody wrote.')
  const folder = resolve(shell.folder, options.out ?? join('out', 'comparison'))
  saveFolder(folder, await filesOf(results, told, shell))
  const rows = results.map(({ row }) => row)
  const near = relative(shell.folder, folder) || '.'
  shell.stdout.write(
    options.json
      ? `${JSON.stringify({ writers: rows, page: join(near, PAGE) }, undefined, 2)}\n`
      : `${comparisonTable(rows, coloursFor(shell))}\n${join(near, PAGE)}\n`,
  )
  return Math.max(EXIT.met, ...told.map(({ row }) => row.exitCode ?? EXIT.met)) as ExitCode
}

const PAGE = 'comparison.html'

function writersIn(list: string): readonly string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '')
  if (names.length < 2 || names.length > MOST_WRITERS)
    throw new InputError(
      'invalid-option',
      `expected 2 to ${MOST_WRITERS} writers after --writers, as offline,ollama:mistral-small, but there ${names.length === 1 ? 'is' : 'are'} ${names.length}.`,
    )
  return names
}

/** One after another, so that no writer takes the other's time. */
async function withEach(
  writers: readonly string[],
  order: Order,
  options: CompareOptions,
  shell: Shell,
  engine: Engine,
): Promise<readonly (Compared | Failed)[]> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const { modelUrl, budget, timeLimit, modelCache } = options
  const shared: ModelOptions = {
    ...(modelUrl !== undefined && { modelUrl }),
    ...(budget !== undefined && { budget }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(modelCache !== undefined && { modelCache }),
  }
  const progress = progressOn(shell)
  const results: (Compared | Failed)[] = []
  try {
    for (const writer of writers) {
      const writing =
        writer === 'offline' ? undefined : modelWriting({ ...shared, model: writer }, configuration, shell)
      const began = performance.now()
      try {
        const outcome = await engine({ ...order, ...(writing !== undefined && { writing }) }, (stage) =>
          progress.stage(`${writer}: ${stage}`),
        )
        results.push(compared(writer, outcome, (performance.now() - began) / 1000))
      } catch (error) {
        if (!(error instanceof InputError) || error.code !== 'model') throw error
        results.push(failed(writer, error.message))
      }
    }
    return results
  } finally {
    progress.end()
  }
}

async function filesOf(
  results: readonly (Compared | Failed)[],
  told: readonly Compared[],
  shell: Shell,
): Promise<ReadonlyMap<string, FileContent>> {
  const files = new Map<string, FileContent>([[PAGE, comparisonPage(results, spokenLanguage(shell))]])
  for (const { row, outcome } of told)
    files.set(`${row.writer.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.json`, await outcome.render('json'))
  return files
}
