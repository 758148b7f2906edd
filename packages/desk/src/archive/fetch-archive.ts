import { type ArchiveEntry, InputError } from '@intertitre/core'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decode } from '../input/decode.ts'
import { type Fetched, type FetchOptions, fetchPublic } from '../net/fetch-public.ts'
import { oneAtATime } from '../net/one-at-a-time.ts'
import { robotsOf } from '../net/robots.ts'

/** Sitemaps of one index that are read. */
const MOST_SITEMAPS = 20
const MOST_ENTRIES = 20_000
const ACCEPT = 'application/xml,text/xml,application/rss+xml,application/atom+xml'

/**
 * The articles that a sitemap, an index of sitemaps, an RSS or an Atom feed names. Throws an `InputError`
 * where robots are shut out; a sitemap of an index that they are shut out of is left out.
 */
export async function fetchArchive(address: string, options: FetchOptions = {}): Promise<ArchiveEntry[]> {
  const robots = robotsOf(options)
  if (!(await robots.allow(address))) throw shutOut(address)
  const { status, body, url } = await fetched(address, options)
  if (status !== 200)
    throw new InputError(
      'unreachable',
      `expected a sitemap or feed at ${url}, but the server answers ${status}.`,
    )
  const { entries, sitemaps } = readFeed(decode(body), url)
  const below: ArchiveEntry[] = []
  for (const sitemap of sitemaps.slice(0, MOST_SITEMAPS)) {
    if (!(await robots.allow(sitemap))) continue
    const part = await fetched(sitemap, options)
    below.push(...readFeed(decode(part.body), sitemap).entries)
  }
  return [...entries, ...below].slice(0, MOST_ENTRIES)
}

const fetched = (address: string, options: FetchOptions): Promise<Fetched> =>
  oneAtATime(address, () => fetchPublic(address, { accept: ACCEPT, ...options }))

const shutOut = (address: string): InputError =>
  new InputError(
    'unreachable',
    `expected an archive that robots may read, but the robots.txt of ${new URL(address).host} shuts them out of ${address}.`,
  )

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: true,
})

/** What a feed says of each article; addresses without a title are named by their last part. */
export function readFeed(
  xml: string,
  name: string,
): { entries: readonly ArchiveEntry[]; sitemaps: readonly string[] } {
  if (XMLValidator.validate(xml) !== true) throw unreadable(name)
  const root = parser.parse(xml) as Node
  const items = [
    ...listOf(root.urlset, 'url').map((item) => ({
      address: textOf(item.loc),
      title: textOf((item.news as Node | undefined)?.title),
      published: textOf((item.news as Node | undefined)?.publication_date) || textOf(item.lastmod),
    })),
    ...listOf((root.rss as Node | undefined)?.channel, 'item').map((item) => ({
      address: textOf(item.link),
      title: textOf(item.title),
      published: textOf(item.date),
    })),
    ...listOf(root.feed, 'entry').map((item) => ({
      address: linkOf(item.link),
      title: textOf(item.title),
      published: textOf(item.published) || textOf(item.updated),
    })),
  ]
  const sitemaps = listOf(root.sitemapindex, 'sitemap').map(({ loc }) => textOf(loc))
  if (!('urlset' in root || 'rss' in root || 'feed' in root || 'sitemapindex' in root)) throw unreadable(name)
  const entries = items
    .filter(({ address }) => /^https?:\/\/\S+$/u.test(address))
    .map(({ address, title, published }) => ({
      address,
      title: title || titleOf(address),
      keyphrases: [],
      ...(published !== '' && { published }),
    }))
  return { entries, sitemaps }
}

const unreadable = (name: string): InputError =>
  new InputError('not-a-page', `expected a sitemap or a feed, but ${name} is neither.`)

const listOf = (parent: unknown, name: string): readonly Node[] =>
  [(parent as Node | undefined)?.[name]]
    .flat()
    .filter((node): node is Node => typeof node === 'object' && node !== null)

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  const text = (value as Node | undefined)?.['#text']
  return typeof text === 'string' ? text.trim() : ''
}

/** Atom writes addresses as attributes, one a kind of link. */
const linkOf = (value: unknown): string => {
  const links = [value].flat().filter((node): node is Node => typeof node === 'object' && node !== null)
  const main = links.find((node) => (node['@_rel'] ?? 'alternate') === 'alternate')
  return typeof main?.['@_href'] === 'string' ? main['@_href'] : ''
}

/** « le-pont-suspendu.html » is « Le pont suspendu ». */
function titleOf(address: string): string {
  const last =
    address
      .replace(/[?#].*$/u, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  const words = last
    .replace(/\.\w+$/u, '')
    .replace(/[-_]+/gu, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
