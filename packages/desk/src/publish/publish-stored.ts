import { InputError } from '@intertitre/core'
import type { EditionWishes } from '../edition-wishes.ts'
import { editionMaker } from '../edition-wishes.ts'
import { loadFrench } from '../load-french.ts'
import { COVER_FILES } from '../output/cover-files.ts'
import { renderPictures } from '../output/render-pictures.ts'
import type { Store, StoredArticle } from '../store/store.ts'
import type { ProvenDossier } from '../tasks/tasks.ts'
import { type FoundCover, makePublication } from './make-publication.ts'
import { type PublishOrder, type PublishOutcome, publishArticle, stillLive } from './publish-article.ts'
import { storeLedger } from './store-ledger.ts'
import { decidedArticle } from './stored-article.ts'
import { type TakeDownOrder, type TakeDownOutcome, takeDownArticle } from './take-down-article.ts'

/** An article of the store, and how the site publishes. */
interface Stored {
  readonly store: Store
  /** Of the article. */
  readonly id: string
  readonly wishes: EditionWishes
}

export interface StoredOrder
  extends Stored,
    Omit<PublishOrder, 'publication' | 'ledger' | 'isApproved' | 'hasNewerStory' | 'approving' | 'version'> {
  readonly prove: (dossier: unknown) => Promise<ProvenDossier>
}

/**
 * Publishes the newest version of an article of the store. What was sent where is entered in the record.
 * Throws an `InputError` as `publishArticle` does, and where there is no such article or it was withdrawn.
 */
export async function publishStored({
  store,
  id,
  wishes,
  prove,
  ...order
}: StoredOrder): Promise<PublishOutcome> {
  const article = await articleIn(store, id)
  const ledger = storeLedger(store.record, article.id)
  if (article.state === 'withdrawn' && order.status !== 'draft') {
    const refusal = article.newerStory?.withdrawn
      ? new InputError('withdrawn', 'expected a story that may be published, but the wire has withdrawn it.')
      : new InputError(
          'not-publishable',
          'expected an article that may be published, but it was withdrawn at the desk.',
        )
    throw stillLive(refusal, await ledger.lasts())
  }
  order.onStage?.('checking every statement')
  const { dossier, isApproved } = decidedArticle(article, (await prove(article.dossier)).dossier)
  const language = await loadFrench()
  const cover = await drawnCover(dossier, wishes, language)
  return publishArticle({
    ...order,
    publication: makePublication(ledger.key, dossier, language, wishes, cover),
    ledger,
    // What was approved before the story changed is looked at again.
    isApproved: isApproved && article.newerStory === undefined,
    hasNewerStory: article.newerStory !== undefined,
    version: {
      version: article.version,
      ...(article.storyId !== undefined && { story: article.storyId }),
    },
    approving:
      article.newerStory === undefined
        ? 'approve it in the editor'
        : 'its story has a newer version: look at it in the editor',
  })
}

export interface StoredTakeDown extends Stored, Omit<TakeDownOrder, 'publication' | 'ledger'> {}

/** Takes an article of the store down, whatever became of its story. Throws an `InputError` as `takeDownArticle` does. */
export async function takeDownStored({
  store,
  id,
  wishes,
  ...order
}: StoredTakeDown): Promise<TakeDownOutcome> {
  const { dossier } = await articleIn(store, id)
  const ledger = storeLedger(store.record, id)
  const publication = makePublication(ledger.key, dossier, await loadFrench(), wishes)
  return takeDownArticle({ ...order, publication, ledger })
}

/** Throws an `InputError` where there is none. */
export async function articleIn(store: Store, id: string): Promise<StoredArticle> {
  const article = await store.articles.get(id)
  if (article !== undefined) return article
  throw new InputError(
    'not-found',
    `expected a folder with an article, or the id of one in the store, but there is no ${id}.`,
  )
}

/** The store has no pictures: a cover is drawn where the site has a configuration. */
async function drawnCover(
  dossier: Parameters<typeof renderPictures>[0],
  wishes: EditionWishes,
  language: Awaited<ReturnType<typeof loadFrench>>,
): Promise<FoundCover | undefined> {
  const isCoverWanted = wishes.site !== undefined
  const edition = editionMaker({ ...wishes, isCoverWanted }, language)(dossier)
  const pictures = await renderPictures(dossier, edition, wishes, language)
  const files = COVER_FILES.flatMap(({ name }) => {
    const bytes = pictures.get(`${name}.png`)
    return bytes instanceof Uint8Array ? [[name, bytes] as const] : []
  })
  if (edition.cover === undefined || files.length === 0) return undefined
  return { alternative: edition.cover.alternative, extension: 'png', files: new Map(files) }
}
