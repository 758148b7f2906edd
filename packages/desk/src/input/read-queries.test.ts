import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fakeShell } from '../testing/fake-shell.ts'
import { readQueries } from './read-queries.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intertitre-queries-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function queriesIn(content: string) {
  writeFileSync(join(folder, 'queries.csv'), content)
  return readQueries('queries.csv', fakeShell({ folder }))
}

const cases: readonly (readonly [
  content: string,
  ...queries: readonly (readonly [string, number, number])[],
])[] = [
  [
    'Top queries,Clicks,Impressions,CTR,Position\ncyberattaque mutuelle,12,"1,340",0.9%,8.1\n',
    ['cyberattaque mutuelle', 12, 1340],
  ],
  [
    '\ufeffRequêtes les plus fréquentes;Clics;Impressions\n"grève; tramway";3;1\u202f200\n\n',
    ['grève; tramway', 3, 1200],
  ],
  ['Query\tClicks\npont fermé\tbeaucoup\n', ['pont fermé', 0, 0]],
]

describe('readQueries', () => {
  test.each(cases.map(([content, ...queries]) => ({ content, queries })))(
    '$content',
    async ({ content, queries }) => {
      expect(
        (await queriesIn(content)).map(({ phrase, clicks, impressions }) => [phrase, clicks, impressions]),
      ).toEqual(queries)
    },
  )

  test.each([
    ['a,b\n1,2\n', /column of queries.*its first line is “a, b”/u],
    ['', /column of queries/u],
    ['Query,"Cli\n', /column of queries.*in queries\.csv/u],
  ])('%j is refused in one sentence', async (content, message) => {
    await expect(queriesIn(content)).rejects.toThrow(message)
  })

  test('a file that is not there', async () => {
    await expect(readQueries('none.csv', fakeShell({ folder }))).rejects.toThrow(/there is no none\.csv/u)
  })
})
