import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ArticleFolderHere, makeArticleFolder } from '../../testing/article-folder.ts'
import { type GhostServer, startGhost } from '../../testing/ghost-server.ts'
import { ghostToken } from './ghost-token.ts'

let ghost: GhostServer
let here: ArticleFolderHere
const env: Record<string, string> = {}

beforeAll(async () => {
  here = await makeArticleFolder(env)
}, 180_000)
beforeEach(async () => {
  ghost?.stop()
  ghost = await startGhost()
  env.INTERTITRE_GHOST_KEY = ghost.key
  rmSync(`${here.folder}/x/article.publication.json`, { force: true })
})
afterAll(() => {
  ghost.stop()
  rmSync(here.folder, { recursive: true, force: true })
})

const publish = (...args: readonly string[]) => here.publish('--to', `ghost:${ghost.url}`, ...args)
const outcome = async (...args: readonly string[]) => {
  const { err, out, exitCode } = await publish('--json', ...args)
  expect(err).toBe('')
  return { ...JSON.parse(out), exitCode }
}

describe('Ghost', () => {
  test('gets a draft with its picture, tags and fields for search; twice is once', async () => {
    expect(await outcome()).toMatchObject({ deed: 'made', differences: [], exitCode: 0 })
    expect(ghost.posts).toHaveLength(1)
    const [post] = ghost.posts
    expect(post).toMatchObject({
      status: 'draft',
      feature_image_alt: 'Le port de Kerlaz, un matin « d’hiver »',
      feature_image_caption: 'Photo\u00a0: Anne Roux & Cie',
      tags: expect.arrayContaining([{ name: 'Vie locale & mer' }]),
    })
    expect(post?.codeinjection_head).toContain('application/ld+json')
    const writes = [...ghost.writes]
    expect(writes).toEqual(['POST images/upload/', 'POST posts/'])
    expect(await outcome()).toMatchObject({ deed: 'unchanged', differences: [] })
    expect(ghost.writes).toEqual(writes)
  })

  test('schedules, publishes, and takes a new version in place without sending the picture again', async () => {
    await outcome('--approve', '--status', 'scheduled', '--at', '2037-05-02T06:00+02:00')
    expect(ghost.posts[0]).toMatchObject({ status: 'scheduled', published_at: '2037-05-02T04:00:00.000Z' })
    const published = await outcome('--status', 'published')
    expect(published).toMatchObject({ deed: 'changed', differences: [], remarks: [] })
    expect(Date.parse(String(ghost.posts[0]?.published_at))).toBeLessThan(Date.parse('2037-01-01'))
    await here.write('--variant', '1')
    expect(await outcome('--approve')).toMatchObject({ deed: 'changed', differences: [] })
    await here.write()
    expect(ghost.posts).toHaveLength(1)
    expect(ghost.images).toHaveLength(1)
  })

  test('a post that somebody saved since is not overwritten', async () => {
    await outcome()
    ghost.edit(ghost.posts[0]!.id, { title: 'Un autre titre' })
    const { exitCode, err } = await publish()
    expect(exitCode).toBe(2)
    expect(err).toContain('somebody has changed it there since it was sent')
    expect(ghost.posts[0]?.title).toBe('Un autre titre')
  })

  test('one that somebody saves between our look and our save is not either', async () => {
    await outcome()
    let isDone = false
    ghost.onRequest = (request) => {
      if (request.method === 'PUT' && !isDone) {
        isDone = true
        ghost.edit(ghost.posts[0]!.id, { title: 'Au même moment' })
      }
      return false
    }
    const { exitCode, err } = await publish('--status', 'published', '--approve')
    expect(exitCode).toBe(2)
    expect(err).toContain('somebody has changed it there since it was sent')
    expect(ghost.posts[0]).toMatchObject({ title: 'Au même moment', status: 'draft' })
  })

  test('an answer that is lost behind the save: found again by its key, nothing twice', async () => {
    let isLost = false
    ghost.onRequest = (request, response) => {
      if (request.method !== 'POST' || !request.url?.includes('posts/') || isLost) return false
      isLost = true
      const end = response.end.bind(response)
      response.end = ((..._: unknown[]) => {
        response.end = end
        response.destroy()
        return response
      }) as typeof response.end
      return false
    }
    expect(await outcome()).toMatchObject({ deed: 'unchanged', differences: [] })
    expect(isLost).toBe(true)
    expect(ghost.posts).toHaveLength(1)
  })

  test('a post of somebody else with our slug stays as it is', async () => {
    const first = await outcome()
    const { slug } = ghost.posts[0]!
    ghost.posts[0]!.codeinjection_head = null
    rmSync(`${here.folder}/x/article.publication.json`)
    const second = await outcome()
    expect(second.item.id).not.toBe(first.item.id)
    expect(ghost.posts.map((post) => post.slug)).toEqual([slug, `${slug}-2`])
  })

  test('deleted there: said, and made again where it is wanted', async () => {
    await outcome()
    ghost.posts.splice(0)
    expect((await publish()).err).toMatch(/but somebody has deleted it; --anew makes it again\.\n$/u)
    expect(ghost.posts).toHaveLength(0)
    expect(await outcome('--anew')).toMatchObject({ deed: 'made' })
  })

  test('a key that is none, and one that Ghost does not know', async () => {
    env.INTERTITRE_GHOST_KEY = 'secret-sans-forme'
    const none = await publish()
    expect(none.err).toContain('expected an Admin API key of Ghost')
    env.INTERTITRE_GHOST_KEY = `${'a'.repeat(24)}:${'b'.repeat(64)}`
    const unknown = await publish()
    expect(unknown.err).toMatch(/it answers 401: [^\n]*\(UnauthorizedError\)\.\n$/u)
    expect(none.err + unknown.err).not.toMatch(/secret-sans-forme|bbbb/u)
  })
})

test('a token lasts five minutes, and another has another signature', () => {
  const key = `${'1f'.repeat(12)}:${'2e'.repeat(32)}`
  const now = new Date('2026-11-24T12:00:00Z')
  const [head, payload, signature] = ghostToken(key, now).split('.')
  const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString())
  expect(decoded(head)).toEqual({ alg: 'HS256', typ: 'JWT', kid: '1f'.repeat(12) })
  expect(decoded(payload)).toEqual({ iat: 1795521600, exp: 1795521900, aud: '/admin/' })
  expect(ghostToken(key, new Date(now.getTime() + 1000)).split('.')[2]).not.toBe(signature)
})
