import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPostgresLeftOut, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { type RunningService, runService, STORY } from '../testing/running-service.ts'

describe.skipIf(isPostgresLeftOut)('PostgreSQL away while the service is asked', () => {
  let cluster: PostgresCluster
  let service: RunningService
  beforeAll(async () => {
    cluster = startPostgres()
    service = await runService({}, { url: cluster.createDatabase(), folder: '' })
  }, 120_000)
  afterAll(async () => {
    await service?.close()
    cluster?.remove()
  }, 60_000)

  test('it says so in a sentence, and goes on when the database is back', { timeout: 120_000 }, async () => {
    const editor = await service.key('editor')
    const { article } = (await editor('POST', '/api/write', { text: STORY })).json
    const save = () =>
      editor('PUT', `/api/articles/${article.id}`, { baseVersion: 1, dossier: article.dossier })
    cluster.stop('immediate')
    for (const answer of [await service.anybody('GET', '/ready'), await save()]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/u)
      expect(answer.json.error.message).toMatch(/^[^\n]+\.$/u)
    }
    expect((await service.anybody('GET', '/health')).status).toBe(200)
    cluster.start()
    await expect.poll(async () => (await service.anybody('GET', '/ready')).status).toBe(200)
    expect((await save()).json).toMatchObject({ version: 2 })
  })
})
