import { InputError } from '@intertitre/core'
import type { Actor } from '../store/store.ts'
import { type Ledger, type LedgerEntry, liveWords, type Override, type SentVersion } from './ledger.ts'
import type { Objection } from './objection.ts'
import type {
  Difference,
  KnownItem,
  Placing,
  Publication,
  PublicationStatus,
  Publisher,
  RemoteItem,
} from './publication.ts'
import { reasonsAgainst } from './reasons-against.ts'
import { type Retrying, retried } from './retried.ts'

export interface PublishOrder<I extends RemoteItem = RemoteItem> extends Retrying {
  readonly publication: Publication
  readonly publisher: Publisher<I>
  /** « wordpress:https://exemple.fr »: what the ledger calls it. */
  readonly target: string
  readonly ledger: Ledger
  readonly by: Actor
  /** Left out, as it stands there; a draft where it does not. */
  readonly status?: PublicationStatus
  /** Of what is scheduled; left out, the end of the embargo. ISO 8601 with zone. */
  readonly at?: string
  /** Why it is published although something speaks against it. */
  readonly override?: string
  /** Make it anew where somebody deleted it there. */
  readonly isAnew?: boolean
  readonly isDryRun?: boolean
  readonly isApproved: boolean
  /** Its story has a newer version than the one that it stands on. */
  readonly hasNewerStory?: boolean
  /** How one approves, for messages. */
  readonly approving: string
  /** Of an article in the store. */
  readonly version?: SentVersion
  readonly now: () => Date
}

export interface PublishOutcome {
  /** `would-make` and `would-change` are of a dry run. */
  readonly deed: 'made' | 'changed' | 'unchanged' | 'would-make' | 'would-change'
  readonly placing: Placing
  /** As it was read back; undefined where it would be made. */
  readonly item: RemoteItem | undefined
  /** What stands there otherwise than approved, or would be changed. */
  readonly differences: readonly Difference[]
  readonly remarks: readonly string[]
  /** What speaks against it; what was published has an override then. */
  readonly against: readonly Objection[]
  readonly override?: Override
}

/**
 * Brings an article to a target, reads it back and compares. Twice is once: what stands there already is
 * found and left alone, so that a try that failed or was killed in its middle is simply made again. What
 * may pass (429, 5xx, a broken connection) is tried four times in all. Throws an `InputError` where
 * something speaks against it and no reason was given, or the target refuses.
 */
export const publishArticle = <I extends RemoteItem>(order: PublishOrder<I>): Promise<PublishOutcome> =>
  retried(order, () => publishOnce(order))

async function publishOnce<I extends RemoteItem>(order: PublishOrder<I>): Promise<PublishOutcome> {
  const { publication, publisher, ledger, target, onStage = () => {} } = order
  onStage('looking what is there')
  const last = await ledger.last(target)
  const found = await findThere(order, last)
  const placing = placingOf(order, found)
  const standing = found && (await differencesThere(order, placing, found))
  const isThere = found !== undefined && isAsWished(order, placing, found, last, standing?.length ?? 0)
  const against = [
    ...(await objections(order, placing)),
    ...deletedThere(order, last, found),
    ...(isThere ? [] : changesThere(last, found, publication)),
  ]
  // What was published with a reason needs none again as long as it stands there.
  const known = isThere ? last?.override : undefined
  if (order.isDryRun) {
    const deed = isThere ? 'unchanged' : found === undefined ? 'would-make' : 'would-change'
    return outcome(deed, placing, found, standing ?? [], known)
  }
  const override = known ?? overrideOf(against, order)
  if (isThere) {
    if (last?.phase !== 'sent') await enter(order, 'sent', placing, override, found)
    return outcome('unchanged', placing, found, standing ?? [], override)
  }
  onStage('sending')
  await enter(order, 'sending', placing, override, found)
  const put = await publisher.put(publication, placing, found)
  onStage('reading back')
  const item = (await publisher.find(publication, put)) ?? put
  const differences = await publisher.compare(publication, placing, item)
  await enter(order, 'sent', placing, override, item, differences.length)
  return outcome(found === undefined ? 'made' : 'changed', placing, item, differences, override)

  function outcome(
    done: PublishOutcome['deed'],
    placed: Placing,
    there: RemoteItem | undefined,
    differences: readonly Difference[],
    override?: Override,
  ): PublishOutcome {
    const remarks = publisher.remarks()
    return {
      deed: done,
      placing: placed,
      item: there,
      differences,
      remarks,
      against,
      ...(override && { override }),
    }
  }
}

/** Of a story that the wire has withdrawn, says where readers still see the article. */
async function objections(order: PublishOrder, placing: Placing): Promise<readonly Objection[]> {
  try {
    return reasonsAgainst({ ...order, ...order.publication, placing, now: order.now() })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw stillLive(error, await order.ledger.lasts())
  }
}

/** The refusal, and where the article stands that ought not to. */
export function stillLive(refusal: InputError, entries: readonly LedgerEntry[]): InputError {
  const live = liveWords(entries)
  if (live === '') return refusal
  const { code, message } = refusal
  return new InputError(
    code,
    `${message.replace(/\.$/u, '')}; readers still see it at ${live}: --take-down takes it back.`,
    { cause: refusal },
  )
}

