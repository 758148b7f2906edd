import { InputError, renderGutenberg, renderJsonLd } from '@intertitre/core'
import { comparable, missingPassages, visibleText } from '../compare-texts.ts'
import {
  type Difference,
  type Placing,
  type Publication,
  type Publisher,
  pictureHash,
} from '../publication.ts'
import { readPublicPage } from '../read-public-page.ts'
import { TargetError } from '../target-error.ts'
import { escapedHtml } from './escaped-html.ts'
import { creditWords, mediaId, readMedia } from './media.ts'
import { itemOf, type WordpressItem } from './post.ts'
import { sameName, type Taxonomy, termIds, termNames } from './terms.ts'
import type { WordpressApi } from './wordpress-api.ts'

/** Posts of a WordPress, through its REST API and, where it is installed, our plugin. */
export function wordpressPublisher(api: WordpressApi, address: string): Publisher<WordpressItem> {
  let hasPlugin: boolean | undefined
  const remarks = new Set<string>()
  return {
    name: api.name,
    remarks: () => [...remarks],

    async find(publication, known) {
      if (known !== undefined) return readPost(api, address, known.id)
      const found = await findByKey(publication)
      return found ?? (hasPlugin ? undefined : findBySlug(api, address, publication))
    },

    async put(publication, placing, found) {
      return save(await postOf(api, publication, placing, found), found)
    },

    takeDown: (_, found) => save({ status: STATUSES.draft }, found),

    async compare(publication, placing, item) {
      const differences = [
        ...textDifferences(publication, item, remarks),
        ...metaDifferences(publication, item, remarks),
        ...placingDifferences(placing, item),
        ...(await termDifferences(api, publication, item)),
        ...(await pictureDifferences(api, publication, item)),
      ]
      if (item.status !== 'published' || item.url === undefined || differences.length > 0) return differences
      return pageDifferences(publication, item.url, address, remarks)
    },
  }

  /** Makes a post, or changes what is said of the one that was found. */
  async function save(json: object, found: WordpressItem | undefined): Promise<WordpressItem> {
    const route = found === undefined ? 'wp/v2/posts' : `wp/v2/posts/${found.id}`
    const { json: answer } = await api.ask(route, { method: 'POST', query: { context: 'edit' }, json })
    const item = itemOf(answer, address)
    if (item === undefined)
      throw new TargetError(`expected a post from ${api.name}, but something else came.`)
    return item
  }

  /** Through the plugin; where it is missing, `hasPlugin` is false. */
  async function findByKey({ key }: Publication): Promise<WordpressItem | undefined> {
    const { status, json } = await api.ask(`intertitre/v1/posts/${key}`, { expected: [404] })
    hasPlugin = status !== 404
    if (!hasPlugin || typeof json?.id !== 'number' || json.id === 0 || json.status === 'trash')
      return undefined
    return readPost(api, address, String(json.id))
  }
}

/** Undefined where it was deleted, or lies in the trash. */
async function readPost(api: WordpressApi, address: string, id: string): Promise<WordpressItem | undefined> {
  const { status, json } = await api.ask(`wp/v2/posts/${id}`, {
    query: { context: 'edit' },
    expected: [404, 410],
  })
  if (status !== 200 || json?.status === 'trash') return undefined
  return itemOf(json, address)
}

/**
 * Without the plugin no post tells its key. One at the address of ours, with our headline, is ours: a try
 * that was cut off has made it. Another one there is not touched.
 */
async function findBySlug(
  api: WordpressApi,
  address: string,
  { dossier: { article } }: Publication,
): Promise<WordpressItem | undefined> {
  const query = { slug: article.slug, status: 'publish,future,draft,pending,private', context: 'edit' }
  const { json } = await api.ask('wp/v2/posts', { query })
  const item = itemOf(Array.isArray(json) ? json[0] : undefined, address)
  if (item === undefined || item.post.title.raw === escapedHtml(article.headline.text)) return item
  throw new InputError(
    'not-publishable',
    `expected ${api.name} to have nothing at “${article.slug}” yet, but post ${item.id} stands there; give one of them another slug, or install our plugin, which tells ours from others.`,
  )
}

const STATUSES = { draft: 'draft', scheduled: 'future', published: 'publish' } as const

async function postOf(
  api: WordpressApi,
  publication: Publication,
  placing: Placing,
  found: WordpressItem | undefined,
): Promise<object> {
  const { dossier, edition, tags, cover } = publication
  const { section } = edition
  return {
    ...textsOf(publication),
    // An address that somebody may have passed on stays.
    ...(found === undefined && { slug: dossier.article.slug }),
    status: STATUSES[placing.status],
    ...(await dateOf(api, placing, found)),
    ...(section !== undefined && { categories: await termIds(api, 'categories', [section]) }),
    tags: await termIds(api, 'tags', tags),
    featured_media:
      cover === undefined
        ? 0
        : await mediaId(api, cover, creditOf(publication), found?.post.featured_media ?? 0),
    meta: metaOf(publication),
  }
}

