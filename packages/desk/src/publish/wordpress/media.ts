import type { CoverPicture } from '../publication.ts'
import type { WordpressApi } from './wordpress-api.ts'

interface Media {
  readonly id: number
  readonly slug: string
  readonly source_url: string
  readonly alt_text: string
  readonly caption: { readonly raw: string }
}

const slugOf = ({ name }: CoverPicture): string => name.replace(/\.\w+$/u, '')

/** The id of the picture in the library, with its alternative text and credit; sent where it is not there yet. */
export async function mediaId(api: WordpressApi, cover: CoverPicture, credit: string): Promise<number> {
  const media = (await findMedia(api, cover)) ?? (await send(api, cover))
  if (media.alt_text === cover.alternative && media.caption.raw === credit) return media.id
  await api.ask(`wp/v2/media/${media.id}`, {
    method: 'POST',
    json: { alt_text: cover.alternative, caption: credit, title: cover.alternative },
  })
  return media.id
}

/** By its name, which tells its bytes: what was sent before a try was cut off is not sent again. */
async function findMedia(api: WordpressApi, cover: CoverPicture): Promise<Media | undefined> {
  const { json } = await api.ask('wp/v2/media', { query: { slug: slugOf(cover), context: 'edit' } })
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

/** The picture that a post is shown with: its name tells its bytes. */
export async function mediaOf(
  api: WordpressApi,
  id: number,
): Promise<{ readonly slug: string; readonly alternative: string; readonly credit: string } | undefined> {
  const { status, json } = await api.ask(`wp/v2/media/${id}`, { query: { context: 'edit' }, expected: [404] })
  if (status === 404) return undefined
  const { slug, alt_text, caption } = json as Media
  return { slug, alternative: alt_text, credit: caption.raw }
}

export const coverSlug = slugOf
