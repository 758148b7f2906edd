import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDossier } from '@intertitre/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ninjsVersion } from '../../../core/src/testing/story-versions.ts'
import { produceArticle } from '../produce-article.ts'
import { run } from '../run.ts'
import { fakeShell } from '../testing/fake-shell.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-revise-'))
  for (const index of [0, 1, 2, 3] as const)
    writeFileSync(join(folder, `v${index + 1}.json`), ninjsVersion(index))
  writeFileSync(
    join(folder, 'autre.txt'),
    'Le marathon de Brémont a réuni 12.000 coureurs dimanche, selon ses organisateurs.\n\nLa victoire est revenue à la Kényane Joyce Kiplagat en 2 heures 28, devant 40.000 spectateurs venus de toute la région.\n',
  )
  writeFileSync(
    join(folder, 'intertitre.config.json'),
    JSON.stringify({ name: 'Le Courrier de Brémont', url: 'https://courrier.example/' }),
  )
  expect(
    (await command('write', 'v2.json', '--brief', 'article de 300 mots', '--out', 'art', '--no-cover')).code,
  ).toBeLessThan(4)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function command(...args: readonly string[]) {
  const shell = fakeShell({ folder })
  const code = await run(args, shell, produceArticle)
  return { code, out: shell.written('stdout'), err: shell.written('stderr') }
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

test('a correction: what changed, what no longer stands, a draft and a note that pages and data tell', async () => {
  const before = read('art/article.html')
  const { code, out } = await command('revise', 'art', '--story', 'v3.json', '--format', 'all', '--json')
  expect(code).toBe(4)
  const told = JSON.parse(out)
  expect(told.story).toMatchObject({ version: '3', action: 'correction' })
  expect(new Set(told.changes.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['altered', 'removed', 'added']),
  )
  expect(told.files).toContain(join('art', 'revision', 'article.docx'))
  expect(read('art/article.html')).toBe(before)

  const page = read('art/revision/article.html')
  const data = JSON.parse(/<script type="application\/ld\+json">(.+?)<\/script>/su.exec(page)![1]!)
  const { corrections, modified, story } = parseDossier(read('art/revision/article.json'))
  expect(data).toMatchObject({
    datePublished: '2026-01-18T11:30:00+01:00',
    dateModified: modified,
    correction: [{ '@type': 'CorrectionComment', text: told.note.text, datePublished: modified }],
  })
  expect(story.versionDate).toBe('2026-01-18T12:30:00+01:00')
  expect(corrections).toEqual([{ date: modified, text: told.note.text }])
  expect(page).toContain('Corrections')
  expect(/<h1[^>]*>.*?<\/h1>/su.exec(page)![0]).toMatch(/64.000/u)
  expect(read('art/revision/correction.txt')).toBe(`${told.note.text}\n`)
}, 60_000)

test('the table tells the same in words', async () => {
  const { out } = await command('revise', join('art', 'article.json'), '--story', 'v3.json', '--out', 'draft')
  expect(out).toContain('  altered number 46.000 → 64.000\n')
  expect(out).toMatch(/texts? of the article no longer stand/u)
  expect(out).toContain(join('draft', 'correction.txt'))
  expect(existsSync(join(folder, 'draft', 'article.md'))).toBe(true)
}, 60_000)

test('the same version again: nothing to mend, nothing written', async () => {
  const { code, out } = await command('revise', 'art', '--story', 'v2.json', '--out', 'same')
  expect({ code, isThere: existsSync(join(folder, 'same')) }).toEqual({ code: 0, isThere: false })
  expect(out).toContain('Every statement of the article still stands.')
}, 60_000)

test('a kill names the article that stands on it', async () => {
  const { code, out } = await command('revise', 'art', '--story', 'v4.json')
  expect({ code, out }).toEqual({
    code: 4,
    out: 'v4.json withdraws the story (“ANNULATION : ne pas utiliser”): art stands on it and must not stay published.\n',
  })
})

test('bad input is one sentence, and changes nothing', async () => {
  mkdirSync(join(folder, 'empty'))
  const files = readdirSync(folder, { recursive: true }).length
  for (const [args, says] of [
    [['art', '--story', 'v1.json'], 'expected a version of the story after 2, but v1.json is version 1.'],
    [
      ['art', '--story', 'autre.txt'],
      'expected another version of the article’s story, but autre.txt has only 0 % of its statements (--same-story takes it for one all the same).',
    ],
    [
      ['empty', '--story', 'v3.json'],
      'expected a folder with the article.json of an article, but empty has none.',
    ],
    [['art', '--story', 'nowhere.json'], 'expected a file, but there is no nowhere.json.'],
    [['art'], "required option '--story <FILE>' not specified."],
  ] as const) {
    const { code, out, err } = await command('revise', ...args)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `intertitre: ${says}\n` })
  }
  expect(readdirSync(folder, { recursive: true })).toHaveLength(files)
}, 60_000)
