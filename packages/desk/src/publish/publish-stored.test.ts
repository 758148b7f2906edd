import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseDossier } from '@intertitre/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../run.ts'
import { openStore } from '../store/open-store.ts'
import type { Actor, Store } from '../store/store.ts'
import { type ArticleFolderHere, makeArticleFolder, type Ran } from '../testing/article-folder.ts'
import { fakeShell } from '../testing/fake-shell.ts'
import { type GhostServer, startGhost } from '../testing/ghost-server.ts'

const BY: Actor = { kind: 'person', id: 'anne', name: 'Anne Roux' }

let here: ArticleFolderHere
let ghost: GhostServer
let id = ''

const inStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ folder: join(here.folder, 'data') })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
async function publish(...args: readonly string[]): Promise<Ran> {
  const shell = fakeShell({ folder: here.folder, env: { INTERTITRE_GHOST_KEY: ghost.key } })
  const command = ['publish', id, '--to', `ghost:${ghost.url}`, '--data', 'data', '--json', ...args]
  const exitCode = await run(command, shell, async () => {
    throw new Error('nothing is written')
  })
  return { exitCode, out: shell.written('stdout'), err: shell.written('stderr') }
}

beforeAll(async () => {
  here = await makeArticleFolder()
  ghost = await startGhost()
  const dossier = parseDossier(readFileSync(join(here.folder, 'x/article.json'), 'utf8'))
  id = (await inStore((store) => store.articles.add({ dossier }, BY))).id
}, 180_000)
afterAll(() => {
  ghost.stop()
  rmSync(here.folder, { recursive: true, force: true })
})

test('an article of the store: published when it is approved there, once, with its record', async () => {
  const refused = await publish('--status', 'published')
  expect(refused).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('nobody has approved this version (approve it in the editor)'),
  })
  expect(ghost.posts).toEqual([])

  await inStore((store) => store.articles.decide(id, { kind: 'approve', version: 1 }, BY))
  const made = await publish('--status', 'published')
  expect(made.err).toBe('')
  expect(JSON.parse(made.out)).toMatchObject({ deed: 'made', differences: [] })
  expect(JSON.parse((await publish()).out)).toMatchObject({
    deed: 'unchanged',
    placing: { status: 'published' },
  })
  expect(ghost.posts).toHaveLength(1)
  expect(ghost.posts[0]?.codeinjection_head).toContain(`intertitre:${id}`)
  expect(ghost.posts[0]?.feature_image).toMatch(/\.png$/u)

  const { items } = await inStore((store) => store.record.list({ subject: id }))
  expect(items.map(({ action }) => action)).toEqual([
    'article.published',
    'article.publishing',
    'article.approved',
    'article.added',
  ])
  expect(items[0]?.details).toMatchObject({
    target: `ghost:${ghost.url}`,
    status: 'published',
    id: ghost.posts[0]?.id,
  })
})

test('what the desk withdrew does not go out', async () => {
  await inStore((store) => store.articles.decide(id, { kind: 'withdraw', version: 1 }, BY))
  expect((await publish('--status', 'published')).err).toContain('it was withdrawn at the desk')
})

test('an id that nobody has, and options of folders', async () => {
  const known = id
  id = 'inconnu'
  expect((await publish()).err).toContain('but there is no inconnu.')
  id = known
  expect((await publish('--approve')).err).toContain('expected --approve with a folder')
})
