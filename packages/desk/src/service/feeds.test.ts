import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ninjsVersion } from '../../../core/src/testing/story-versions.ts'
import { type Caller, type RunningService, runService, STORY } from '../testing/running-service.ts'

const SITE = {
  name: 'Le Courrier de Brémont',
  url: 'https://courrier.example',
  addressPattern: '/{year}/{month}/{slug}',
  authors: [],
  sections: [],
  colours: {},
  wordsToAvoid: [],
  dismissals: [],
}
const AT = new Date('2026-01-18T12:00:00.000Z')

let service: RunningService
let editor: Caller
let article = ''
beforeAll(async () => {
  service = await runService({ settings: { edition: { site: SITE } }, hasOpenFeeds: true })
  service.setClock(() => AT)
  editor = await service.person('editor')
  const story = (await editor('POST', '/api/stories', { text: ninjsVersion(1), name: 'depeche' })).json
  article = (await editor('POST', '/api/write', { storyId: story.id })).json.article.id
  const other = (await editor('POST', '/api/write', { text: STORY })).json.article
  expect(other.state).toBe('draft')
}, 60_000)
afterAll(() => service.close(), 60_000)

const parser = new XMLParser({ ignoreAttributes: false })
const get = (path: string, headers = {}) => service.anybody('GET', `/feeds/${path}`, undefined, headers)
const urls = async () => [parser.parse((await get('news-sitemap.xml')).text).urlset.url ?? []].flat()

test('what nobody has approved is in no feed; what is, is in all, with its own times', async () => {
  expect(await urls()).toEqual([])
  await editor('POST', `/api/articles/${article}/decisions`, { kind: 'approve', version: 1 })
  const [url, ...others] = await urls()
  expect(others).toEqual([])
  expect(url).toMatchObject({
    loc: expect.stringMatching(/^https:\/\/courrier\.example\/2026\/01\/tempete-ysee/u),
    'news:news': {
      'news:publication': { 'news:name': SITE.name, 'news:language': 'fr' },
      'news:publication_date': '2026-01-18T11:30:00+01:00',
    },
  })
  const { channel } = parser.parse((await get('rss.xml')).text).rss
  expect(channel).toMatchObject({
    title: SITE.name,
    'atom:link': { '@_href': `${service.desk.url()}/feeds/rss.xml`, '@_rel': 'self' },
    item: { link: url.loc, pubDate: '18 Jan 2026 11:30:00 +0100' },
  })
  const feed = (await get('feed.json')).json
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${service.desk.url()}/feeds/feed.json`,
    items: [{ id: url.loc, date_published: '2026-01-18T11:30:00+01:00' }],
  })
})

test('who has it already is told so; after a change he gets the new one', async () => {
  const first = await get('feed.json')
  expect(first.headers.get('cache-control')).toBe('public, max-age=60')
  expect(first.headers.get('last-modified')).toBe('Sun, 18 Jan 2026 12:00:00 GMT')
  const etag = first.headers.get('etag')!
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await get('feed.json', { 'if-none-match': known })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  }
  await editor('POST', '/api/stories', { text: ninjsVersion(2), name: 'depeche' })
  const { json: revision } = await editor('GET', `/api/articles/${article}/revision`)
  await editor('PUT', `/api/articles/${article}`, {
    baseVersion: 1,
    dossier: revision.repaired,
    storyId: revision.story.id,
  })
  expect((await get('feed.json')).json.items).toEqual([])
  await editor('POST', `/api/articles/${article}/decisions`, { kind: 'approve', version: 2 })
  const changed = await get('feed.json', { 'if-none-match': etag })
  expect(changed.status).toBe(200)
  expect(changed.json.items).toMatchObject([
    { date_published: '2026-01-18T11:30:00+01:00', date_modified: AT.toISOString() },
  ])
  expect((await urls())[0].lastmod).toBe(AT.toISOString())
}, 60_000)

test('after 48 hours it leaves the news sitemap, and stays in the feeds', async () => {
  service.setClock(() => new Date('2026-01-20T10:29:59.000Z'))
  expect(await urls()).toHaveLength(1)
  service.setClock(() => new Date('2026-01-20T10:30:01.000Z'))
  expect(await urls()).toEqual([])
  expect((await get('feed.json')).json.items).toHaveLength(1)
})

test('a kill takes it out of every feed', async () => {
  await editor('POST', '/api/stories', { text: ninjsVersion(3), name: 'depeche' })
  expect((await get('feed.json')).json.items).toEqual([])
})

test('a site without an address has no feeds, and says so', async () => {
  const bare = await runService({ hasOpenFeeds: true })
  const { status, json } = await bare.anybody('GET', '/feeds/rss.xml')
  expect({ status, message: json.error.message }).toEqual({
    status: 422,
    message: expect.stringContaining('Expected a site with an address in intertitre.config.json'),
  })
  await bare.close()
}, 60_000)
