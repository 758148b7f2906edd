import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ArticleFolderHere, makeArticleFolder } from '../testing/article-folder.ts'
import { type GhostServer, startGhost } from '../testing/ghost-server.ts'
import { startWebhook, type WebhookServer } from '../testing/webhook-server.ts'
import { isWordpressLeftOut, startWordpress, type WordpressSite } from '../testing/wordpress-site.ts'

let here: ArticleFolderHere
let ghost: GhostServer
let wordpress: WordpressSite | undefined
let webhook: WebhookServer
const env: Record<string, string> = { INTERTITRE_WEBHOOK_SECRET: 'a secret that nobody can guess' }

beforeAll(async () => {
  here = await makeArticleFolder(env)
  ghost = await startGhost()
  env.INTERTITRE_GHOST_KEY = ghost.key
  webhook = await startWebhook()
  if (isWordpressLeftOut) return
  wordpress = await startWordpress()
  env.INTERTITRE_WORDPRESS_USER = wordpress.user
  env.INTERTITRE_WORDPRESS_PASSWORD = wordpress.password
}, 180_000)
beforeEach(() => {
  webhook.messages.length = 0
  rmSync(join(here.folder, 'x/article.publication.json'), { force: true })
})
afterAll(async () => {
  ghost.stop()
  webhook.stop()
  await wordpress?.stop()
  rmSync(here.folder, { recursive: true, force: true })
})

const outcome = async (...args: readonly string[]) => {
  const { err, out, exitCode } = await here.publish('--json', ...args)
  expect(err).toBe('')
  return { ...JSON.parse(out), exitCode }
}
const page = () => {
  const { slug } = JSON.parse(readFileSync(join(here.folder, 'x/article.json'), 'utf8')).article
  return readFileSync(join(here.folder, 'content', slug, 'index.md'), 'utf8')
}

const targets: readonly {
  readonly name: string
  readonly to: () => string
  /** Not of what is not read back. */
  readonly text?: () => string
  readonly isLeftOut?: boolean
}[] = [
  { name: 'a folder', to: () => 'folder:content', text: () => page().split('\n---\n')[1] ?? '' },
  { name: 'Ghost', to: () => `ghost:${ghost.url}`, text: () => String(ghost.posts[0]?.html) },
  {
    name: 'WordPress',
    to: () => `wordpress:${wordpress?.url}`,
    text: () => wordpress?.php('echo get_posts(["post_status" => "any"])[0]->post_content;') ?? '',
    isLeftOut: isWordpressLeftOut,
  },
  { name: 'a webhook', to: () => `webhook:${webhook.url}` },
]

for (const { name, to, text = () => '', isLeftOut = false } of targets)
  describe.skipIf(isLeftOut)(name, () => {
    test('makes a draft of what readers see, with its text; twice is once; sent again, it is back', async () => {
      await outcome('--to', to(), '--status', 'published', '--approve')
      const before = text()
      expect(await outcome('--to', to(), '--take-down', 'annulé', '--dry-run')).toMatchObject({
        deed: 'would-take-down',
      })
      expect((await outcome()).places).toMatchObject([{ status: 'published', live: true }])
      expect(await outcome('--to', to(), '--take-down', 'annulé')).toMatchObject({
        deed: 'taken-down',
        differences: [],
        exitCode: 0,
      })
      expect(text()).toBe(before)
      expect((await outcome()).places).toMatchObject([
        { status: 'draft', live: false, takenDown: 'annulé', phase: 'sent' },
      ])
      expect(await outcome('--to', to(), '--take-down', 'encore')).toMatchObject({ deed: 'not-there' })
      expect(await outcome('--to', to(), '--status', 'published')).toMatchObject({
        deed: 'changed',
        differences: [],
        exitCode: 0,
      })
      expect((await outcome()).places).toMatchObject([{ status: 'published', live: true }])
    }, 60_000)
  })

test('a folder: the page says that it is a draft', async () => {
  await outcome('--to', 'folder:content', '--status', 'published', '--approve')
  await outcome('--to', 'folder:content', '--take-down', 'annulé')
  expect(page()).toMatch(/^draft: true$/mu)
})

test('a webhook: each message has an id of its own, so that it has its effect again', async () => {
  const to = `webhook:${webhook.url}`
  await outcome('--to', to, '--status', 'published', '--approve')
  await outcome('--to', to, '--take-down', 'annulé')
  await outcome('--to', to, '--status', 'published')
  await outcome('--to', to, '--take-down', 'annulé')
  expect(webhook.messages.map(({ type }) => type)).toEqual([
    'article.published',
    'article.withdrawn',
    'article.published',
    'article.withdrawn',
  ])
  expect(new Set(webhook.messages.map(({ id }) => id)).size).toBe(4)
})

const refusals = [
  { name: 'never sent there', args: ['--take-down', 'annulé'], message: 'it was never sent there' },
  { name: 'no reason', args: ['--take-down', ' '], message: 'expected a reason after --take-down' },
]
for (const { name, args, message } of refusals)
  test(`refused: ${name}`, async () => {
    const { exitCode, err } = await here.publish('--to', 'folder:nowhere', ...args)
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: expect.stringContaining(message) })
  })

test('without a target it is told where the article was published', async () => {
  expect((await here.publish()).out).toBe('Published nowhere yet.\n')
  await outcome('--to', 'folder:content', '--status', 'published', '--approve')
  expect((await here.publish()).out).toMatch(/^folder:\S+content\nStatus {4}published\nPage/u)
})

test('a dry run tells what would change and what speaks against it, and ends with 2', async () => {
  const { exitCode, out } = await here.publish('--to', 'folder:dry', '--status', 'published', '--dry-run')
  expect(exitCode).toBe(2)
  expect(out).toContain('would be made; nothing was sent')
  expect(out).toMatch(/^Against {3}nobody has approved this version/mu)
})