/** What is published now takes the time of WordPress's own clock: one ahead of it would only be scheduled. */
async function dateOf(
  api: WordpressApi,
  { status, at }: Placing,
  found: WordpressItem | undefined,
): Promise<{ date_gmt?: string }> {
  if (at !== undefined) return { date_gmt: at.replace(/\.\d+Z$|Z$/u, '') }
  if (status !== 'published' || found?.status === 'published') return {}
  const { date = new Date() } = await api.ask('wp/v2/types/post')
  return { date_gmt: date.toISOString().replace(/\.\d+Z$/u, '') }
}

const textsOf = ({ dossier, shown, language, edition }: Publication) => ({
  title: escapedHtml(dossier.article.headline.text),
  content: renderGutenberg(shown, language, edition),
  excerpt: escapedHtml(dossier.article.description.text),
})

const creditOf = ({ cover, language }: Publication): string =>
  cover?.credit === undefined ? '' : language.labels.credit(cover.credit)

/** What search engines are told, for our plugin, Yoast SEO and Rank Math. */
function metaOf({ key, dossier, edition }: Publication): Readonly<Record<string, string>> {
  const { titleTag, description, keyphrase } = dossier.article
  return {
    _intertitre_key: key,
    _intertitre_json_ld: JSON.stringify(JSON.parse(renderJsonLd(dossier, edition))),
    _intertitre_title: titleTag.text,
    _intertitre_description: description.text,
    _yoast_wpseo_title: titleTag.text,
    _yoast_wpseo_metadesc: description.text,
    _yoast_wpseo_focuskw: keyphrase,
    rank_math_title: titleTag.text,
    rank_math_description: description.text,
    rank_math_focus_keyword: keyphrase,
  }
}

function textDifferences(
  publication: Publication,
  { post }: WordpressItem,
  remarks: Set<string>,
): Difference[] {
  const { title, content, excerpt } = textsOf(publication)
  const parts = [
    { part: 'title', approved: title, live: post.title.raw },
    { part: 'excerpt', approved: excerpt, live: post.excerpt.raw },
  ].filter(({ approved, live }) => approved !== live.trim())
  if (unified(post.content.raw) === unified(content)) return parts
  const missing = missingPassages(publication.dossier, post.content.raw)
  if (missing.length > 0) return [...parts, ...missing]
  const wordsOf = (html: string) => comparable(visibleText(html))
  if (wordsOf(post.content.raw) !== wordsOf(content))
    return [...parts, { part: 'text', approved: 'as approved', live: 'other words around it' }]
  remarks.add('WordPress took marks out of the text that this user may not write; its words are all there')
  return parts
}

const unified = (text: string): string => text.replace(/\r\n/gu, '\n').trim()

function metaDifferences(
  publication: Publication,
  { post }: WordpressItem,
  remarks: Set<string>,
): Difference[] {
  if (!('_intertitre_key' in post.meta)) {
    remarks.add(
      'WordPress keeps no search title, description and structured data of ours: the plugin is not installed there (docs/publish.md)',
    )
    return []
  }
  return Object.entries(metaOf(publication))
    .filter(([name, value]) => post.meta[name] !== value)
    .map(([name, approved]) => ({ part: name, approved, live: String(post.meta[name] ?? '') }))
}

function placingDifferences(placing: Placing, item: WordpressItem): Difference[] {
  const words = ({ status, at }: Placing) => (at === undefined ? status : `${status} for ${at}`)
  return words(placing) === words(item)
    ? []
    : [{ part: 'status', approved: words(placing), live: words(item) }]
}

async function termDifferences(
  api: WordpressApi,
  { edition: { section }, tags }: Publication,
  { post }: WordpressItem,
): Promise<Difference[]> {
  const wished: readonly [Taxonomy, readonly string[]][] = [
    ['categories', section === undefined ? [] : [section]],
    ['tags', tags],
  ]
  const differences: Difference[] = []
  for (const [taxonomy, names] of wished) {
    if (taxonomy === 'categories' && names.length === 0) continue
    const live = await termNames(api, taxonomy, post[taxonomy])
    const isSame = names.every((name) => live.some((each) => sameName(each, name)))
    if (!isSame) differences.push({ part: taxonomy, approved: names.join(', '), live: live.join(', ') })
  }
  return differences
}

async function pictureDifferences(
  api: WordpressApi,
  publication: Publication,
  { post }: WordpressItem,
): Promise<Difference[]> {
  const { cover } = publication
  if (cover === undefined) return []
  const live = post.featured_media === 0 ? undefined : await readMedia(api, post.featured_media)
  if (live === undefined) return [{ part: 'picture', approved: cover.name, live: '' }]
  const isSame = pictureHash(live.slug) === pictureHash(cover.name)
  return [
    { part: 'picture', approved: cover.name, live: isSame ? cover.name : live.slug },
    { part: 'picture.alternative', approved: cover.alternative, live: live.alt_text },
    { part: 'picture.credit', approved: creditOf(publication), live: creditWords(live) },
  ].filter(({ approved, live: there }) => comparable(approved) !== comparable(there))
}

/** What readers are shown, which a theme, a cache or a plugin may have changed. */
async function pageDifferences(
  { dossier }: Publication,
  url: string,
  address: string,
  remarks: Set<string>,
): Promise<readonly Difference[]> {
  const page = await readPublicPage(url, address, remarks)
  return page === undefined
    ? []
    : missingPassages(dossier, page).map((each) => ({ ...each, part: `page: ${each.part}` }))
}
