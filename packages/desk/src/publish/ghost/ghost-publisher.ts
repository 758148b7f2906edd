import { randomUUID } from 'node:crypto'
import { footLines, html, renderFragment, renderJsonLd } from '@intertitre/core'
import { z } from 'zod'
import { comparable, missingPassages, visibleText } from '../compare-texts.ts'
import { fingerprint } from '../fingerprint.ts'
import {
  type CoverPicture,
  type Difference,
  type Placing,
  type Publication,
  type Publisher,
  pictureHash,
  type RemoteItem,
} from '../publication.ts'
import { readPublicPage } from '../read-public-page.ts'
import { TargetError } from '../target-error.ts'
import type { GhostApi } from './ghost-api.ts'

const text = z.string().nullish()
const postShape = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  html: text,
  status: z.string(),
  url: text,
  updated_at: z.string(),
  published_at: text,
  custom_excerpt: text,
  feature_image: text,
  feature_image_alt: text,
  feature_image_caption: text,
  meta_title: text,
  meta_description: text,
  codeinjection_head: text,
  tags: z.array(z.object({ name: z.string() })).default([]),
})
type GhostPost = z.infer<typeof postShape>

export interface GhostItem extends RemoteItem {
  readonly post: GhostPost
}

const QUERY = { formats: 'html', include: 'tags' }

/** What Ghost keeps of each, in characters. Source: its posts table. */
const LONGEST = { title: 255, excerpt: 300, alternative: 191, metaTitle: 300, metaDescription: 500 }

/** Posts of a Ghost, through its Admin API. */
export function ghostPublisher(api: GhostApi, address: string): Publisher<GhostItem> {
  const remarks = new Set<string>()
  return {
    name: api.name,
    remarks: () => [...remarks],

    async find(publication, known) {
      if (known === undefined) return findByKey(api, address, publication)
      const { status, json } = await api.ask(`posts/${known.id}/`, { query: QUERY, expected: [404] })
      return status === 404 ? undefined : itemOf(json?.posts?.[0], address)
    },

    async put(publication, placing, found) {
      const post = {
        ...(await postOf(api, publication, found)),
        ...placingFields(placing, found),
        ...(found === undefined && { slug: publication.dossier.article.slug }),
      }
      return save(post, found)
    },

    takeDown: (_, found) => save({ status: 'draft' }, found),

    async compare(publication, placing, item) {
      const differences = [...fieldDifferences(publication, item), ...placingDifferences(placing, item)]
      if (item.status !== 'published' || item.url === undefined || differences.length > 0) return differences
      const page = await readPublicPage(item.url, address, remarks)
      if (page === undefined) return []
      return missingPassages(publication.dossier, page).map((each) => ({
        ...each,
        part: `page: ${each.part}`,
      }))
    },
  }

  /** Makes a post, or changes what is said of the one that was found. */
  async function save(post: object, found: GhostItem | undefined): Promise<GhostItem> {
    const { status, json } = await api.ask(found === undefined ? 'posts/' : `posts/${found.id}/`, {
      method: found === undefined ? 'POST' : 'PUT',
      query: { ...QUERY, source: 'html' },
      // Ghost refuses where somebody has saved since: nothing of theirs is lost.
      json: { posts: [{ ...post, ...(found && { updated_at: found.post.updated_at }) }] },
      expected: [409],
    })
    if (status === 409)
      throw new TargetError(
        `expected to change the article at ${api.name}, but somebody saved it at the same moment.`,
        // Looked at anew, it tells what they did.
        { isPassing: true, retryAfter: 0 },
      )
    const item = itemOf(json?.posts?.[0], address)
    if (item === undefined)
      throw new TargetError(`expected a post from ${api.name}, but something else came.`)
    return item
  }
}

/**
 * Ghost has no field of ours to look for: the key stands in the head of the post, and a post that was just
 * made has our slug, or one that Ghost made of it where that was taken.
 */
async function findByKey(
  api: GhostApi,
  address: string,
  publication: Publication,
): Promise<GhostItem | undefined> {
  const { slug } = publication.dossier.article
  const { json } = await api.ask('posts/', { query: { ...QUERY, filter: `slug:~^'${slug}'`, limit: '50' } })
  const posts: readonly unknown[] = Array.isArray(json?.posts) ? json.posts : []
  return posts
    .flatMap((post) => itemOf(post, address) ?? [])
    .find(({ post }) => post.codeinjection_head?.includes(markOf(publication)))
}

const markOf = ({ key }: Publication): string => `<!-- intertitre:${key} -->`

function itemOf(json: unknown, address: string): GhostItem | undefined {
  const read = postShape.safeParse(json)
  if (!read.success) return undefined
  const post = read.data
  return {
    id: post.id,
    ...placingOf(post),
    ...(post.status === 'published' && post.url && { url: post.url }),
    editUrl: `${address}/ghost/#/editor/post/${post.id}`,
    fingerprint: fingerprint([
      post.title,
      post.html ?? '',
      post.slug,
      post.custom_excerpt ?? '',
      post.feature_image ?? '',
      post.feature_image_alt ?? '',
      post.feature_image_caption ?? '',
      post.meta_title ?? '',
      post.meta_description ?? '',
      post.codeinjection_head ?? '',
      post.tags.map(({ name }) => name),
    ]),
    post,
  }
}

