import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { ensureBuilt } from '../testing/ensure-built.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { startCommand } from '../testing/run-command.ts'

const STORY = `Le pont de Brissac rouvre lundi

BRISSAC (Agence Ponant) - Le pont de Brissac, fermé depuis le 3 mars, rouvrira à la circulation lundi à 6 heures, a annoncé la mairie vendredi.

Les travaux ont coûté 2,4 millions d’euros. Ils ont duré huit mois.

« Nous avons tenu les délais », a déclaré la maire, Hélène Castan.
`
const TITLE = 'Le pont de Brissac rouvre lundi'

let folder: string
beforeAll(() => {
  ensureBuilt()
  folder = mkdtempSync(join(tmpdir(), 'intertitre-commands-'))
  writeFileSync(join(folder, 'story.txt'), STORY)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

async function intertitre(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  // Its threads are the built ones.
  if (args[0] === 'worker') {
    const command = startCommand(args, { folder, env })
    return { exitCode: await command.ended, out: command.out(), error: command.err() }
  }
  const shell = fakeShell({ folder, env })
  const exitCode = await run(args, shell, produceArticle)
  return { exitCode, out: shell.written('stdout'), error: shell.written('stderr') }
}

const queued = async (env: Readonly<Record<string, string>>, ...options: readonly string[]) =>
  JSON.parse((await intertitre(['write', 'story.txt', '--queue', '--json', ...options], env)).out)

describe('from a queued story to its article, and to another store', () => {
  test('queue, work, look, save, export, import', { timeout: 300_000 }, async () => {
    const job = await queued({}, '--brief', 'un titre, 60 mots', '--priority', '7')
    expect(job).toMatchObject({ state: 'queued', title: TITLE, priority: 7 })
    expect((await intertitre(['jobs'])).out).toMatch(/^Jobs: 1 queued\.\n[0-9a-f-]{36} .* queued .*Brissac/u)
    const early = await intertitre(['jobs', job.id, '--out', 'early'])
    expect(early).toMatchObject({ exitCode: 2, out: '' })
    expect(early.error).toContain('this one is queued')

    const worked = await intertitre(['worker', '--drain', '--json'])
    expect(worked.exitCode).toBe(0)
    const told = worked.error.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
    expect(told.map(({ event }) => event)).toEqual(['taken', 'done'])
    expect(worked.error).not.toContain('Brissac')

    expect((await intertitre(['jobs', job.id])).out).toMatch(/State +done\n[\s\S]*Article +[0-9a-f-]{36}\n/u)
    expect((await intertitre(['jobs', job.id, '--out', 'article'])).exitCode).toBe(0)
    expect(readdirSync(join(folder, 'article')).sort()).toEqual([
      'article.evidence.json',
      'article.html',
      'article.json',
      'article.md',
    ])
    expect(readFileSync(join(folder, 'article/article.md'), 'utf8')).toContain('Brissac')

    expect((await intertitre(['export', 'desk.jsonl.gz'])).exitCode).toBe(0)
    const moved = await intertitre(['import', 'desk.jsonl.gz', '--data', 'moved'])
    expect(moved).toMatchObject({ exitCode: 0, error: '' })
    expect((await intertitre(['jobs', job.id, '--data', 'moved'])).out).toContain('done')
    const again = await intertitre(['import', 'desk.jsonl.gz', '--data', 'moved'])
    expect(again).toMatchObject({ exitCode: 2, out: '' })
    expect(again.error).toContain('expected an empty store')
  })

  test('a file that is none, was changed or cut off is refused, and nothing is kept', {
    timeout: 300_000,
  }, async () => {
    const whole = gunzipSync(readFileSync(join(folder, 'desk.jsonl.gz'))).toString()
    const lines = whole.split('\n')
    const files: Readonly<Record<string, readonly [string | Buffer, string]>> = {
      empty: ['', 'the file is empty'],
      text: ['Bonjour\n', 'a line of JSON'],
      other: ['{"format":"ninjs"}\n', 'something else'],
      newer: [whole.replace(/"schema":\d+/u, '"schema":99'), 'too old for it'],
      cut: [lines.slice(0, 3).join('\n'), 'cut off'],
      changed: [whole.replaceAll('Castan', 'Castor'), 'changed since'],
      more: [`${whole}{}\n`, 'more comes'],
      table: [whole.replace('"table":"stories"', '"table":"pg_authid"'), 'a table that this program knows'],
      column: [whole.replace('"characters":', '"id) select --":'), 'columns of stories'],
      row: [whole.replace('"role":"story"', '"role":"poem"'), 'it is refused'],
      binary: [Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'UTF-8'],
      packed: [readFileSync(join(folder, 'desk.jsonl.gz')).subarray(0, 500), 'cannot be unpacked'],
    }
    for (const [name, [content, message]] of Object.entries(files)) {
      writeFileSync(join(folder, name), content)
      const refused = await intertitre(['import', name, '--data', 'refused'])
      expect({ name, ...refused }).toMatchObject({ name, exitCode: 2, out: '' })
      expect({ name, error: refused.error }).toEqual({ name, error: expect.stringContaining(message) })
    }
    expect((await intertitre(['import', 'desk.jsonl.gz', '--data', 'refused'])).exitCode).toBe(0)
  })
})

describe('bad input is said in one sentence', () => {
  beforeAll(() => intertitre(['worker', '--drain', '--data', 'bad']), 120_000)

  for (const args of [['jobs'], ['export', 'none.jsonl']]) {
    test(`${args[0]} without a store makes none`, async () => {
      const { exitCode, error } = await intertitre([...args, '--data', 'none'])
      expect(exitCode).toBe(2)
      expect(error).toContain('expected a store, but there is none in')
      expect(readdirSync(folder)).not.toContain('none')
    })
  }

  const cases: readonly (readonly [readonly string[], string])[] = [
    [['jobs', 'nope'], 'there is no “nope”'],
    [['jobs', '--cancel'], 'expected the id of a job with --cancel'],
    [['jobs', 'x', '--cancel', '--retry'], 'expected one of --cancel, --retry and --out'],
    [['jobs', '--state', 'lost'], 'lost'],
    [['jobs', '--page', '0'], 'expected --page with a whole number from 1'],
    [['worker', '--at-once', 'many'], 'expected --at-once with a whole number'],
    [['write', 'story.txt', '--queue', '--priority', '1e3'], 'expected --priority with a whole number'],
    [['write', ' ', '--queue'], 'expected'],
    [['export', 'nowhere/desk.jsonl'], 'nowhere/desk.jsonl cannot be written (ENOENT)'],
    [['import', 'nowhere'], 'nowhere does not exist'],
    [['import', '.'], 'cannot be read (EISDIR)'],
  ]
  for (const [args, message] of cases) {
    test(args.join(' '), { timeout: 60_000 }, async () => {
      const { exitCode, out, error } = await intertitre([...args, '--data', 'bad'])
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
      expect(error).toContain(message)
      expect(error.trimEnd().split('\n')).toHaveLength(1)
    })
  }

  const addresses = {
    'not an address': 'expected DATABASE_URL as postgres://',
    'mysql://root:secret@127.0.0.1/x': 'expected DATABASE_URL as postgres://',
    'postgres://root:secret@127.0.0.1:1/x': 'the database cannot be reached',
  }
  for (const [url, message] of Object.entries(addresses)) {
    test(`DATABASE_URL=${url}`, async () => {
      const { exitCode, error } = await intertitre(['jobs'], { DATABASE_URL: url })
      expect(exitCode).toBe(2)
      expect(error).toContain(message)
      expect(error).not.toContain('secret')
    })
  }
})

describe.skipIf(isPostgresLeftOut)('a folder becomes a server, and back', () => {
  let cluster: PostgresCluster
  beforeAll(() => {
    cluster = startPostgres()
  }, 60_000)
  afterAll(() => cluster?.remove())

  test('nothing but the jobs that wait is changed on the way', { timeout: 300_000 }, async () => {
    const first = { INTERTITRE_DATA: 'first' }
    const waiting = await queued(first)
    await intertitre(['export', 'first.jsonl'], first)
    const server = { DATABASE_URL: cluster.createDatabase() }
    expect(await intertitre(['import', 'first.jsonl'], server)).toMatchObject({ exitCode: 0, error: '' })
    await intertitre(['export', 'server.jsonl'], server)
    expect((await intertitre(['import', 'server.jsonl', '--data', 'second'])).exitCode).toBe(0)
    await intertitre(['export', 'second.jsonl', '--data', 'second'])
    const rows = (name: string) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('{"table"') && !line.includes('store.imported'))
    expect(rows('server.jsonl')).toEqual(rows('first.jsonl'))
    expect(rows('second.jsonl')).toEqual(rows('first.jsonl'))
    expect((await intertitre(['worker', '--drain'], server)).error).toContain(`${waiting.id}  done`)
  })
})
