import { comparable, visibleText } from '../compare-texts.ts'
import { type CoverPicture, pictureHash } from '../publication.ts'
import { escapedHtml } from './escaped-html.ts'
import type { WordpressApi } from './wordpress-api.ts'

export interface Media {
  readonly id: number
  readonly slug: string
  readonly source_url: string
  readonly alt_text: string
  readonly caption: { readonly rendered: string }
}

/** As readers see it: whose picture it is not may not see the raw caption. */
export const creditWords = ({ caption }: Media): string => visibleText(caption.rendered).trim()

const slugOf = ({ name }: CoverPicture): string => name.replace(/\.\w+$/u, '')

/**
 * The id of the picture in the library, with its alternative text and credit; sent where it is not there yet.
 * `current` is that of the post.
 */
export async function mediaId(
  api: WordpressApi,
  cover: CoverPicture,
  credit: string,
  current: number,
): Promise<number> {
  const shown = current === 0 ? undefined : await readMedia(api, current)
  const isShown = shown !== undefined && pictureHash(shown.slug) === pictureHash(cover.name)
  const media = isShown ? shown : ((await findMedia(api, cover)) ?? (await send(api, cover)))
  if (media.alt_text === cover.alternative && comparable(creditWords(media)) === comparable(credit))
    return media.id
  await api.ask(`wp/v2/media/${media.id}`, {
    method: 'POST',
    json: {
      alt_text: cover.alternative,
      caption: escapedHtml(credit),
      title: escapedHtml(cover.alternative),
    },
  })
  return media.id
}

/** By its name, which tells its bytes: what was sent before a try was cut off is not sent again. */
async function findMedia(api: WordpressApi, cover: CoverPicture): Promise<Media | undefined> {
  const { json } = await api.ask('wp/v2/media', { query: { slug: slugOf(cover) } })
  return Array.isArray(json) ? (json[0] as Media | undefined) : undefined
}

async function send(api: WordpressApi, { name, type, bytes }: CoverPicture): Promise<Media> {
  const { json } = await api.ask('wp/v2/media', {
    method: 'POST',
    query: { context: 'edit' },
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
    bytes,
  })
  return json as Media
}

/** Undefined where somebody has deleted it. */
export async function readMedia(api: WordpressApi, id: number): Promise<Media | undefined> {
  const { status, json } = await api.ask(`wp/v2/media/${id}`, { expected: [404] })
  return status === 404 ? undefined : (json as Media)
}