function placingOf({ status, published_at: at }: GhostPost): Placing {
  if (status === 'published') return { status }
  if (status === 'scheduled' && at) return { status, at: new Date(at).toISOString() }
  return { status: 'draft' }
}

function placingFields({ status, at }: Placing, found: GhostItem | undefined): object {
  // A time to come that it was scheduled for would keep it so.
  if (status === 'published' && found?.status === 'scheduled') return { status, published_at: null }
  return { status, ...(at !== undefined && { published_at: at }) }
}

const cut = (value: string, most: number): string =>
  value.length <= most ? value : `${value.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`

async function postOf(
  api: GhostApi,
  publication: Publication,
  found: GhostItem | undefined,
): Promise<object> {
  const { cover, language } = publication
  return {
    ...fieldsOf(publication),
    html: contentOf(publication),
    ...(cover === undefined
      ? { feature_image: null, feature_image_alt: null, feature_image_caption: null }
      : {
          feature_image: await pictureAddress(api, cover, found),
          feature_image_alt: cut(cover.alternative, LONGEST.alternative),
          feature_image_caption: cover.credit === undefined ? null : language.labels.credit(cover.credit),
        }),
  }
}

/** As it is sent, and as it should be found. */
function fieldsOf(publication: Publication) {
  const { dossier, edition, tags } = publication
  const { headline, titleTag, description } = dossier.article
  const { section } = edition
  // The first tag is the main one, by which themes file a post.
  const names = [...new Set([...(section === undefined ? [] : [section]), ...tags])]
  const data = JSON.stringify(JSON.parse(renderJsonLd(dossier, edition))).replace(/</gu, '\\u003c')
  return {
    title: cut(headline.text, LONGEST.title),
    custom_excerpt: cut(description.text, LONGEST.excerpt),
    meta_title: cut(titleTag.text, LONGEST.metaTitle),
    meta_description: cut(description.text, LONGEST.metaDescription),
    codeinjection_head: `${markOf(publication)}\n<script type="application/ld+json">${data}</script>`,
    tags: names.map((name) => ({ name })),
  }
}

/** As one HTML card: Ghost's own editor knows no tables, and would take them apart. */
function contentOf({ shown, language, edition }: Publication): string {
  const foot = footLines(shown, { language, edition }).map((line) => html`<p><small>${line}</small></p>\n`)
  return `<!--kg-card-begin: html-->\n${renderFragment(shown, language, edition)}${html`${foot}`.text}<!--kg-card-end: html-->`
}

/** Where the picture is; sent where the post has another one. */
async function pictureAddress(
  api: GhostApi,
  cover: CoverPicture,
  found: GhostItem | undefined,
): Promise<string> {
  const there = found?.post.feature_image
  if (there && isSamePicture(there, cover)) return there
  const boundary = randomUUID()
  const { json } = await api.ask('images/upload/', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    bytes: formOf(boundary, cover),
  })
  const url: unknown = json?.images?.[0]?.url
  if (typeof url === 'string') return url
  throw new TargetError(`expected ${api.name} to say where the picture is, but it does not.`)
}

const isSamePicture = (there: string | null | undefined, { name }: CoverPicture): boolean =>
  Boolean(there) && pictureHash(there ?? '') === pictureHash(name)

const formOf = (boundary: string, { name, type, bytes }: CoverPicture): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from(
      `\r\n--${boundary}\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nimage\r\n--${boundary}--\r\n`,
    ),
  ])

function fieldDifferences(publication: Publication, { post }: GhostItem): Difference[] {
  const { cover } = publication
  const { tags, ...fields } = fieldsOf(publication)
  const parts = [
    ...Object.entries(fields).map(([part, approved]) => ({
      part,
      approved,
      live: post[part as keyof typeof fields] ?? '',
    })),
    ...(cover === undefined
      ? []
      : [
          {
            part: 'picture',
            approved: cover.name,
            live: isSamePicture(post.feature_image, cover) ? cover.name : (post.feature_image ?? ''),
          },
          {
            part: 'picture.alternative',
            approved: cut(cover.alternative, LONGEST.alternative),
            live: post.feature_image_alt ?? '',
          },
        ]),
    { part: 'tags', approved: namesOf(tags), live: namesOf(post.tags) },
  ].filter(({ approved, live }) => approved !== live)
  const live = post.html ?? ''
  const missing = missingPassages(publication.dossier, live)
  const words = (markup: string) => comparable(visibleText(markup))
  const isOther = missing.length === 0 && words(live) !== words(contentOf(publication))
  return [
    ...parts,
    ...missing,
    ...(isOther ? [{ part: 'text', approved: 'as approved', live: 'other words around it' }] : []),
  ]
}

const namesOf = (tags: readonly { readonly name: string }[]): string =>
  tags.map(({ name }) => name).join(', ')

function placingDifferences(placing: Placing, item: GhostItem): Difference[] {
  const words = ({ status, at }: Placing) => (at === undefined ? status : `${status} for ${at}`)
  return words(placing) === words(item)
    ? []
    : [{ part: 'status', approved: words(placing), live: words(item) }]
}