async function findThere<I extends RemoteItem>(
  { publication, publisher, isAnew }: PublishOrder<I>,
  last: LedgerEntry | undefined,
): Promise<I | undefined> {
  const known = knownItem(last)
  return (
    (await publisher.find(publication, known)) ??
    (isAnew && known !== undefined ? publisher.find(publication, undefined) : undefined)
  )
}

export const knownItem = (last: LedgerEntry | undefined): KnownItem | undefined =>
  last?.id === undefined ? undefined : { ...last, id: last.id }

/** Throws where somebody deleted what was there and nobody says that it is to be made again. */
function deletedThere(
  { publisher, isAnew, isDryRun }: PublishOrder,
  last: LedgerEntry | undefined,
  found: RemoteItem | undefined,
): Objection[] {
  const known = knownItem(last)
  if (found !== undefined || known === undefined || isAnew) return []
  const words = 'somebody has deleted it'
  if (isDryRun) return [{ code: 'deleted-there', words }]
  throw new InputError(
    'not-publishable',
    `expected the article at ${publisher.name} (${known.url ?? known.id}), but ${words}; --anew makes it again.`,
  )
}

function placingOf(
  { status, at, publication, now, publisher }: PublishOrder,
  found: RemoteItem | undefined,
): Placing {
  const wished = status ?? (at === undefined ? (found?.status ?? 'draft') : 'scheduled')
  if (wished !== 'scheduled') {
    if (at !== undefined)
      throw new InputError('invalid-option', `expected --at with --status scheduled, but it is ${wished}.`)
    return { status: wished }
  }
  const time =
    at ?? (status === undefined ? found?.at : undefined) ?? publication.dossier.story.metadata?.embargo
  if (time === undefined)
    throw new InputError(
      'invalid-option',
      `expected --at with the time at which ${publisher.name} is to publish.`,
    )
  if (Date.parse(time) <= now().getTime() && found?.at !== time)
    throw new InputError('invalid-date', `expected a time to come after --at, but it is ${time}.`)
  return { status: 'scheduled', at: new Date(time).toISOString() }
}

/**
 * What somebody did there since the article was sent. A try that was cut off has left all as it was before,
 * or had done all of it, which is no change of anybody's.
 */
function changesThere(
  last: LedgerEntry | undefined,
  found: RemoteItem | undefined,
  { digest }: Publication,
): Objection[] {
  if (last?.fingerprint === undefined || found === undefined) return []
  if (last.phase === 'sending' && last.digest !== digest) return []
  const isDrafted = last.phase === 'sent' && last.status !== 'draft' && found.status === 'draft'
  return [
    ...(last.fingerprint === found.fingerprint
      ? []
      : [{ code: 'changed-there', words: 'somebody has changed it there since it was sent' } as const]),
    ...(isDrafted ? [{ code: 'drafted-there', words: 'somebody has made it a draft there' } as const] : []),
  ]
}

function overrideOf(
  against: readonly Objection[],
  { override, publisher }: PublishOrder,
): Override | undefined {
  if (against.length === 0) return undefined
  const phrases = against.map(({ words }) => words)
  if (override !== undefined) return { reason: override, against: phrases }
  throw new InputError(
    'not-publishable',
    `expected an article that may go to ${publisher.name}, but ${listed(phrases)}; --override REASON publishes all the same, and the reason is kept.`,
  )
}

const listed = (phrases: readonly string[]): string =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`

/** What a blind target would have otherwise, nobody knows. */
const differencesThere = async <I extends RemoteItem>(
  { publication, publisher }: PublishOrder<I>,
  placing: Placing,
  found: I,
): Promise<readonly Difference[]> => (publisher.isBlind ? [] : publisher.compare(publication, placing, found))

/**
 * It stands there as approved, or as far as the target lets it: sent again, it would be the same. A try that
 * was cut off may have done all of it.
 */
function isAsWished(
  { publication, publisher }: PublishOrder,
  placing: Placing,
  found: RemoteItem,
  last: LedgerEntry | undefined,
  differences: number,
): boolean {
  if (found.status !== placing.status || found.at !== placing.at) return false
  const isAsSent = last?.phase === 'sent' && last.fingerprint === found.fingerprint
  if (isAsSent) return last.digest === publication.digest && differences === (last.differences ?? 0)
  return !publisher.isBlind && differences === 0
}

const enter = (
  { ledger, target, publication, version, by, now }: PublishOrder,
  phase: LedgerEntry['phase'],
  placing: Placing,
  override: Override | undefined,
  item: RemoteItem | undefined,
  differences = 0,
): Promise<void> =>
  ledger.enter({
    ...version,
    target,
    phase,
    ...(item !== undefined && { id: item.id, fingerprint: item.fingerprint }),
    ...(item?.url !== undefined && { url: item.url }),
    status: placing.status,
    ...(placing.at !== undefined && { at: placing.at }),
    digest: publication.digest,
    ...(differences > 0 && { differences }),
    ...(override !== undefined && { override }),
    enteredAt: now().toISOString(),
    by,
  })
