import type { Site } from '../site.ts'
import type { FeedEntry } from './feed-entry.ts'
import type { Markup } from './html/markup.ts'
import { DECLARATION, element, xml } from './xml.ts'

/**
 * An RSS 2.0 channel of the articles given, in their order; `address` is where it stands itself. Source:
 * https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function renderRss(
  entries: readonly FeedEntry[],
  site: Pick<Site, 'name' | 'url'>,
  language: string,
  address?: string,
): string {
  return xml`${DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${site.name}</title>
<link>${site.url ?? ''}</link>
<description>${site.name}</description>
<language>${language}</language>
${address && xml`<atom:link href="${address}" rel="self" type="application/rss+xml"/>\n`}${entries.map(itemOf)}</channel>
</rss>
`.text
}

const itemOf = ({
  address,
  headline,
  description,
  published,
  modified,
  byline,
  section,
  keywords,
  image,
}: FeedEntry): Markup =>
  xml`<item>
<title>${headline}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
${element('description', description)}${element('pubDate', published && rfc822(published))}${element('atom:updated', modified)}${element('dc:creator', byline)}${element('category', section)}${keywords.map((keyword) => element('category', keyword))}${image && xml`<media:content url="${image}" medium="image"/>\n`}</item>
`

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** « Sat, 14 Mar 2026 18:30:00 +0100 » without its weekday, which is optional; undefined for anything but a day. */
function rfc822(iso: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?\S*?(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
    iso,
  )
  if (match === null) return undefined
  const [, year, month, day, hours = '00', minutes = '00', secs = '00', zone = 'Z'] = match
  const name = MONTHS[Number(month) - 1]
  return (
    name &&
    `${day} ${name} ${year} ${hours}:${minutes}:${secs} ${zone === 'Z' ? '+0000' : zone.replace(':', '')}`
  )
}
