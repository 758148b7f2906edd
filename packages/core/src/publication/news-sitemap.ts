import type { FeedEntry } from './feed-entry.ts'
import type { Markup } from './html/markup.ts'
import { DECLARATION, xml } from './xml.ts'

/** Google takes so many in one file. */
const MOST = 1000

/**
 * A news sitemap: the articles given, newest first as they come, at most 1,000; those without a date are
 * left out, for the date is required. Which ones are of the last two days is for the caller to say: here
 * is no clock. Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function renderNewsSitemap(entries: readonly FeedEntry[], publication: string): string {
  const listed = entries.filter(({ published }) => published !== undefined).slice(0, MOST)
  return xml`${DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${listed.map((entry) => urlOf(entry, publication))}</urlset>
`.text
}

const urlOf = (
  { address, language, published, modified, headline, image }: FeedEntry,
  publication: string,
): Markup =>
  xml`<url>
<loc>${address}</loc>
${modified && xml`<lastmod>${modified}</lastmod>\n`}<news:news>
<news:publication><news:name>${publication}</news:name><news:language>${language}</news:language></news:publication>
<news:publication_date>${published}</news:publication_date>
<news:title>${headline}</news:title>
</news:news>
${image && xml`<image:image><image:loc>${image}</image:loc></image:image>\n`}</url>
`
