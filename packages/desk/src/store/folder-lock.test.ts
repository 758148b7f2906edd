import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder, startOf } from './folder-lock.ts'

const HOLDER = fileURLToPath(new URL('../testing/hold-folder.ts', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that wants the folder; tells what came of it. */
async function holder(): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', HOLDER, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout ?? child, 'data')
  return { child, said: String(said).trim() }
}

async function kill({ child }: { readonly child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const files = (): readonly string[] => readdirSync(join(folder, 'locks'))

test('one at a time, in one process as well', async () => {
  const release = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`)
  release()
  release()
  expect(files()).toEqual([])
  const again = await lockFolder(folder)
  again()
})

test('a second process is told who holds it; after kill -9 the folder is free', async () => {
  const first = await holder()
  expect(first.said).toBe('held')
  await expect(lockFolder(folder)).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining(`process ${first.child.pid}`),
  })
  await kill(first)
  expect(files()).toHaveLength(1)
  const release = await lockFolder(folder)
  expect(files()).toHaveLength(1)
  release()
})

test('of many that come at once, one gets it', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(holder))
  try {
    expect(all.filter(({ said }) => said === 'held')).toHaveLength(1)
    expect(all.filter(({ said }) => said.includes('is held by'))).toHaveLength(3)
  } finally {
    await Promise.all(all.map(kill))
  }
})

const ours = {
  pid: process.pid,
  started: startOf(process.pid),
  host: hostname(),
  command: 'x',
  since: 'y',
  state: 'held',
}
const cases = [
  { name: 'of this process', file: JSON.stringify(ours), age: 0, isHeld: true },
  {
    name: 'of an earlier process of the same number',
    file: JSON.stringify({ ...ours, started: 'z/1' }),
    age: 0,
    isHeld: false,
  },
  {
    name: 'of a number that no process has',
    file: JSON.stringify({ ...ours, pid: 2 ** 22 + 1 }),
    age: 0,
    isHeld: false,
  },
  {
    name: 'of another machine that shows itself',
    file: JSON.stringify({ ...ours, host: 'elsewhere' }),
    age: 30,
    isHeld: true,
  },
  {
    name: 'of another machine, silent',
    file: JSON.stringify({ ...ours, host: 'elsewhere' }),
    age: 100,
    isHeld: false,
  },
  { name: 'cut off', file: '{"pid": 1', age: 0, isHeld: false },
  { name: 'empty', file: '', age: 0, isHeld: false },
]
for (const { name, file, age, isHeld } of cases) {
  test(`a lock ${name} ${isHeld ? 'holds' : 'does not hold'}`, async () => {
    mkdirSync(join(folder, 'locks'))
    const path = join(folder, 'locks', 'one.json')
    writeFileSync(path, file)
    const then = Date.now() / 1000 - age
    utimesSync(path, then, then)
    const locked = lockFolder(folder)
    if (!isHeld) return (await locked)()
    await expect(locked).rejects.toThrow('is held by')
    expect(readFileSync(path, 'utf8')).toBe(file)
  })
}

test('a process that is there has a start, one that is not has none', () => {
  expect(startOf(process.pid)).toBe(startOf(process.pid))
  expect(startOf(process.pid)).toMatch(/./u)
  expect(startOf(process.ppid)).not.toBe(startOf(process.pid))
  expect(startOf(2 ** 22 + 1)).toBeUndefined()
})
