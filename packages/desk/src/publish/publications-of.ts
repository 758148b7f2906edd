import type { ArticleSummary, Store, StorySummary } from '../store/store.ts'
import { isLive, type LedgerEntry } from './ledger.ts'
import { storeLedger } from './store-ledger.ts'

/** What a target has of an article of the store. */
export interface SentArticle extends LedgerEntry {
  /** Readers see it, or will. */
  readonly live: boolean
  /** What has become of its story since: what readers see stands on an earlier version, or on one that was withdrawn. */
  readonly storyIs?: 'changed' | 'withdrawn'
}

/** What each target has of an article, the latest first; as the record tells, without asking any target. */
export async function publicationsOf(
  { record, stories }: Store,
  { id, storyId }: Pick<ArticleSummary, 'id' | 'storyId'>,
): Promise<readonly SentArticle[]> {
  const entries = await storeLedger(record, id).lasts()
  if (entries.length === 0) return []
  const versions = storyId === undefined ? [] : await stories.versions(storyId)
  return entries.map((entry) => {
    const storyIs = becameOf(entry.story, versions)
    return { ...entry, live: isLive(entry), ...(storyIs !== undefined && { storyIs }) }
  })
}

/** `versions` the newest first. */
function becameOf(story: string | undefined, [newest]: readonly StorySummary[]): SentArticle['storyIs'] {
  if (newest === undefined) return undefined
  if (newest.withdrawn) return 'withdrawn'
  return story === undefined || story === newest.id ? undefined : 'changed'
}
