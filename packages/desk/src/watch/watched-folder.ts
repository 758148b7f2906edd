import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { filesIn } from '../batch/find-tasks.ts'
import { readSource } from '../input/find-story.ts'
import { readDocuments } from '../input/read-document.ts'
import type { Shell } from '../shell.ts'
import { type Arrival, arrivalsOf, digest } from './arrival.ts'
import type { Refusal, WatchedSource } from './watched-source.ts'

/** What programs call a file that they have not written whole. */
const UNFINISHED = /\.(?:part|partial|tmp|temp|filepart|crdownload|download|swp|lock|writing)$|~$/iu

/** A file as a look saw it. */
interface Seen {
  /** Its size and when it was last written. */
  readonly state: string
  /** When it was first seen so, milliseconds. */
  readonly since: number
  found?: { readonly arrivals: readonly Arrival[]; readonly refusals: readonly Refusal[] }
}

export interface FolderOptions {
  /** Milliseconds that a file must have stayed as it is before it is read. */
  readonly settle: number
  readonly now: () => number
}

/**
 * A folder with the folders in it. A file is read when it has not changed for a while, and did not while
 * it was read; one that was refused is read again when it has changed.
 */
export function watchedFolder(
  folder: string,
  shell: Pick<Shell, 'env' | 'folder'>,
  { settle, now }: FolderOptions,
): WatchedSource {
  const path = resolve(shell.folder, folder)
  let before = new Map<string, Seen>()
  return {
    async look() {
      if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
        throw new InputError('not-found', `expected a folder to watch, but ${folder} is none any more.`)
      const seen = new Map<string, Seen>()
      for (const file of filesIn(path).filter((name) => !UNFINISHED.test(name))) {
        const stats = statSync(file, { throwIfNoEntry: false })
        if (stats === undefined) continue
        const state = `${stats.size} ${stats.mtimeMs}`
        const known = before.get(file)
        const entry = known?.state === state ? known : { state, since: now() }
        seen.set(file, entry)
        const age = now() - stats.mtimeMs
        // A clock elsewhere may be ahead: then only what was seen here counts.
        if (entry.found !== undefined || Math.max(age, now() - entry.since) < settle) continue
        const name = join(folder, relative(path, file))
        const found = await readFile(name, state, shell)
        if (stateOf(file) === state) entry.found = found
        else seen.set(file, { state: '', since: now() })
      }
      before = seen
      const found = [...seen.values()].map((entry) => entry.found)
      return {
        arrivals: found.flatMap((each) => each?.arrivals ?? []),
        refusals: found.flatMap((each) => each?.refusals ?? []),
        pending: found.filter((each) => each === undefined).length,
      }
    },
  }
}

function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats && `${stats.size} ${stats.mtimeMs}`
}

async function readFile(
  name: string,
  state: string,
  shell: Pick<Shell, 'env' | 'folder'>,
): Promise<NonNullable<Seen['found']>> {
  try {
    return { arrivals: arrivalsOf(name, await readDocuments(await readSource(name, shell))), refusals: [] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { arrivals: [], refusals: [{ key: digest(name, state), source: name, reason: error.message }] }
  }
}
