import { join, relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { editionMaker } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { orderOf } from '../jobs/order-payload.ts'
import { loadFrench } from '../load-french.ts'
import { FILE_NAMES, USUAL_FORMATS } from '../output/file-formats.ts'
import { renderFile } from '../output/render-file.ts'
import { renderPictures } from '../output/render-pictures.ts'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import type { Shell } from '../shell.ts'
import type { Job, JobState, Store } from '../store/store.ts'
import { describeJob, describeJobs } from './describe-jobs.ts'
import { expectStore, shellActor, withShellStore } from './open-shell-store.ts'

export interface JobsOptions {
  readonly data?: string
  readonly state?: JobState
  readonly page?: number
  readonly json?: boolean
  readonly cancel?: boolean
  readonly retry?: boolean
  readonly out?: string
}

/** Lists jobs, or tells of one: cancels it, queues it again, or saves the article that came of it. */
export async function jobs(id: string | undefined, options: JobsOptions, shell: Shell): Promise<ExitCode> {
  const asked = (['cancel', 'retry', 'out'] as const).filter((name) => options[name] !== undefined)
  if (asked.length > 1)
    throw new InputError(
      'invalid-option',
      `expected one of --cancel, --retry and --out, but came ${asked.length}.`,
    )
  if (id === undefined && asked.length > 0)
    throw new InputError('invalid-option', `expected the id of a job with --${asked[0]}.`)
  expectStore(options, shell)
  const text = await withShellStore(options, shell, (store) =>
    id === undefined ? list(store, options) : tell(store, id, options, shell),
  )
  shell.stdout.write(text)
  return EXIT.met
}

async function list(store: Store, options: JobsOptions): Promise<string> {
  const { state, page = 1, json } = options
  const listing = await store.jobs.list({ page, ...(state !== undefined && { state }) })
  const counts = await store.jobs.counts()
  return json
    ? `${JSON.stringify({ counts, ...listing }, undefined, 2)}\n`
    : describeJobs(listing, counts, page)
}

async function tell(store: Store, id: string, options: JobsOptions, shell: Shell): Promise<string> {
  const job = await store.jobs.get(id)
  if (job === undefined)
    throw new InputError('not-found', `expected the id of a job, but there is no “${id}”.`)
  if (options.out !== undefined) return save(store, job, options.out, shell)
  const now = options.cancel
    ? await changed(store.jobs.cancel(id, shellActor()), job, 'queued, active or retrying')
    : options.retry
      ? await changed(store.jobs.retry(id, shellActor()), job, 'failed or cancelled')
      : job
  return options.json ? `${JSON.stringify(now, undefined, 2)}\n` : describeJob(now)
}

async function changed(change: Promise<Job | undefined>, { state }: Job, expected: string): Promise<Job> {
  const job = await change
  if (job === undefined)
    throw new InputError('invalid-option', `expected a job that is ${expected}, but this one is ${state}.`)
  return job
}

/** As « intertitre write » would have saved it, with the wishes that it was queued with. */
async function save(store: Store, job: Job, out: string, shell: Shell): Promise<string> {
  const article = job.articleId === undefined ? undefined : await store.articles.get(job.articleId)
  if (article === undefined)
    throw new InputError('invalid-option', `expected a job that is done, but this one is ${job.state}.`)
  const { dossier } = article
  const language = await loadFrench()
  const wishes = orderOf((await store.jobs.payload(job.id)) ?? {}).edition ?? {}
  const edition = editionMaker(wishes, language)(dossier)
  const files = new Map<string, FileContent>()
  for (const format of USUAL_FORMATS)
    files.set(FILE_NAMES[format], await renderFile(format, dossier, language, edition))
  for (const [name, content] of await renderPictures(dossier, edition, wishes, language))
    files.set(name, content)
  const folder = resolve(shell.folder, out)
  saveFolder(folder, files)
  const near = relative(shell.folder, folder) || '.'
  return [...files.keys()].map((name) => `${join(near.startsWith('..') ? folder : near, name)}\n`).join('')
}
