import { type FeedEntry, InputError, type Site } from '@intertitre/core'
import { feedEntryOf } from '../output/feed-entry-of.ts'
import type { PublishedArticle } from '../store/store.ts'
import type { Desk } from './desk.ts'

/** What is published, the latest first. */
export interface Published {
  readonly site: Site
  readonly entries: readonly FeedEntry[]
  /** When the last of it was published or changed; undefined where there is nothing. */
  readonly changed?: Date
}

export interface Feeds {
  /**
   * Articles that are approved, so many at most, first approved at `since` or later. Rejects with an
   * `InputError` where the site has no address.
   */
  published(most: number, since?: Date): Promise<Published>
}

/** Articles that are remembered as feeds tell of them. */
const REMEMBERED = 2000

/** Dossiers are long: each version of an article is read once. */
export function feedsOf({ store, settings }: Pick<Desk, 'store' | 'settings'>): Feeds {
  const edition = settings?.edition
  const known = new Map<string, FeedEntry | undefined>()
  const entryOf = async (article: PublishedArticle, site: Site): Promise<FeedEntry | undefined> => {
    const { id, version, firstApprovedAt, lastApprovedAt } = article
    const key = `${id} ${version} ${lastApprovedAt}`
    if (known.has(key)) return known.get(key)
    const kept = await store.articles.version(id, version)
    const entry = kept && feedEntryOf(kept.dossier, site, edition?.section)
    const timed = entry && { ...entry, published: timeOf(entry.published, firstApprovedAt) }
    if (known.size >= REMEMBERED) known.clear()
    known.set(key, timed)
    return timed
  }
  return {
    async published(most, since) {
      const site = edition?.site
      if (site?.url === undefined)
        throw new InputError(
          'invalid-configuration',
          'expected a site with an address in intertitre.config.json (intertitre init makes one).',
        )
      const articles = await store.articles.published(most, since?.toISOString())
      const entries: FeedEntry[] = []
      for (const article of articles) {
        const entry = await entryOf(article, site)
        if (entry !== undefined) entries.push(entry)
      }
      const last = articles
        .map(({ lastApprovedAt }) => lastApprovedAt)
        .sort()
        .at(-1)
      return { site, entries, ...(last !== undefined && { changed: new Date(last) }) }
    },
  }
}

const ZONED = /T.*(?:Z|[+-]\d{2}:?\d{2})$/u

/** The page’s own time, where it says one with its zone; else when the article was first approved. */
const timeOf = (stated: string | undefined, approved: string): string =>
  stated !== undefined && ZONED.test(stated) ? stated : approved
