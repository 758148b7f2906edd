import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import { isAddress } from '../input/find-story.ts'
import { nearName } from '../input/near-name.ts'
import type { Task } from './result.ts'

/** A list has one line a story; more of a file is no list. Bytes. */
const MAX_LIST = 20_000_000

/**
 * The sources that SOURCE means, in the order of their names or of the list: the files of a folder and
 * the folders in it, those without a hidden name; the files and addresses that a list names; or the one
 * file or address. `wishes` are part of each key. Throws an `InputError` where there is none.
 */
export async function findTasks(source: string, from: string, wishes: string): Promise<readonly Task[]> {
  const sources = await sourcesOf(source, from)
  if (sources.length === 0)
    throw new InputError('empty', `expected stories in ${source}, but it holds no file.`)
  const taken = new Map<string, number>()
  return sources.map((each) => {
    const name = folderName(
      isAddress(each) ? each : relative(resolve(from, source), resolve(from, each)) || each,
    )
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { source: each, folder: count === 1 ? name : `${name}-${count}`, key: keyOf(each, from, wishes) }
  })
}

async function sourcesOf(source: string, from: string): Promise<readonly string[]> {
  if (isAddress(source)) return [source.trim()]
  const path = resolve(from, source)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) {
    const near = await nearName(path)
    throw new InputError(
      'not-found',
      `expected a folder, a list or a file, but there is no ${source}${near === undefined ? '' : ` (did you mean ${near}?)`}.`,
    )
  }
  if (stats.isDirectory()) return filesIn(path).map((file) => join(source, relative(path, file)))
  return stats.size <= MAX_LIST ? (listed(path, from) ?? [source]) : [source]
}

/** The files of a folder and those in it, by name; hidden ones and those of editors stay out. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !/^[.~]/u.test(name))
  const byName = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1)
  return entries.toSorted(byName).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() ? [path] : []
  })
}

/** The lines of a list, where every one of them is an address or a file that exists; « # » begins a comment. */
function listed(path: string, from: string): readonly string[] | undefined {
  const bytes = readFileSync(path)
  if (bytes.subarray(0, 4096).includes(0)) return undefined
  const lines = bytes
    .toString('utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const isSource = (line: string) =>
    isAddress(line) ||
    (line.length < 1000 && statSync(resolve(from, line), { throwIfNoEntry: false })?.isFile())
  if (lines.length === 0 || !isSource(lines[0]!)) return undefined
  const odd = lines.find((line) => !isSource(line))
  if (odd !== undefined)
    throw new InputError(
      'not-found',
      `expected files and addresses in ${path}, but there is no ${odd.slice(0, 200)}.`,
    )
  return lines
}

/** « depeches/2026/pont.xml » is « depeches-2026-pont »: no sign that a file system minds. */
export function folderName(source: string): string {
  const name = source
    .replace(/^https?:\/\//iu, '')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase()
  return name.slice(0, 80).replace(/-$/u, '') || 'story'
}

/** A file that was changed since is another one. */
function keyOf(source: string, from: string, wishes: string): string {
  const stats = isAddress(source) ? undefined : statSync(resolve(from, source), { throwIfNoEntry: false })
  const state = stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`
  return createHash('sha256')
    .update(JSON.stringify([source, state, wishes]))
    .digest('hex')
    .slice(0, 24)
}
