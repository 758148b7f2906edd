import { InputError } from '@intertitre/core'
import type { EditionWishes } from '../edition-wishes.ts'
import { editionMaker } from '../edition-wishes.ts'
import { loadFrench } from '../load-french.ts'
import { COVER_FILES } from '../output/cover-files.ts'
import { renderPictures } from '../output/render-pictures.ts'
import type { Store } from '../store/store.ts'
import type { ProvenDossier } from '../tasks/tasks.ts'
import { type FoundCover, makePublication } from './make-publication.ts'
import { type PublishOrder, type PublishOutcome, publishArticle } from './publish-article.ts'
import { storeLedger } from './store-ledger.ts'
import { decidedArticle } from './stored-article.ts'

export interface StoredOrder
  extends Omit<PublishOrder, 'publication' | 'ledger' | 'isApproved' | 'approving'> {
  readonly store: Store
  /** Of the article. */
  readonly id: string
  readonly wishes: EditionWishes
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
  const article = await store.articles.get(id)
  if (article === undefined)
    throw new InputError(
      'not-found',
      `expected a folder with an article, or the id of one in the store, but there is no ${id}.`,
    )
  if (article.state === 'withdrawn' && order.status !== 'draft')
    throw new InputError(
      'not-publishable',
      'expected an article that may be published, but it was withdrawn at the desk.',
    )
  order.onStage?.('checking every statement')
  const { dossier, isApproved } = decidedArticle(article, (await prove(article.dossier)).dossier)
  const language = await loadFrench()
  const ledger = storeLedger(store.record, article.id)
  const cover = await drawnCover(dossier, wishes, language)
  return publishArticle({
    ...order,
    publication: makePublication(ledger.key, dossier, language, wishes, cover),
    ledger,
    isApproved,
    approving: 'approve it in the editor',
  })
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
