import type { Site } from '../site.ts'
import type { FeedEntry } from './feed-entry.ts'

/** What a feed says of itself. */
export interface FeedHead {
  readonly site: Pick<Site, 'name' | 'url'>
  /** ISO 639-1. */
  readonly language: string
  /** Where the feed itself stands. */
  readonly address?: string
}

/** A JSON Feed 1.1 of the articles given, in their order. Source: https://www.jsonfeed.org/version/1.1/ */
export function renderJsonFeed(entries: readonly FeedEntry[], { site, language, address }: FeedHead): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    ...(site.url !== undefined && { home_page_url: site.url }),
    ...(address !== undefined && { feed_url: address }),
    language,
    items: entries.map(itemOf),
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}

/** The standard wants times with their zone: a day alone is none. */
const ZONED = /T.*(?:Z|[+-]\d{2}:\d{2})$/u

function itemOf(entry: FeedEntry): object {
  const { address, headline, description, language, published, modified, byline, section, keywords, image } =
    entry
  const tags = [...new Set([...(section === undefined ? [] : [section]), ...keywords])]
  return {
    id: address,
    url: address,
    title: headline,
    content_text: description,
    language,
    ...(published !== undefined && ZONED.test(published) && { date_published: published }),
    ...(modified !== undefined && ZONED.test(modified) && { date_modified: modified }),
    ...(byline !== undefined && { authors: [{ name: byline }] }),
    ...(tags.length > 0 && { tags }),
    ...(image !== undefined && { image }),
  }
}
