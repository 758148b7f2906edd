import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleEdition } from '../../../core/src/testing/sample-edition.ts'
import { type GhostServer, startGhost } from '../testing/ghost-server.ts'
import { type Caller, type RunningService, runService, STORY } from '../testing/running-service.ts'

let ghost: GhostServer
let service: RunningService
let editor: Caller
let id = ''
beforeAll(async () => {
  ghost = await startGhost()
  service = await runService({
    publishing: {
      configured: { site: { to: `ghost:${ghost.url}`, secret: 'SITE_KEY' } },
      base: '/',
      env: { SITE_KEY: ghost.key },
      wishes: { site: sampleEdition.site, section: 'Vie locale' },
    },
  })
  editor = await service.person('editor', 'Anne Roux')
  id = (await editor('POST', '/api/write', { text: STORY })).json.article.id
}, 180_000)
afterAll(async () => {
  await service.close()
  ghost.stop()
}, 60_000)

const publish = (body: object) => editor('POST', `/api/articles/${id}/publish`, body)

test('targets are told by name, without secrets', async () => {
  const { json, text } = await editor('GET', '/api/targets')
  expect(json).toEqual({ items: [{ name: 'site', to: `ghost:${ghost.url}` }] })
  expect(text).not.toContain(ghost.key)
})

test('nothing goes live before it is approved; then once, whoever presses at the same time', async () => {
  const refused = await publish({ target: 'site', status: 'published' })
  expect(refused).toMatchObject({ status: 409, json: { error: { code: 'not-publishable' } } })
  expect(refused.json.error.message).toContain('nobody has approved this version')
  expect(ghost.posts).toEqual([])

  await editor('POST', `/api/articles/${id}/decisions`, { kind: 'approve', version: 1 })
  const both = await Promise.all([1, 2].map(() => publish({ target: 'site', status: 'published' })))
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.map(({ json }) => json.deed)).toEqual(['made', 'unchanged'])
  expect(both[0]?.json).toMatchObject({ status: 'published', differences: [], url: expect.any(String) })
  expect(ghost.posts).toHaveLength(1)
  const { items } = await service.desk.store.record.list({ subject: id })
  expect(items[0]).toMatchObject({ action: 'article.published', actor: { name: 'Anne Roux' } })
}, 120_000)

test('a dry run tells what speaks against it; sent, it is told what each target has', async () => {
  const written = (await editor('POST', '/api/write', { text: STORY })).json.article
  const asked = await editor('POST', `/api/articles/${written.id}/publish`, {
    target: 'site',
    status: 'published',
    dryRun: true,
  })
  expect(asked.json).toMatchObject({ deed: 'would-make', against: [{ code: 'not-approved' }] })
  const none = await editor('GET', `/api/articles/${written.id}/publications`)
  expect(none.json).toEqual({ items: [] })
  const { json } = await editor('GET', `/api/articles/${id}/publications`)
  expect(json.items).toMatchObject([
    {
      target: `ghost:${ghost.url}`,
      status: 'published',
      live: true,
      complete: true,
      version: 1,
      differences: 0,
      sentBy: 'Anne Roux',
      url: ghost.posts[0]?.url,
    },
  ])
  expect((await editor('GET', '/api/articles/nobody/publications')).status).toBe(404)
}, 120_000)

test('published with a reason, which is kept', async () => {
  const written = (await editor('POST', '/api/write', { text: STORY })).json.article
  const path = `/api/articles/${written.id}`
  const sent = await editor('POST', `${path}/publish`, {
    target: 'site',
    status: 'published',
    override: 'relu au téléphone',
  })
  expect(sent.json).toMatchObject({ deed: 'made', against: [{ code: 'not-approved' }] })
  expect((await editor('GET', `${path}/publications`)).json.items).toMatchObject([
    { override: { reason: 'relu au téléphone', against: [expect.stringMatching(/^nobody has approved/u)] } },
  ])
}, 120_000)

test('what was deleted there is told by a dry run, and made again when it is said so', async () => {
  ghost.posts.splice(0, 1)
  const dry = await publish({ target: 'site', dryRun: true, status: 'published' })
  expect(dry.json).toMatchObject({ deed: 'would-make', against: [{ code: 'deleted-there' }] })
  expect((await publish({ target: 'site', status: 'published' })).status).toBe(409)
  const again = await publish({ target: 'site', status: 'published', anew: true })
  expect(again.json).toMatchObject({ deed: 'made', against: [] })
}, 120_000)

test('taken down with a reason; the record keeps it', async () => {
  const down = await editor('POST', `/api/articles/${id}/take-down`, { target: 'site', reason: 'erreur' })
  expect(down.json).toMatchObject({ deed: 'taken-down', differences: [] })
  expect(ghost.posts.at(-1)).toMatchObject({ status: 'draft' })
  const { json } = await editor('GET', `/api/articles/${id}/publications`)
  expect(json.items).toMatchObject([{ live: false, status: 'draft', takenDown: 'erreur' }])
  const { status } = await editor('POST', `/api/articles/${id}/take-down`, { target: 'site' })
  expect(status).toBe(400)
}, 60_000)

test('an address is no name: the desk speaks to no host that a request chooses', async () => {
  for (const target of [
    `ghost:${ghost.url}`,
    'webhook:http://169.254.169.254/',
    'folder:/etc',
    'constructor',
  ]) {
    const { status, json } = await publish({ target })
    expect({ status, code: json.error.code }).toEqual({ status: 422, code: 'invalid-option' })
    expect(json.error.message).toContain('Expected a target of the configuration (site)')
  }
})

test('neither answers nor the log have the key', async () => {
  ghost.onRequest = (_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{}')
    return true
  }
  const { status, text, json } = await publish({ target: 'site' })
  expect({ status, trouble: json.trouble }).toEqual({ status: 422, trouble: 'no-access' })
  expect(text).toContain('answers 401')
  expect(text + service.log()).not.toContain(ghost.key.split(':')[1])
})
