import { InputError } from '@intertitre/core'
import type { Actor } from '../store/store.ts'
import { isLive, type Ledger, type LedgerEntry } from './ledger.ts'
import type { Difference, Publication, Publisher, RemoteItem } from './publication.ts'
import { knownItem } from './publish-article.ts'
import { type Retrying, retried } from './retried.ts'

export interface TakeDownOrder<I extends RemoteItem = RemoteItem> extends Retrying {
  /** By it the target finds what it has; nothing of it is sent. */
  readonly publication: Publication
  readonly publisher: Publisher<I>
  readonly target: string
  readonly ledger: Ledger
  readonly by: Actor
  /** Kept in the ledger. */
  readonly reason: string
  readonly isDryRun?: boolean
  readonly now: () => Date
}

export interface TakeDownOutcome {
  /** `not-there`: readers did not see it, or somebody deleted it. */
  readonly deed: 'taken-down' | 'would-take-down' | 'not-there'
  /** As it was read back, or stands there still. */
  readonly item: RemoteItem | undefined
  /** Empty, unless it did not become a draft there. */
  readonly differences: readonly Difference[]
  readonly remarks: readonly string[]
}

/**
 * Makes a draft there of what readers see of an article, with its text as it stands; nothing is deleted.
 * Twice is once, and what may pass is tried again, as in publishing. Throws an `InputError` where the
 * article was never sent there.
 */
export const takeDownArticle = <I extends RemoteItem>(order: TakeDownOrder<I>): Promise<TakeDownOutcome> =>
  retried(order, () => takeDownOnce(order))

async function takeDownOnce<I extends RemoteItem>(order: TakeDownOrder<I>): Promise<TakeDownOutcome> {
  const { publication, publisher, ledger, target, onStage = () => {} } = order
  onStage('looking what is there')
  const last = await ledger.last(target)
  if (last === undefined)
    throw new InputError(
      'not-publishable',
      `expected an article that was published at ${publisher.name}, but it was never sent there.`,
    )
  const found = await publisher.find(publication, knownItem(last))
  const isSeen = found !== undefined && found.status !== 'draft'
  if (order.isDryRun) return outcome(isSeen ? 'would-take-down' : 'not-there', found)
  if (!isSeen) {
    if (isLive(last)) await enter(order, 'sent', last, found)
    return outcome('not-there', found)
  }
  onStage('taking it down')
  await enter(order, 'sending', last, found)
  const put = await publisher.takeDown(publication, found)
  onStage('reading back')
  const item = (await publisher.find(publication, put)) ?? put
  if (item.status === 'draft') await enter(order, 'sent', last, item)
  return outcome('taken-down', item)

  function outcome(deed: TakeDownOutcome['deed'], item: RemoteItem | undefined): TakeDownOutcome {
    const isStill = deed === 'taken-down' && item !== undefined && item.status !== 'draft'
    const differences = isStill ? [{ part: 'status', approved: 'draft', live: item.status }] : []
    return { deed, item, differences, remarks: publisher.remarks() }
  }
}

/** What stands there is as it was sent, and a draft. */
const enter = (
  { ledger, target, by, reason, now }: TakeDownOrder,
  phase: LedgerEntry['phase'],
  { version, story, digest, id, url, fingerprint }: LedgerEntry,
  item: RemoteItem | undefined,
): Promise<void> => {
  const place = { id: item?.id ?? id, url: item?.url ?? url, fingerprint: item?.fingerprint ?? fingerprint }
  return ledger.enter({
    ...(version !== undefined && { version }),
    ...(story !== undefined && { story }),
    target,
    phase,
    ...(place.id !== undefined && { id: place.id }),
    ...(place.url !== undefined && { url: place.url }),
    ...(place.fingerprint !== undefined && { fingerprint: place.fingerprint }),
    status: 'draft',
    digest,
    takenDown: reason,
    enteredAt: now().toISOString(),
    by,
  })
}
