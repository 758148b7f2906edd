import { type SQL, sql } from 'drizzle-orm'
import { clipped, storable } from './storable.ts'

/** Characters of a text that are indexed: PostgreSQL takes 1 MB of different words at most. */
const MAX_INDEXED = 300_000

/** As it is searched, so far as it is. */
export const searchable = (text: string): string => clipped(text, MAX_INDEXED)

const lower = (text: string): string => text.toLowerCase().replace(/[’ʼ]/gu, "'")

/** « Élysée » is « elysee »; « cœur » is « coeur ». */
const folded = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')

/**
 * The words of a text by their French stems, as written and without accents, those of its title with the
 * greatest weight. Letters are made small here: a database in the locale C makes only ASCII small.
 */
export const indexOf = (title: string, text: string): SQL<string> =>
  sql`(setweight(${stems(title)}, 'A') || setweight(${stems(text)}, 'D'))`

function stems(text: string): SQL {
  const indexed = searchable(text)
  return sql`(to_tsvector('french', ${lower(indexed)}) || to_tsvector('french', ${folded(indexed)}))`
}

/** As one types it; what is no query finds nothing. */
export const queryOf = (query: string): SQL =>
  sql`(websearch_to_tsquery('french', ${lower(storable(query))}) || websearch_to_tsquery('french', ${folded(storable(query))}))`

/** A passage of the text around what was found. */
export const excerptOf = (plain: SQL | unknown, query: string): SQL<string> =>
  sql<string>`ts_headline('french', left(${plain}, 100000), ${queryOf(query)}, 'StartSel=‹, StopSel=›, MaxFragments=1, MaxWords=30, MinWords=12')`
