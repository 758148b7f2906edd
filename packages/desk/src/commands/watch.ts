import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { editionWishes } from '../edition-wishes.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { isAddress } from '../input/find-story.ts'
import { loadFrench } from '../load-french.ts'
import type { FetchOptions } from '../net/fetch-public.ts'
import { FILE_FORMATS, type FileFormat, USUAL_FORMATS } from '../output/file-formats.ts'
import { fileOrder } from '../produce-article.ts'
import type { Shell } from '../shell.ts'
import { untilStopped } from '../stop-signals.ts'
import { deskSink } from '../watch/desk-sink.ts'
import { folderSink } from '../watch/folder-sink.ts'
import type { Sink } from '../watch/sink.ts'
import { watchSource } from '../watch/watch-source.ts'
import { watchedFeed } from '../watch/watched-feed.ts'
import { watchedFolder } from '../watch/watched-folder.ts'
import type { WatchedSource } from '../watch/watched-source.ts'
import { shellActor, withShellStore } from './open-shell-store.ts'
import { storyTitle } from './queue.ts'
import { describeTold } from './watch-log.ts'

export interface WatchCommandOptions {
  /** A folder, or « desk ». */
  readonly to: string
  readonly brief?: string
  readonly format?: readonly (FileFormat | 'all')[]
  readonly config?: string
  readonly section?: string
  readonly data?: string
  /** Seconds. */
  readonly every?: number
  /** Seconds. */
  readonly settle?: number
  readonly once?: boolean
  readonly json?: boolean
}

/** For tests: which addresses may be fetched, and what time it is. */
export interface WatchTools {
  readonly fetchOptions?: FetchOptions
  readonly now?: () => number
}

/** Seconds between two looks at a folder, at a feed, and that a file must have stayed as it is. */
const USUAL = { folder: 2, feed: 60, settle: 2 }

/** Makes an article of each story that comes into a folder or a feed, once, until it is stopped. */
export async function watch(
  source: string,
  options: WatchCommandOptions,
  shell: Shell,
  { fetchOptions = {}, now = Date.now }: WatchTools = {},
): Promise<ExitCode> {
  for (const name of ['brief', 'to'] as const) {
    if (options[name]?.trim() === '')
      throw new InputError(
        'invalid-option',
        `expected ${name === 'to' ? 'a folder, or desk,' : 'words'} after --${name}.`,
      )
  }
  const isFeed = isAddress(source)
  const { every = isFeed ? USUAL.feed : USUAL.folder, settle = USUAL.settle } = options
  const watched = isFeed
    ? watchedFeed(source.trim(), await pagesFolder(shell), fetchOptions)
    : folderNamed(source, settle, shell, now)
  const stop = new AbortController()
  untilStopped().then(() => stop.abort())
  await withSink(options, shell, now, async (sink) => {
    shell.stderr.write(`intertitre: watching ${source}, to ${sink.description}\n`)
    const tell = (line: string) => shell.stdout.write(`${line}\n`)
    await watchSource(watched, sink, {
      every: every * 1000,
      isOnce: options.once ?? false,
      stop: stop.signal,
      pause: (milliseconds) => pauseFor(milliseconds, stop.signal),
      tell: (told) => tell(describeTold(told, options.json ?? false, new Date(now()))),
      tellTrouble: (reason, next) =>
        shell.stderr.write(`intertitre: ${reason} It is tried again in ${Math.round(next / 1000)} s.\n`),
    })
  })
  return EXIT.met
}

async function pagesFolder({ env }: Shell): Promise<string | undefined> {
  const { cacheFolder } = await import('../net/page-cache.ts')
  return cacheFolder(env)
}

function folderNamed(source: string, settle: number, shell: Shell, now: () => number): WatchedSource {
  if (!statSync(resolve(shell.folder, source), { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(
      'not-found',
      `expected a folder or the address of a feed to watch, but ${source} is neither.`,
    )
  return watchedFolder(source, shell, { settle: settle * 1000, now })
}

async function withSink(
  options: WatchCommandOptions,
  shell: Shell,
  now: () => number,
  work: (sink: Sink) => Promise<void>,
): Promise<void> {
  if (options.to === 'desk') return withDesk(options, shell, now, work)
  const { to, brief, config, section } = options
  const out = resolve(shell.folder, to)
  const near = relative(shell.folder, out)
  const sink = folderSink(
    {
      out,
      formats: formatsOf(options),
      ...(brief !== undefined && { brief }),
      ...(config !== undefined && { config }),
      ...(section !== undefined && { section }),
    },
    shell,
    now,
    near.startsWith('..') || near === '' ? out : near,
  )
  try {
    await work(sink)
  } finally {
    sink.close()
  }
}

async function withDesk(
  options: WatchCommandOptions,
  shell: Shell,
  now: () => number,
  work: (sink: Sink) => Promise<void>,
): Promise<void> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const order = {
    context: [],
    edition: await editionWishes(options, configuration, shell),
    ...(options.brief !== undefined && { brief: options.brief }),
    ...(configuration?.brief !== undefined && { usualBrief: configuration.brief }),
  }
  const language = await loadFrench()
  await withShellStore(options, shell, (store) =>
    work(
      deskSink({
        store,
        by: shellActor(),
        order,
        titleOf: (each) => storyTitle(fileOrder(each, language)),
        now,
      }),
    ),
  )
}

function formatsOf({ format }: WatchCommandOptions): readonly FileFormat[] {
  if (format === undefined) return USUAL_FORMATS
  return format.includes('all') ? FILE_FORMATS : FILE_FORMATS.filter((each) => format.includes(each))
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    const timer = setTimeout(over, milliseconds)
    signal.addEventListener('abort', over)
    if (signal.aborted) over()
    function over() {
      clearTimeout(timer)
      signal.removeEventListener('abort', over)
      end()
    }
  })
}
