import { type Audited, InputError, type Language, type StoryPicture } from '@intertitre/core'
import { type EditionWishes, editionMaker, type Photo } from '../edition-wishes.ts'
import { fetchPublic } from '../net/fetch-public.ts'
import { COVER_FILES } from '../output/cover-files.ts'
import { renderPictures } from '../output/render-pictures.ts'
import type { FoundCover } from './make-publication.ts'

export type FetchPicture = (address: string) => Promise<Uint8Array>

export interface StoredCover {
  readonly cover: FoundCover | undefined
  /** What whoever publishes should know: why the picture of the story was left out. */
  readonly remarks: readonly string[]
}

/** Bytes of a picture of the wire. */
const MOST_BYTES = 30_000_000

/**
 * The cover of an article in the store, which keeps no pictures itself: the first picture that its story
 * names by an address, with its caption as alternative text and its credit; else one is drawn where the site
 * has a configuration.
 */
export async function coverOf(
  dossier: Audited,
  wishes: EditionWishes,
  language: Language,
  fetchPicture: FetchPicture = fromPublicWeb,
): Promise<StoredCover> {
  const picture = dossier.story.metadata?.pictures?.find(({ href }) => /^https?:/iu.test(href ?? ''))
  if (picture === undefined) return { cover: await drawn(), remarks: [] }
  try {
    const photo = await photoOf(picture, fetchPicture)
    return { cover: await rendered(dossier, { ...wishes, photo }, language), remarks: [] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const why = error.message.replace(/\.$/u, '')
    return { cover: await drawn(), remarks: [`the picture of the story is left out: ${why}`] }
  }

  function drawn(): Promise<FoundCover | undefined> {
    return rendered(dossier, { ...wishes, isCoverWanted: wishes.site !== undefined }, language)
  }
}

/** Throws an `InputError` where nobody says what it shows, or it cannot be had. */
async function photoOf(
  { href = '', caption, credit }: StoryPicture,
  fetchPicture: FetchPicture,
): Promise<Photo> {
  if (caption === undefined || caption.trim() === '')
    throw new InputError('invalid-option', 'expected a caption that says what it shows, but there is none.')
  return {
    bytes: await fetchPicture(href),
    name: href,
    alternative: caption,
    ...(credit !== undefined && { credit }),
  }
}

const fromPublicWeb: FetchPicture = async (address) => {
  const { status, body } = await fetchPublic(address, { accept: 'image/*', limit: MOST_BYTES })
  if (status === 200) return body
  throw new InputError('unreachable', `expected a picture at ${address}, but the answer is ${status}.`)
}

async function rendered(
  dossier: Audited,
  wishes: EditionWishes,
  language: Language,
): Promise<FoundCover | undefined> {
  const edition = editionMaker(wishes, language)(dossier)
  const pictures = await renderPictures(dossier, edition, wishes, language)
  const extension = wishes.photo === undefined ? 'png' : 'jpg'
  const files = COVER_FILES.flatMap(({ name }) => {
    const bytes = pictures.get(`${name}.${extension}`)
    return bytes instanceof Uint8Array ? [[name, bytes] as const] : []
  })
  if (edition.cover === undefined || files.length === 0) return undefined
  const { alternative, credit } = edition.cover
  return { alternative, extension, files: new Map(files), ...(credit !== undefined && { credit }) }
}
