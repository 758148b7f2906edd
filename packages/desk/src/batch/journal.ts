import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { InputError } from '@intertitre/core'
import type { StoryResult } from './result.ts'

/** What a journal keeps of one task. */
export interface Entry {
  readonly key: string
  readonly results: readonly StoryResult[]
}

/** What is done, a line of JSON each, so that it can go on after any interruption. */
export interface Journal<Done extends Entry = Entry> {
  /** By the keys of their tasks, from this run and those before. */
  readonly done: ReadonlyMap<string, Done>
  /** Keeps a task as done. On the disk before it returns. */
  add(done: Done): void
  close(): void
}

/** Who keeps it: each has a folder of its own in the folder of the articles. */
export type JournalOwner = 'batch' | 'watch'

/**
 * Opens the journal of a folder of articles, and locks it against a second run. A line that an interruption
 * cut in two is passed over: its task is done again. Throws an `InputError` where a run is under way, or
 * where the folder cannot be written.
 */
export function openJournal<Done extends Entry>(
  folder: string,
  owner: JournalOwner = 'batch',
): Journal<Done> {
  const own = join(folder, `.${owner}`)
  try {
    mkdirSync(own, { recursive: true })
  } catch (cause) {
    throw new InputError('not-writable', `expected a folder to write to, but ${folder} cannot be written.`, {
      cause,
    })
  }
  lock(join(own, 'lock'), folder, owner)
  removeHalves(folder)
  const path = join(own, 'journal.jsonl')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const done = new Map(before.split('\n').flatMap((line) => entryOf<Done>(line)))
  const file = openSync(path, 'a')
  // So that a line cut in two does not take the next one with it.
  if (before !== '' && !before.endsWith('\n')) writeSync(file, '\n')
  return {
    done,
    add(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`)
      fsyncSync(file)
      done.set(entry.key, entry)
    },
    close() {
      closeSync(file)
      writeFileSync(join(own, 'lock'), '')
    },
  }
}

function entryOf<Done extends Entry>(line: string): [string, Done][] {
  try {
    const entry = JSON.parse(line) as Done
    return typeof entry.key === 'string' && Array.isArray(entry.results) ? [[entry.key, entry]] : []
  } catch {
    return []
  }
}

/** Folders that an interruption left half written, under the names that `saveFolder` gives them. */
function removeHalves(folder: string): void {
  for (const name of readdirSync(folder))
    if (/^\..+-[0-9a-f]{8}$/u.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** By the number of the process: that of one that was killed counts no more. */
function lock(path: string, folder: string, owner: JournalOwner): void {
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new InputError(
      'not-writable',
      `expected a folder that no other ${owner} writes to, but one is at work in ${folder} (process ${holder}).`,
    )
  writeFileSync(path, String(process.pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
