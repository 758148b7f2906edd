import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { type LoadedConfiguration, loadConfiguration } from '../configuration/load-configuration.ts'
import { type EditionWishes, editionWishes } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { isoDate } from '../iso-date.ts'
import { loadFrench } from '../load-french.ts'
import { readArticleFolder } from '../publish/article-folder.ts'
import { openFolderLedger, placesOfFolder } from '../publish/folder-ledger.ts'
import { makePublication } from '../publish/make-publication.ts'
import { openPublisher } from '../publish/open-publisher.ts'
import type { PublicationStatus } from '../publish/publication.ts'
import { publicationsOf } from '../publish/publications-of.ts'
import { type PublishOutcome, publishArticle } from '../publish/publish-article.ts'
import { articleIn, publishStored, takeDownStored } from '../publish/publish-stored.ts'
import { type TakeDownOutcome, takeDownArticle } from '../publish/take-down-article.ts'
import { readTarget, type Target, targetName } from '../publish/target.ts'
import { coloursFor } from '../report/colours.ts'
import { progressOn } from '../report/progress.ts'
import { describePlaces, describePublishing, describeTakingDown } from '../report/publishing.ts'
import type { Shell } from '../shell.ts'
import { prove } from '../tasks/run-tasks.ts'
import { zoned } from '../with-time-zone.ts'
import { expectStore, shellActor, withShellStore } from './open-shell-store.ts'

export interface PublishOptions {
  /** Left out, it is told where the article was published. */
  readonly to?: string
  readonly status?: PublicationStatus
  readonly at?: string
  readonly approve?: boolean
  readonly override?: string
  readonly takeDown?: string
  readonly anew?: boolean
  readonly dryRun?: boolean
  readonly section?: string
  readonly alt?: string
  readonly credit?: string
  readonly config?: string
  readonly data?: string
  readonly json?: boolean
}

/** What holds wherever the article comes from. */
interface PublishRequest {
  readonly target: Target
  readonly options: PublishOptions
  readonly at: string | undefined
  readonly configuration: LoadedConfiguration | undefined
  readonly shell: Shell
  readonly onStage: (stage: string) => void
}

/** Publishes an article from a folder or the store, or takes it down, and tells what came of it. */
export async function publish(article: string, options: PublishOptions, shell: Shell): Promise<ExitCode> {
  if (options.to === undefined) return tellPlaces(article, options, shell)
  const configuration = loadConfiguration(shell.folder, options.config)
  const target = readTarget(options.to, {
    configured: configuration?.targets ?? {},
    folder: shell.folder,
    base: configuration?.folder,
  })
  const at = timeOf(options.at, configuration?.timeZone)
  for (const [name, reason] of [
    ['--override', options.override],
    ['--take-down', options.takeDown],
  ] as const)
    if (reason?.trim() === '') throw new InputError('invalid-option', `expected a reason after ${name}.`)
  const progress = progressOn(shell)
  try {
    const request = { target, options, at, configuration, shell, onStage: progress.stage }
    const folder = resolve(shell.folder, article)
    const isHere = isFolder(folder)
    if (options.takeDown !== undefined) {
      const taken = isHere
        ? await takeDownFolder(folder, article, request)
        : await takeDownFromStore(article, request)
      progress.end()
      return tellTakenDown(taken, request)
    }
    const outcome = isHere
      ? await publishFolder(folder, article, request)
      : await publishFromStore(article, request)
    progress.end()
    return tellPublished(outcome, request)
  } finally {
    progress.end()
  }
}

function tellPublished(outcome: PublishOutcome, { target, options, shell }: PublishRequest): ExitCode {
  shell.stdout.write(
    options.json ? jsonOf(target, outcome) : describePublishing(outcome, target, coloursFor(shell)),
  )
  if (options.dryRun) {
    const isHeld = outcome.against.length > 0 && (outcome.override ?? options.override) === undefined
    return isHeld ? EXIT.badInput : EXIT.met
  }
  return outcome.differences.length > 0 ? EXIT.unmet : EXIT.met
}

function tellTakenDown(taken: TakeDownOutcome, { target, options, shell }: PublishRequest): ExitCode {
  shell.stdout.write(
    options.json ? jsonOf(target, taken) : describeTakingDown(taken, target, coloursFor(shell)),
  )
  return taken.differences.length > 0 ? EXIT.unmet : EXIT.met
}

const jsonOf = (target: Target, outcome: object): string =>
  `${JSON.stringify({ target: targetName(target), ...outcome }, undefined, 2)}\n`

/** Where the article was published, as the ledger has it; no target is asked. */
async function tellPlaces(article: string, options: PublishOptions, shell: Shell): Promise<ExitCode> {
  const folder = resolve(shell.folder, article)
  const places = isFolder(folder) ? placesOfFolder(folder) : await placesInStore(article, options, shell)
  shell.stdout.write(
    options.json
      ? `${JSON.stringify({ places }, undefined, 2)}\n`
      : describePlaces(places, coloursFor(shell)),
  )
  return EXIT.met
}

