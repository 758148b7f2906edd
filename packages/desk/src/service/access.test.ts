import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachStore } from '../testing/on-each-store.ts'
import { type Caller, type RunningService, STORY } from '../testing/running-service.ts'

onEachStore((start) => {
  let service: RunningService
  const callers: Record<string, Caller> = {}
  const ids = { draft: '', approved: '', story: '', job: '', person: '', key: '' }
  beforeAll(async () => {
    service = await start()
    for (const role of ['reader', 'editor', 'admin'] as const) {
      callers[role] = await service.person(role)
      callers[`${role}-key`] = await service.key(role)
    }
    callers.nobody = service.anybody
    const { editor } = callers as { editor: Caller }
    const draft = (await editor('POST', '/api/write', { text: STORY })).json.article
    const approved = (await editor('POST', '/api/write', { text: STORY })).json.article
    await editor('POST', `/api/articles/${approved.id}/decisions`, { kind: 'approve', version: 1 })
    const { job } = (await editor('POST', '/api/write', { text: STORY, queued: true })).json
    const person = await service.person('reader')
    const key = await service.key('reader')
    Object.assign(ids, {
      draft: draft.id,
      approved: approved.id,
      story: draft.storyId,
      job: job.id,
      person: person.id,
      key: key.id,
    })
  }, 60_000)
  afterAll(() => service.close(), 60_000)

  const ROLES = ['nobody', 'reader', 'reader-key', 'editor', 'editor-key', 'admin', 'admin-key'] as const
  type Who = (typeof ROLES)[number]

  const EDITORS: readonly Who[] = ['editor', 'editor-key', 'admin', 'admin-key']
  const READERS: readonly Who[] = ['reader', 'reader-key', ...EDITORS]
  const ADMINS: readonly Who[] = ['admin', 'admin-key']

  /** Every route of the API, who may use it, and the status for who may where the body is empty. */
  const routes: readonly (readonly [route: string, path: () => string, who: readonly Who[]])[] = [
    ['GET /health', () => '/health', ROLES],
    ['GET /ready', () => '/ready', ROLES],
    ['GET /sign-in', () => '/sign-in', ROLES],
    ['GET /metrics', () => '/metrics', ['admin', 'reader-key', 'editor-key', 'admin-key']],
    ['GET /api/me', () => '/api/me', ['reader', 'editor', 'admin']],
    ['GET /api/people', () => '/api/people', ADMINS],
    ['POST /api/people', () => '/api/people', ADMINS],
    ['PATCH /api/people/{id}', () => `/api/people/${ids.person}`, ADMINS],
    ['POST /api/people/{id}/sign-in-link', () => `/api/people/${ids.person}/sign-in-link`, ADMINS],
    ['GET /api/keys', () => '/api/keys', ADMINS],
    ['POST /api/keys', () => '/api/keys', ADMINS],
    ['POST /api/stories', () => '/api/stories', EDITORS],
    ['GET /api/stories', () => '/api/stories', EDITORS],
    ['GET /api/stories/{id}', () => `/api/stories/${ids.story}`, EDITORS],
    ['GET /api/stories/{id}/versions', () => `/api/stories/${ids.story}/versions`, EDITORS],
    ['POST /api/write', () => '/api/write', EDITORS],
    ['POST /api/write/{id}/stop', () => `/api/write/${ids.job}/stop`, EDITORS],
    ['GET /api/targets', () => '/api/targets', EDITORS],
    ['POST /api/articles/{id}/publish', () => `/api/articles/${ids.approved}/publish`, EDITORS],
    ['POST /api/articles/{id}/take-down', () => `/api/articles/${ids.approved}/take-down`, EDITORS],
    ['GET /api/articles/{id}/publications', () => `/api/articles/${ids.approved}/publications`, EDITORS],
    ['POST /api/check', () => '/api/check', READERS],
    ['POST /api/audit', () => '/api/audit', READERS],
    ['POST /api/read', () => '/api/read', READERS],
    ['GET /api/articles', () => '/api/articles', READERS],
    ['POST /api/articles', () => '/api/articles', EDITORS],
    ['GET /api/articles/{id}', () => `/api/articles/${ids.approved}`, READERS],
    ['PUT /api/articles/{id}', () => `/api/articles/${ids.approved}`, EDITORS],
    ['GET /api/articles/{id}/revision', () => `/api/articles/${ids.approved}/revision`, EDITORS],
    ['GET /api/articles/{id}/versions', () => `/api/articles/${ids.approved}/versions`, EDITORS],
    ['GET /api/articles/{id}/versions/{n}', () => `/api/articles/${ids.approved}/versions/1`, EDITORS],
    ['POST /api/articles/{id}/decisions', () => `/api/articles/${ids.approved}/decisions`, EDITORS],
    ['GET /api/articles/{id}/export/{format}', () => `/api/articles/${ids.approved}/export/text`, READERS],
    ['GET /feeds/news-sitemap.xml', () => '/feeds/news-sitemap.xml', READERS],
    ['GET /feeds/rss.xml', () => '/feeds/rss.xml', READERS],
    ['GET /feeds/feed.json', () => '/feeds/feed.json', READERS],
    ['GET /api/jobs', () => '/api/jobs', EDITORS],
    ['GET /api/jobs/{id}', () => `/api/jobs/${ids.job}`, EDITORS],
    ['POST /api/jobs/{id}/retry', () => `/api/jobs/${ids.job}/retry`, EDITORS],
    ['DELETE /api/jobs/{id}', () => `/api/jobs/${ids.job}`, EDITORS],
    ['GET /api/jobs/{id}/events', () => `/api/jobs/${ids.job}/events`, EDITORS],
    ['GET /api/site', () => '/api/site', READERS],
    ['POST /mcp', () => '/mcp', ['reader-key', 'editor-key', 'admin-key']],
    ['POST /api/shell/sign-in-link', () => '/api/shell/sign-in-link', []],
    ['GET /data/fr/thesaurus.txt', () => '/data/fr/thesaurus.txt', READERS],
    ['GET /feeds/news-sitemap.xml', () => '/feeds/news-sitemap.xml', READERS],
    ['GET /feeds/rss.xml', () => '/feeds/rss.xml', READERS],
    ['GET /feeds/feed.json', () => '/feeds/feed.json', READERS],
    ['GET /api/targets', () => '/api/targets', EDITORS],
    ['POST /api/articles/{id}/publish', () => `/api/articles/${ids.approved}/publish`, EDITORS],
    ['POST /api/articles/{id}/take-down', () => `/api/articles/${ids.approved}/take-down`, EDITORS],
    ['GET /api/articles/{id}/publications', () => `/api/articles/${ids.approved}/publications`, EDITORS],
    ['GET /api/docs/json', () => '/api/docs/json', READERS],
    ['DELETE /api/people/{id}', () => `/api/people/${ids.person}`, ADMINS],
    ['DELETE /api/keys/{id}', () => `/api/keys/${ids.key}`, ADMINS],
    ['POST /api/sign-out', () => '/api/sign-out', READERS],
  ]

  for (const [route, path, allowed] of routes)
    test(`${route} is for ${allowed.length === ROLES.length ? 'everybody' : allowed.join(', ') || 'nobody of these'}`, async () => {
      const method = route.split(' ')[0] as string
      for (const who of ROLES) {
        const { status, json } = await callers[who]!(
          method,
          path(),
          method === 'GET' || method === 'DELETE' ? undefined : {},
        )
        const isRefused = status === 403 || (status === 401 && json.error.code === 'not-signed-in')
        expect({ who, isRefused, status }).toEqual({
          who,
          isRefused: !allowed.includes(who),
          status: expect.any(Number),
        })
        if (who === 'nobody' && isRefused) expect(status).toBe(401)
        expect(status).toBeLessThan(500)
      }
    })

  test('no route of the API is left out of the table', async () => {
    const described = Object.entries(
      (service.app.swagger() as { paths: Record<string, object> }).paths,
    ).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    const listed = new Set(routes.map(([route]) => route))
    expect(described.filter((route) => !listed.has(route) && !route.startsWith('HEAD'))).toEqual([])
  })

  test('a draft is not shown to readers by its number, in a list or as a file', async () => {
    for (const reader of [callers.reader!, callers['reader-key']!]) {
      // Signed out above; a new one for the person.
      const asking = reader === callers.reader ? await service.person('reader') : reader
      expect((await asking('GET', `/api/articles/${ids.draft}`)).status).toBe(404)
      expect((await asking('GET', `/api/articles/${ids.draft}/export/html`)).status).toBe(404)
      for (const state of ['draft', 'withdrawn', 'approved']) {
        const { items } = (await asking('GET', `/api/articles?state=${state}`)).json
        expect(items.map(({ id }: { id: string }) => id)).toEqual([ids.approved])
      }
    }
  })

  test('numbers that nobody has are answered alike, whatever they are', async () => {
    const editor = await service.person('editor')
    for (const id of [
      '1',
      '00000000-0000-4000-8000-000000000000',
      "1'%20or%20'1'='1",
      '..%2f..%2fetc%2fpasswd',
      '%00',
    ])
      for (const path of ['articles', 'stories', 'jobs'])
        expect((await editor('GET', `/api/${path}/${id}`)).json).toEqual({
          error: {
            code: 'not-found',
            message: expect.stringMatching(/^Expected an? \w+, but there is none with this id\.$/u),
          },
        })
  })
})
