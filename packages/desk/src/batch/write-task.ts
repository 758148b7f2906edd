import { join } from 'node:path'
import { type Document, InputError } from '@intertitre/core'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import type { Outcome as Written } from '../engine.ts'
import { EXIT } from '../exit-codes.ts'
import { readSource, type Source } from '../input/find-story.ts'
import { readDocuments } from '../input/read-document.ts'
import { refuseWithdrawn } from '../input/refuse-withdrawn.ts'
import { remarksOn } from '../input/remarks-on.ts'
import { FILE_NAMES, type FileFormat } from '../output/file-formats.ts'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import { produceArticle } from '../produce-article.ts'
import { describeClause } from '../report/describe-clause.ts'
import { tallyOf } from '../report/tally.ts'
import type { Shell } from '../shell.ts'
import type { StoryResult, Task } from './result.ts'

/** What all stories of a batch have in common. */
export interface BatchWishes {
  readonly brief?: string
  /** Folder that all articles go under. */
  readonly out: string
  readonly formats: readonly FileFormat[]
  readonly config?: string
  readonly section?: string
}

/** Writes an article from each story of a source. Never rejects: what goes wrong is part of the results. */
export async function writeTask(
  task: Task,
  fetched: Source | undefined,
  wishes: BatchWishes,
  shell: Shell,
): Promise<readonly StoryResult[]> {
  try {
    const documents = await readDocuments(fetched ?? (await readSource(task.source, shell)))
    const results: StoryResult[] = []
    for (const [index, document] of documents.entries()) {
      const folder = documents.length === 1 ? task.folder : `${task.folder}-${index + 1}`
      results.push(await writeDocument(task.source, document, folder, wishes, shell))
    }
    return results
  } catch (error) {
    return [unwritten(task.source, undefined, error)]
  }
}

/** Writes an article from one story. Never rejects: what goes wrong is part of the result. */
export async function writeDocument(
  source: string,
  document: Document,
  folder: string,
  wishes: BatchWishes,
  shell: Shell,
): Promise<StoryResult> {
  try {
    refuseWithdrawn(document)
    const configuration = loadConfiguration(shell.folder, wishes.config)
    const edition = await editionWishes(wishes, configuration, shell)
    const written = await produceArticle(
      {
        story: document,
        context: [],
        edition,
        ...(wishes.brief !== undefined && { brief: wishes.brief }),
        ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
      },
      () => {},
    )
    await save(written, join(wishes.out, folder), wishes.formats)
    return told(source, document, folder, written)
  } catch (error) {
    return unwritten(source, document, error)
  }
}

async function save(written: Written, folder: string, formats: readonly FileFormat[]): Promise<void> {
  const files = new Map<string, FileContent>()
  for (const format of formats) files.set(FILE_NAMES[format], await written.render(format))
  for (const [name, content] of (await written.pictures?.()) ?? []) files.set(name, content)
  saveFolder(folder, files)
}

function told(source: string, document: Document, folder: string, written: Written): StoryResult {
  const tally = tallyOf(written)
  const unmet = tally.clauses.filter(({ met }) => !met)
  const isShort = unmet.some(
    ({ clause, values }) => clause.kind === 'length' && Number(values.words) < clause.words,
  )
  const outcome =
    tally.exitCode === EXIT.unsupported
      ? 'unsupported'
      : unmet.length === 0
        ? 'met'
        : isShort
          ? 'short'
          : 'unmet'
  return {
    source,
    outcome,
    folder,
    ...guidOf(document),
    headline: tally.headline,
    words: tally.words,
    score: tally.score,
    reasons: [
      ...tally.unsupported.map(({ text, values }) => `not in the story: ${values.join(', ')} in “${text}”`),
      ...unmet.map((check) => describeClause(check)),
    ],
    remarks: remarksOn(document, new Date()),
  }
}

/** What is told of a story that was not written. */
export function unwritten(source: string, document: Document | undefined, error: unknown): StoryResult {
  const isRefusal = error instanceof InputError
  const message = error instanceof Error ? error.message : String(error)
  return {
    source,
    outcome: isRefusal ? 'refused' : 'failed',
    ...(document !== undefined && {
      ...guidOf(document),
      ...(document.title !== undefined && { headline: document.title }),
    }),
    reasons: [isRefusal ? message : `a fault of ours: ${message}`],
    remarks: document?.remarks ?? [],
  }
}

const guidOf = ({ metadata }: Document): { guid?: string } =>
  metadata?.guid === undefined ? {} : { guid: metadata.guid }
