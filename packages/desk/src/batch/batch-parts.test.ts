import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PLAIN } from '../report/colours.ts'
import { progressLine } from './batch-progress.ts'
import { batchPage, batchTable, reportOf } from './batch-report.ts'
import { findTasks } from './find-tasks.ts'
import { openJournal } from './journal.ts'
import type { StoryResult } from './result.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-batch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function files(names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), 'Un texte.')
  }
}

test('findTasks: the files of a folder by name, hidden ones left out, each with a folder of its own', async () => {
  files(['in/b.txt', 'in/a/Été à Paris.xml', 'in/b.md', 'in/.hidden', 'in/.git/x'])
  const tasks = await findTasks('in', folder, '')
  expect(tasks.map(({ source, folder: name }) => [source, name])).toEqual([
    [join('in', 'a', 'Été à Paris.xml'), 'a-ete-a-paris'],
    [join('in', 'b.md'), 'b'],
    [join('in', 'b.txt'), 'b-2'],
  ])
})

test('findTasks: a list names files and addresses; a file that is none is one story', async () => {
  files(['a.txt', 'b.txt'])
  writeFileSync(join(folder, 'list'), '# deux\na.txt\n\nhttps://exemple.fr/un-pont.html\n')
  expect((await findTasks('list', folder, '')).map(({ source, folder: name }) => [source, name])).toEqual([
    ['a.txt', 'a'],
    ['https://exemple.fr/un-pont.html', 'exemple-fr-un-pont'],
  ])
  expect((await findTasks('a.txt', folder, '')).map(({ source }) => source)).toEqual(['a.txt'])
  appendFileSync(join(folder, 'list'), 'c.txt\n')
  await expect(findTasks('list', folder, '')).rejects.toThrow('but there is no c.txt')
})

test('findTasks: nothing there is told', async () => {
  mkdirSync(join(folder, 'empty'))
  await expect(findTasks('empty', folder, '')).rejects.toThrow('it holds no file')
  await expect(findTasks('emtpy', folder, '')).rejects.toThrow('did you mean')
})

test('findTasks: a key is that of a file as it is, and of the wishes', async () => {
  files(['a.txt'])
  const key = async (wishes: string) => (await findTasks('a.txt', folder, wishes))[0]!.key
  const before = await key('700 mots')
  expect(await key('700 mots')).toBe(before)
  expect(await key('500 mots')).not.toBe(before)
  utimesSync(join(folder, 'a.txt'), 1, 1)
  expect(await key('700 mots')).not.toBe(before)
})

const result = (parts: Partial<StoryResult>): StoryResult => ({
  source: 'a.txt',
  outcome: 'met',
  reasons: [],
  remarks: [],
  ...parts,
})

test('a journal gives back what was done, without the line that was cut in two', () => {
  const first = openJournal(folder)
  first.add({ key: 'a', results: [result({})] })
  first.close()
  appendFileSync(join(folder, '.batch', 'journal.jsonl'), '{"key":"b","resu')
  const second = openJournal(folder)
  expect([...second.done.keys()]).toEqual(['a'])
  second.add({ key: 'c', results: [] })
  second.close()
  const third = openJournal(folder)
  expect([...third.done.keys()]).toEqual(['a', 'c'])
  third.close()
})

test('a journal is for one run at a time, and clears what was left half written', () => {
  mkdirSync(join(folder, '.batch'), { recursive: true })
  mkdirSync(join(folder, '.un-pont-0a1b2c3d'))
  mkdirSync(join(folder, 'un-pont'))
  writeFileSync(join(folder, '.batch', 'lock'), String(process.ppid))
  expect(() => openJournal(folder)).toThrow(`one is at work in ${folder} (process ${process.ppid})`)
  writeFileSync(join(folder, '.batch', 'lock'), '')
  openJournal(folder).close()
  expect(readdirSync(folder).sort()).toEqual(['.batch', 'un-pont'])
})

const standings = [
  { done: 0, total: 10, seconds: 0, counts: {}, line: '0 of 10 (0 %), 0.0 a second' },
  { done: 5, total: 10, seconds: 10, counts: { met: 5 }, line: '5 of 10 (50 %), 0.5 a second, 10 s left' },
  {
    done: 120,
    total: 10_000,
    seconds: 40,
    counts: { met: 114, short: 4, refused: 2 },
    line: '120 of 10,000 (1 %), 3.0 a second, 55 min left; 4 short, 2 refused',
  },
  { done: 10, total: 10, seconds: 5, counts: { met: 10 }, line: '10 of 10 (100 %), 2.0 a second' },
] as const

for (const { counts, line, ...standing } of standings) {
  test(`progressLine: ${line}`, () => {
    expect(progressLine({ ...standing, counts: new Map(Object.entries(counts) as never) })).toBe(line)
  })
}

const STORIES = [
  result({ folder: 'a', headline: 'Un pont ferme', words: 702, score: 93 }),
  result({
    source: 'b.txt',
    outcome: 'short',
    folder: 'b',
    headline: 'Un <b>bac</b>',
    reasons: ['312 words, at least 700'],
  }),
  result({
    source: 'c.xml',
    outcome: 'refused',
    reasons: ['expected XML without entities of its own, but c.xml declares some.'],
  }),
]

test('the table counts outcomes and tells the gravest first', () => {
  expect(batchTable(reportOf(STORIES, 1), 'out', PLAIN)).toBe(`3 stories, 1 of them done before
✓      1  every clause met
✗      1  shorter than asked for
✗      1  refused: nothing written

refused      c.xml
             expected XML without entities of its own, but c.xml declares some.
short        b.txt
             312 words, at least 700

Report  out/report.html, report.json
`)
})

test('the page links each story to its article and takes nothing in a story for a tag', () => {
  const page = batchPage(reportOf(STORIES, 0), 'article.html')
  expect(page).toContain('<a href="a/article.html">Un pont ferme</a>')
  expect(page).toContain('Un &lt;b&gt;bac')
  expect(page.indexOf('c.xml')).toBeLessThan(page.indexOf('b.txt'))
})
