import { createHash } from 'node:crypto'
import { renderJsonFeed, renderNewsSitemap, renderRss } from '@intertitre/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { feedsOf, type Published } from '../feeds.ts'
import { failures } from './shapes.ts'

/** A news sitemap is for the last two days, and holds so many. Source: Google Search Central, news sitemaps. */
const RECENT = 48 * 60 * 60 * 1000
const MOST_NEWS = 1000
/** Articles in a feed. */
const MOST_ITEMS = 50
/** Seconds that whoever fetches a feed may keep it without asking again. */
const FRESH = 60

interface Feed {
  readonly path: string
  readonly summary: string
  readonly type: string
  /** Articles at most, and how long ago they were published at most, in milliseconds. */
  readonly most: number
  readonly age?: number
  readonly render: (published: Published, address: string) => string
}

const LANGUAGE = 'fr'

const FEEDS: readonly Feed[] = [
  {
    path: '/feeds/news-sitemap.xml',
    summary: 'The approved articles of the last 48 hours, 1,000 at most, as search engines want them',
    type: 'application/xml; charset=utf-8',
    most: MOST_NEWS,
    age: RECENT,
    render: ({ entries, site }) => renderNewsSitemap(entries, site.name),
  },
  {
    path: '/feeds/rss.xml',
    summary: 'The approved articles, the latest first, as RSS 2.0',
    type: 'application/rss+xml; charset=utf-8',
    most: MOST_ITEMS,
    render: ({ entries, site }, address) =>
      renderRss(entries, site, entries[0]?.language ?? LANGUAGE, address),
  },
  {
    path: '/feeds/feed.json',
    summary: 'The approved articles, the latest first, as JSON Feed 1.1',
    type: 'application/feed+json; charset=utf-8',
    most: MOST_ITEMS,
    render: ({ entries, site }, address) =>
      renderJsonFeed(entries, { site, language: entries[0]?.language ?? LANGUAGE, address }),
  },
]

export const feedRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const feeds = feedsOf(desk)
  for (const { path, summary, type, most, age, render } of FEEDS) {
    app.get(
      path,
      {
        config: { access: desk.hasOpenFeeds ? 'open' : 'reader' },
        schema: {
          summary,
          tags: ['feeds'],
          response: { 200: z.custom<string>().meta({ type: 'string' }), 304: z.null(), ...failures },
        },
      },
      async (request, reply) => {
        const since = age === undefined ? undefined : new Date(desk.now().getTime() - age)
        const published = await feeds.published(most, since)
        const recent = since === undefined ? published : { ...published, entries: newest(published, since) }
        const body = render(recent, `${desk.url()}${path}`)
        return answer(request, reply.header('content-type', type), body, published.changed, desk)
      },
    )
  }
}

/** What was approved since may have been published before. */
const newest = ({ entries }: Published, since: Date): Published['entries'] =>
  entries.filter(({ published = '' }) => Date.parse(published) >= since.getTime())

/** 304 where the one who asks has it already, by its ETag: what was taken back since leaves no date. */
function answer(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  body: string,
  changed: Date | undefined,
  { hasOpenFeeds }: Desk,
) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  reply.headers({
    etag,
    'cache-control': `${hasOpenFeeds ? 'public' : 'private'}, max-age=${FRESH}`,
    ...(changed !== undefined && { 'last-modified': changed.toUTCString() }),
  })
  const known = headers['if-none-match']
  if (known?.split(/\s*,\s*/u).some((each) => each.replace(/^W\//u, '') === etag))
    return reply.code(304).send()
  return reply.serializer((payload: unknown) => payload as string).send(body)
}
