import { z } from 'zod'
import { fingerprint } from '../fingerprint.ts'
import type { Placing, RemoteItem } from '../publication.ts'

/** A post as WordPress gives it to who may edit it; what else it has is left out. */
const raw = z.object({ raw: z.string() })
const postShape = z.object({
  id: z.number(),
  date_gmt: z.string().nullable(),
  slug: z.string(),
  status: z.string(),
  link: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  author: z.number().default(0),
  featured_media: z.number(),
  categories: z.array(z.number()).default([]),
  tags: z.array(z.number()).default([]),
  // An empty array where a site has no meta at all.
  meta: z.preprocess((value) => (Array.isArray(value) ? {} : value), z.record(z.string(), z.unknown())),
})

export type WordpressPost = z.infer<typeof postShape>

export interface WordpressItem extends RemoteItem {
  readonly post: WordpressPost
}

/** Undefined where it is no post. */
export function itemOf(json: unknown, address: string): WordpressItem | undefined {
  const read = postShape.safeParse(json)
  if (!read.success) return undefined
  const post = read.data
  return {
    id: String(post.id),
    ...placingOf(post),
    ...(post.status === 'publish' && { url: post.link }),
    editUrl: `${address}/wp-admin/post.php?post=${post.id}&action=edit`,
    fingerprint: fingerprint([
      post.title.raw,
      post.content.raw,
      post.excerpt.raw,
      post.slug,
      post.featured_media,
      [...post.categories].sort(),
      [...post.tags].sort(),
    ]),
    post,
  }
}

function placingOf({ status, date_gmt: date }: WordpressPost): Placing {
  if (status === 'publish') return { status: 'published' }
  if (status === 'future' && date !== null)
    return { status: 'scheduled', at: new Date(`${date}Z`).toISOString() }
  return { status: 'draft' }
}
