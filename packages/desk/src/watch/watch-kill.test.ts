import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { chance } from '../testing/kill-at-random.ts'

const BIN = fileURLToPath(new URL('../../bin/intertitre.js', import.meta.url))
const STORIES = 14
const TIME = 180_000

beforeAll(ensureBuilt, TIME)
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-watch-kill-'))
  mkdirSync(join(folder, 'in'))
  for (let number = 1; number <= STORIES; number++)
    writeFileSync(join(folder, 'in', `bac-${number}.txt`), story(number))
})
afterEach(() => rmSync(folder, { recursive: true }))

const story = (number: number) => `Un bac de ${number} places relie Vernoy à Saint-Armel

VERNOY (AFP) - Un bac de ${number} places relie depuis lundi Vernoy à Saint-Armel, a annoncé mardi la région.

Le bac fera douze traversées par jour et coûtera 2 euros. Le pont, fermé en mars après une crue, ne rouvrira pas avant 2028, selon la préfecture.
`

/** Runs until it has told so many stories, then kills it; or to its end. */
function run(to: string, killAfter?: number): Promise<string[]> {
  const args = [BIN, 'watch', 'in', '--to', to, '--brief', 'article de 40 mots', '--settle', '0', '--json']
  const child = spawn(process.execPath, [...args, '--format', 'json', '--once'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
    if (killAfter !== undefined && out.split('\n').length > killAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', () => resolve(out.split('\n').filter(Boolean))))
}

/** Kills it again and again, then lets it end; gives how often it was killed. */
async function killed(to: string, seed: number): Promise<number> {
  const random = chance(seed)
  let kills = 0
  for (; kills < 4; kills++) if ((await run(to, 1 + Math.floor(random() * 3))).length === 0) break
  await run(to)
  expect(await run(to)).toEqual([])
  return kills
}

test('kill -9 of a watch into a folder: each story has its article, once', { timeout: TIME }, async () => {
  expect(await killed('out', 1)).toBeGreaterThan(2)
  const articles = readdirSync(join(folder, 'out')).filter((name) => !name.startsWith('.'))
  expect(articles).toHaveLength(STORIES)
  for (const name of articles)
    expect(JSON.parse(readFileSync(join(folder, 'out', name, 'article.json'), 'utf8')).version).toBe(1)
  const journal = readFileSync(join(folder, 'out', '.watch', 'journal.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const keys = journal.map((line) => JSON.parse(line).key)
  expect(new Set(keys).size).toBe(STORIES)
  expect(keys).toHaveLength(STORIES)
})

test('kill -9 of a watch into the desk: each story is kept and queued, once', { timeout: TIME }, async () => {
  expect(await killed('desk', 2)).toBeGreaterThan(2)
  const store = await openStore({ folder: join(folder, 'intertitre-data') })
  try {
    const { items, total } = await store.jobs.list({ size: 200 })
    expect(total).toBe(STORIES)
    expect((await store.stories.list()).total).toBe(STORIES)
    expect(new Set(items.map(({ storyId }) => storyId)).size).toBe(STORIES)
  } finally {
    await store.close()
  }
})