async function placesInStore(article: string, options: PublishOptions, shell: Shell) {
  expectStore(options, shell)
  return withShellStore(options, shell, async (store) =>
    publicationsOf(store, await articleIn(store, article)),
  )
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

async function publishFolder(
  folder: string,
  shown: string,
  request: PublishRequest,
): Promise<PublishOutcome> {
  const { target, options, configuration, shell, onStage } = request
  const publisher = openPublisher(target, shell)
  const { alt, credit } = options
  const found = readArticleFolder(folder, shown, {
    ...(alt !== undefined && { alt }),
    ...(credit !== undefined && { credit }),
  })
  onStage('checking every statement')
  const { dossier } = await prove(found.dossier)
  const wishes: EditionWishes = {
    ...(await wishesOf(options.section ?? found.section, configuration, shell)),
    ...(found.reviewer !== undefined && { reviewer: found.reviewer }),
  }
  const ledger = await openFolderLedger(folder, dossier)
  try {
    const publication = makePublication(ledger.key, dossier, await loadFrench(), wishes, found.cover)
    if (options.approve && !options.dryRun && !ledger.isApproved(publication.digest))
      ledger.approve(publication.digest, shellActor(), new Date())
    return await publishArticle({
      ...orderOf(request),
      publication,
      publisher,
      ledger,
      isApproved: options.approve === true || ledger.isApproved(publication.digest),
      approving: '--approve says that you have',
    })
  } finally {
    ledger.release()
  }
}

async function takeDownFolder(
  folder: string,
  shown: string,
  { target, options, configuration, shell, onStage }: PublishRequest,
): Promise<TakeDownOutcome> {
  const publisher = openPublisher(target, shell)
  // No words are asked for of a photograph that is not sent.
  const { dossier, section } = readArticleFolder(folder, shown, { alt: '' })
  const ledger = await openFolderLedger(folder, dossier)
  try {
    const wishes = await wishesOf(options.section ?? section, configuration, shell)
    const publication = makePublication(ledger.key, dossier, await loadFrench(), wishes)
    return await takeDownArticle({ ...takingDown(target, options), publication, publisher, ledger, onStage })
  } finally {
    ledger.release()
  }
}

async function takeDownFromStore(
  article: string,
  { target, options, configuration, shell, onStage }: PublishRequest,
): Promise<TakeDownOutcome> {
  expectStore(options, shell)
  const publisher = openPublisher(target, shell)
  const wishes = await wishesOf(options.section, configuration, shell)
  return withShellStore(options, shell, (store) =>
    takeDownStored({ ...takingDown(target, options), store, id: article, wishes, publisher, onStage }),
  )
}

const takingDown = (target: Target, { takeDown = '', dryRun }: PublishOptions) => ({
  target: targetName(target),
  by: shellActor(),
  reason: takeDown.trim(),
  now: () => new Date(),
  ...(dryRun && { isDryRun: true }),
})

const wishesOf = (
  section: string | undefined,
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
) => editionWishes({ cover: false, ...(section !== undefined && { section }) }, configuration, shell)

/** What the options say of it. */
function orderOf({ target, options, at, onStage }: PublishRequest) {
  const { status, override, anew, dryRun } = options
  return {
    target: targetName(target),
    by: shellActor(),
    now: () => new Date(),
    onStage,
    ...(status !== undefined && { status }),
    ...(at !== undefined && { at }),
    ...(override !== undefined && { override: override.trim() }),
    ...(anew && { isAnew: true }),
    ...(dryRun && { isDryRun: true }),
  }
}

function timeOf(text: string | undefined, timeZone: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const time = isoDate(text)
  const whole = time && zoned(time, timeZone)
  if (whole !== undefined && /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(whole)) return whole
  throw new InputError(
    'invalid-date',
    `expected --at with date, time and zone as 2026-11-30T06:00+01:00, but it is “${text}”.`,
  )
}

async function publishFromStore(article: string, request: PublishRequest): Promise<PublishOutcome> {
  const { target, options, configuration, shell, onStage } = request
  for (const name of ['approve', 'alt', 'credit'] as const) {
    if (options[name] !== undefined)
      throw new InputError('invalid-option', `expected --${name} with a folder, but ${article} is none.`)
  }
  expectStore(options, shell)
  const publisher = openPublisher(target, shell)
  const wishes = await wishesOf(options.section, configuration, shell)
  onStage('opening the store')
  return withShellStore(options, shell, (store) =>
    publishStored({ ...orderOf(request), store, id: article, wishes, publisher, prove }),
  )
}
