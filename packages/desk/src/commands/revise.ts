import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Audited, type Document, InputError } from '@intertitre/core'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { readSource } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { isWithdrawn } from '../input/refuse-withdrawn.ts'
import { loadFrench } from '../load-french.ts'
import { FILE_FORMATS, FILE_NAMES, type FileFormat, USUAL_FORMATS } from '../output/file-formats.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { dossierIn } from '../revision/dossier-in.ts'
import { reviseArticle } from '../revision/revise-article.ts'
import { revisionJson } from '../revision/revision-json.ts'
import { revisionTable } from '../revision/revision-table.ts'
import { saveRevision } from '../revision/save-revision.ts'
import type { Shell } from '../shell.ts'

export interface ReviseOptions {
  readonly story: string
  readonly out?: string
  readonly format?: readonly (FileFormat | 'all')[]
  readonly sameStory?: boolean
  readonly config?: string
  readonly section?: string
  readonly json?: boolean
}

/** Holds a written article against a new version of its story, and saves the repaired draft beside it. */
export async function revise(
  article: string,
  options: ReviseOptions,
  shell: Shell,
  now: () => Date = () => new Date(),
): Promise<ExitCode> {
  const folder = folderOf(article, shell)
  const dossier = dossierIn(folder)
  if (dossier === undefined)
    throw new InputError(
      'not-found',
      `expected a folder with the ${FILE_NAMES.json} of an article, but ${article} has none.`,
    )
  const progress = progressOn(shell)
  try {
    progress.stage('reading the new version')
    const document = await readDocument(await readSource(options.story, shell))
    if (isWithdrawn(document)) return withdrawn(dossier, document, article, options, shell)
    const configuration = loadConfiguration(shell.folder, options.config)
    const edition = await editionWishes(options, configuration, shell)
    progress.stage('checking every statement')
    const language = await loadFrench()
    const revision = await reviseArticle(dossier, document, language, {
      edition,
      now: now(),
      isSameStory: options.sameStory ?? false,
    })
    const out = options.out === undefined ? join(folder, 'revision') : resolve(shell.folder, options.out)
    const files =
      revision.repairs.length === 0
        ? []
        : await saveRevision(revision, out, formatsOf(options), edition, language)
    progress.end()
    const near = files.map((file) => relative(shell.folder, file))
    shell.stdout.write(
      options.json
        ? `${JSON.stringify({ ...revisionJson(revision), files: near }, undefined, 2)}\n`
        : revisionTable(revision, near, coloursFor(shell)),
    )
    return revision.refuted.length > 0 ? EXIT.unsupported : EXIT.met
  } finally {
    progress.end()
  }
}

/** Nothing may be made of it: the articles that stand on it are to be taken down. */
function withdrawn(
  { article }: Audited,
  { metadata, origin }: Document,
  folder: string,
  options: ReviseOptions,
  shell: Shell,
): ExitCode {
  const [reason] = metadata?.editorsNotes ?? []
  const kill = { article: folder, headline: article.headline.text, ...(reason !== undefined && { reason }) }
  shell.stdout.write(
    options.json
      ? `${JSON.stringify({ withdrawn: kill }, undefined, 2)}\n`
      : `${origin.name} withdraws the story${reason === undefined ? '' : ` (“${reason}”)`}: ${folder} stands on it and must not stay published.\n`,
  )
  return EXIT.unsupported
}

/** The folder itself, or that of the article.json given. */
function folderOf(article: string, shell: Shell): string {
  const path = resolve(shell.folder, article)
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? resolve(path, '..') : path
}

function formatsOf({ format }: ReviseOptions): readonly FileFormat[] {
  if (format === undefined) return USUAL_FORMATS
  return format.includes('all') ? FILE_FORMATS : FILE_FORMATS.filter((each) => format.includes(each))
}
