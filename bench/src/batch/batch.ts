import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../../../packages/desk/src/input/read-document.ts'
import { FILE_NAMES, USUAL_FORMATS } from '../../../packages/desk/src/output/file-formats.ts'
import { saveFolder } from '../../../packages/desk/src/output/save-folder.ts'
import { produceArticle } from '../../../packages/desk/src/produce-article.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const BRIEF = 'article SEO de 700 mots'
const COPIES = Number(process.argv[2] ?? 12)

const folder = mkdtempSync(join(tmpdir(), 'intertitre-bench-'))
try {
  const names = readdirSync(join(ROOT, 'examples'))
  const count = names.length * COPIES
  console.log(`${count} stories, ${COPIES} copies of each of ${names.length} examples`)
  const single = await singleRate(names)
  console.log(told('one after the other, one process', single))
  fill(join(folder, 'in'), names)
  for (const threads of [1, 2]) {
    const { seconds, processor, megabytes } = await batch(threads)
    const rate = count / processor
    const line = `batch on ${threads} thread${threads > 1 ? 's' : ''}`
    console.log(told(line, rate, `${Math.round((100 * rate) / single)} % of the single rate`))
    console.log(
      `${''.padEnd(36)}${(count / seconds).toFixed(2)} a second by the clock; memory ${megabytes.join(', ')} MB`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

function told(what: string, rate: number, more = ''): string {
  return `${what.padEnd(36)}${rate.toFixed(2)} stories a second of processor time${more && `, ${more}`}`
}

/** Stories a second of processor time, warm: each example read, written and saved as `write` does. */
async function singleRate(names: readonly string[]): Promise<number> {
  const write = async (name: string) => {
    const content = readFileSync(join(ROOT, 'examples', name))
    const written = await produceArticle(
      { story: await readDocument({ name, content }), context: [], brief: BRIEF },
      () => {},
    )
    const files = new Map<string, string | Uint8Array>()
    for (const format of USUAL_FORMATS) files.set(FILE_NAMES[format], await written.render(format))
    saveFolder(join(folder, 'single', name), files)
  }
  for (const name of names) await write(name)
  const before = process.cpuUsage()
  for (let round = 0; round < 3; round++) for (const name of names) await write(name)
  const { user, system } = process.cpuUsage(before)
  return (3 * names.length * 1_000_000) / (user + system)
}

function fill(into: string, names: readonly string[]): void {
  mkdirSync(into)
  for (let copy = 1; copy <= COPIES; copy++)
    for (const name of names)
      cpSync(
        join(ROOT, 'examples', name),
        join(into, `${copy}-${name.slice(0, -extname(name).length)}${extname(name)}`),
      )
}

interface Run {
  readonly seconds: number
  /** Seconds of processor time on all threads. */
  readonly processor: number
  /** Resident, at each fifth of the run. */
  readonly megabytes: readonly number[]
}

/** Runs the built command and looks at what the system says of its process. */
async function batch(threads: number): Promise<Run> {
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'packages/desk/bin/intertitre.js'),
      'batch',
      join(folder, 'in'),
      '--out',
      join(folder, `out-${threads}`),
      '--brief',
      BRIEF,
      '--workers',
      String(threads),
      '--json',
    ],
    { stdio: 'ignore' },
  )
  const seen: { megabytes: number; processor: number }[] = []
  const timer = setInterval(() => {
    const now = usageOf(child.pid!)
    if (now !== undefined) seen.push(now)
  }, 100)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const fifths = [1, 2, 3, 4, 5].map((part) => seen[Math.floor((part * seen.length) / 5) - 1]?.megabytes ?? 0)
  return {
    seconds: (performance.now() - start) / 1000,
    processor: seen.at(-1)?.processor ?? 0,
    megabytes: fifths,
  }
}

/** On Linux, from /proc, whose clock ticks a hundred times a second. */
function usageOf(pid: number): { megabytes: number; processor: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return {
      megabytes: Math.round((pages * 4096) / 1_000_000),
      processor: (Number(fields[11]) + Number(fields[12])) / 100,
    }
  } catch {
    return undefined
  }
}
