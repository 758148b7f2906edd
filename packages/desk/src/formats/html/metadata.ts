import type { WrittenBlock } from '../block-writer.ts'
import type { Candidates } from '../stated.ts'
import type { Found } from '../wire/metadata.ts'
import { isAuthor } from './byline.ts'
import { articleData } from './json-ld.ts'
import { attribute, findElements, type Node, textOf } from './tree.ts'

/** What the page states about its story, the surest place first. */
export function metadataOf(document: Node, written: readonly WrittenBlock[]): Candidates {
  const data = articleData(document)
  const meta = metaOf(document)
  const page = findElements(document, ({ tagName }) => tagName === 'html')[0]
  const name = (text: string | undefined) =>
    text !== undefined && !/^https?:/u.test(text) ? text : undefined
  return {
    title: titleOf(
      document,
      written,
      [meta('og:title'), data.headline, meta('twitter:title')],
      meta('og:site_name'),
    ),
    byline: data.byline ?? meta('author') ?? name(meta('article:author')) ?? bylineOf(document),
    published:
      data.published ?? meta('article:published_time') ?? meta('date') ?? meta('dc.date') ?? timeOf(document),
    language: (page && attribute(page, 'lang')) || (data.language ?? meta('og:locale')),
    url: canonicalOf(document) ?? meta('og:url') ?? data.url,
  }
}

/** What the page states besides, for whoever publishes: versions, publisher, pictures, subjects. */
export function pageMetadata(document: Node, { title, published }: Candidates): Found {
  const data = articleData(document)
  const meta = metaOf(document)
  const image = data.image ?? meta('og:image')
  const modified = data.modified ?? meta('article:modified_time') ?? meta('og:updated_time')
  return {
    title,
    created: modified === undefined ? undefined : published,
    modified,
    genre: data.section ?? meta('article:section'),
    credit: data.publisher ?? meta('og:site_name'),
    copyright: data.copyright ?? meta('copyright'),
    keywords: (data.keywords ?? meta('news_keywords') ?? meta('keywords'))?.split(',') ?? [],
    pictures: image === undefined ? [] : [{ href: image, caption: meta('og:image:alt') }],
  }
}

/** The contents of the page's `meta` elements by name or property; empty ones count as missing. */
function metaOf(document: Node): (name: string) => string | undefined {
  const contents = new Map<string, string>()
  for (const element of findElements(document, ({ tagName }) => tagName === 'meta')) {
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase()
    const content = attribute(element, 'content')
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content)
  }
  return (name) => contents.get(name)
}

/**
 * The story's own h1, else what the page tells others, else its title without the name of the site.
 * An h1 outside the story counts if the title has its words: else it is the name of the site.
 */
function titleOf(
  document: Node,
  written: readonly WrittenBlock[],
  told: readonly (string | undefined)[],
  site: string | undefined,
): string | undefined {
  const lines = written.filter(({ block }) => block.role === 'heading')
  const own = lines.find(({ block }) => block.level === 1)?.block.text
  // The name of the site may be its h1, and that of the story an h2.
  const named = lines.find(({ block }) => told.some((text) => text !== undefined && isSame(text, block.text)))
  if (own !== undefined || named !== undefined)
    return (own === undefined || !told.some((text) => isSame(text, own)) ? named?.block.text : own) ?? own
  const elements = findElements(document, ({ tagName }) => tagName === 'title' || tagName === 'h1')
  const title = elements.filter(({ tagName }) => tagName === 'title').map(textOf)[0] ?? ''
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map(textOf)
  const all = [...told, title].join(' ')
  const heading = headings.find((text) => text.split(' ').length > 3 && all.includes(text))
  return heading ?? told.find((text) => text !== undefined) ?? withoutSite(title, site)
}

const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && plain(one) === plain(other)
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** « Un train déraille | Le Journal »; behind a dash only what the page names as its site. */
function withoutSite(title: string, site: string | undefined): string {
  const [, before, mark, last] = /^(.+)\s([|–—•·-])\s(.+)$/u.exec(title) ?? []
  return before !== undefined && (mark === '|' || last === site) ? before : title
}

/** Characters. Longer than this it is a biography. */
const MAX_BYLINE = 80

function bylineOf(document: Node): string | undefined {
  const names = findElements(document, isAuthor).map(textOf)
  return names.find((text) => text !== '' && text.length <= MAX_BYLINE)
}

function timeOf(document: Node): string | undefined {
  const times = findElements(
    document,
    (element) => element.tagName === 'time' && attribute(element, 'datetime') !== '',
  )
  return times[0] === undefined ? undefined : attribute(times[0], 'datetime')
}

function canonicalOf(document: Node): string | undefined {
  const links = findElements(
    document,
    (element) => element.tagName === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical',
  )
  return links[0] === undefined ? undefined : attribute(links[0], 'href')
}
