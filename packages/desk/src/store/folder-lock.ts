import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError } from '@intertitre/core'
import { z } from 'zod'

/** In the folder that is locked; holds one file for each process that has or wants it. */
const LOCKS = 'locks'
/** How often a holder shows that it lives, for those who cannot see its process. Milliseconds. */
const BEAT = 10_000
/** After this long without, a holder on another machine is taken for dead. Milliseconds. */
const DEAD_AFTER = 90_000
/** Times to look again at one who wants the folder at the same moment. */
const LOOKS = 20

const holderSchema = z.strictObject({
  pid: z.number(),
  /** Tells a process from a later one of the same number: since when it runs, as the system says it. */
  started: z.string(),
  host: z.string(),
  /** « intertitre serve » */
  command: z.string(),
  since: z.string(),
  state: z.enum(['taking', 'held']),
})
type Holder = z.infer<typeof holderSchema>

/**
 * Takes the folder for this process, until it ends, however it does, or calls what is returned. Throws
 * an `InputError` that names the holder where another living process has it, or this one has already;
 * `what` is what was expected then.
 *
 * Each process puts its own file first and looks at the others then, so that of two who come at once at
 * least one sees the other; no file is ever taken over from another.
 */
export async function lockFolder(folder: string, what = STORE): Promise<() => void> {
  const locks = join(folder, LOCKS)
  mkdirSync(locks, { recursive: true })
  for (let looks = 1; ; looks++) {
    const own = join(locks, `${process.pid}-${randomUUID()}.json`)
    write(own, self('taking'))
    const rival = rivals(locks, own)[0]
    if (rival === undefined) {
      write(own, self('held'))
      return keep(own)
    }
    rmSync(own, { force: true })
    if (rival.state === 'held' || looks >= LOOKS) throw heldError(folder, rival, what)
    await wait(20 + Math.random() * 80)
  }
}

function keep(own: string): () => void {
  const beat = setInterval(() => {
    try {
      utimesSync(own, new Date(), new Date())
    } catch {
      // The folder may be gone, or on a disk that is: nothing that a lock could help.
    }
  }, BEAT)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    rmSync(own, { force: true })
  }
  process.on('exit', release)
  return release
}

/** The others who live, those that hold it first; the files of the dead are cleared away. */
function rivals(locks: string, own: string): Holder[] {
  return readdirSync(locks)
    .filter((name) => name.endsWith('.json') && name !== basename(own))
    .flatMap((name) => {
      const path = join(locks, name)
      const holder = read(path)
      if (holder === undefined) return []
      if (isAlive(holder, path)) return [holder]
      rmSync(path, { force: true })
      return []
    })
    .sort((one, other) => one.state.localeCompare(other.state))
}

function write(path: string, holder: Holder): void {
  writeFileSync(`${path}.new`, JSON.stringify(holder), { flush: true })
  renameSync(`${path}.new`, path)
}

/** Undefined where it is gone meanwhile, or was never one. */
function read(path: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

const self = (state: Holder['state']): Holder => ({
  pid: process.pid,
  started: startOf(process.pid) ?? '',
  host: hostname(),
  command: ['intertitre', ...process.argv.slice(2, 3)].join(' '),
  since: new Date().toISOString(),
  state,
})

function isAlive({ pid, started, host }: Holder, path: string): boolean {
  if (host === hostname()) return startOf(pid) === started
  try {
    return Date.now() - statSync(path).mtimeMs < DEAD_AFTER
  } catch {
    return false
  }
}

/**
 * When a process began, in words that differ for any two that ever had its number; undefined where there
 * is none. Linux: the boot's id and clock ticks since then (proc(5), field 22 of stat); elsewhere ps(1).
 */
export function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie holds nothing any more.
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
  } catch {
    return undefined
  }
}

const STORE = 'a store that nobody else has open'

function heldError(folder: string, { command, pid, host, since }: Holder, what: string): InputError {
  const where = host === hostname() ? '' : ` on ${host}`
  return new InputError(
    'not-writable',
    `expected ${what}, but ${folder} is held by “${command}” (process ${pid}${where}) since ${since}; end it first${what === STORE ? ', or keep the store on a PostgreSQL server (DATABASE_URL)' : ''}.`,
  )
}
