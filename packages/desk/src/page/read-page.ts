import type {
  Page,
  PageData,
  PageImage,
  PageLink,
  PageMeta,
  PageRelation,
  PageResponse,
} from '@intertitre/core'
import { parse } from 'parse5'
import { contentOf } from '../formats/html/content.ts'
import { attribute, type Element, findElements, isText, type Node, textOf } from '../formats/html/tree.ts'
import { placeOf } from './place-of.ts'
import { readBlocks } from './read-blocks.ts'

export interface PageOrigin {
  /** Where the page was found, after all redirects. */
  readonly url?: string
  readonly response?: PageResponse
  /** What readers search for, where somebody said. */
  readonly keyphrase?: string
}

/**
 * Reads a page as audits look at it: its article without what stands around it, its head, links,
 * images and structured data, each with the place where it begins in the file (« h2@41:5 »). Never
 * throws, whatever the page is; a page without a body has no blocks.
 */
export function readPage(html: string, origin: PageOrigin = {}): Page {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const content = contentOf(document)
  const { blocks, surroundings, inArticle } = readBlocks(document, content)
  const elements = elementsByName(document)
  const named = (name: string): readonly Element[] => elements.get(name) ?? []
  const metas = named('meta').flatMap(metaOf)
  const data = named('script').flatMap(dataOf)
  const relations = named('link').flatMap(relationsOf)
  const links = named('a').map((element) => linkOf(element, inArticle))
  const url = origin.url ?? relations.find(({ relation }) => relation === 'canonical')?.href
  const keyphrases = origin.keyphrase === undefined ? ownKeyphrases(metas, data) : [origin.keyphrase]
  const slug = url === undefined ? undefined : slugOf(url)
  return {
    ...(url !== undefined && url !== '' && { url }),
    ...(origin.response !== undefined && { response: origin.response }),
    language: named('html').map((element) => attribute(element, 'lang'))[0] ?? '',
    titles: named('title')
      .filter(isOfDocument)
      .map((element) => ({ path: placeOf(element), text: textOf(element) })),
    metas,
    relations,
    blocks,
    surroundings,
    hasContents: hasContents(named('nav'), named('ul'), named('ol')),
    links,
    images: named('img').map((element) => imageOf(element, inArticle)),
    data,
    frames: named('frame').length,
    ...(keyphrases[0] !== undefined && { keyphrase: keyphrases[0] }),
    secondaryKeyphrases: keyphrases.slice(1),
    ...(slug !== undefined && { slug }),
  }
}

/** One walk for all: a page may have a hundred thousand elements. */
function elementsByName(document: Node): ReadonlyMap<string, readonly Element[]> {
  const byName = new Map<string, Element[]>()
  for (const element of findElements(document, () => true)) {
    const list = byName.get(element.tagName)
    if (list === undefined) byName.set(element.tagName, [element])
    else list.push(element)
  }
  return byName
}

/** Not the title of a drawing. */
const isOfDocument = (element: Element): boolean => element.namespaceURI === 'http://www.w3.org/1999/xhtml'

function metaOf(element: Element): PageMeta[] {
  const name =
    attribute(element, 'name') || attribute(element, 'property') || attribute(element, 'http-equiv')
  return name === ''
    ? []
    : [{ path: placeOf(element), name: name.toLowerCase(), text: attribute(element, 'content') }]
}

function relationsOf(element: Element): PageRelation[] {
  const language = element.attrs.find(({ name }) => name === 'hreflang')?.value.trim()
  return attribute(element, 'rel')
    .toLowerCase()
    .split(/\s+/u)
    .filter((relation) => relation !== '')
    .map((relation) => ({
      path: placeOf(element),
      relation,
      href: attribute(element, 'href'),
      ...(language !== undefined && { language }),
    }))
}

function linkOf(element: Element, inArticle: ReadonlySet<Element>): PageLink {
  const href = element.attrs.find(({ name }) => name === 'href')?.value.trim()
  const isScripted = element.attrs.some(
    ({ name }) => name === 'onclick' || name === 'ng-click' || name === '@click',
  )
  return {
    path: placeOf(element),
    text: linkText(element),
    ...(href !== undefined && { href }),
    relations: attribute(element, 'rel').toLowerCase().split(/\s+/u).filter(Boolean),
    isScripted,
    isInArticle: inArticle.has(element),
  }
}

/** What a link says: its text, or what its picture does. */
function linkText(element: Element): string {
  const text = textOf(element) || attribute(element, 'aria-label') || attribute(element, 'title')
  if (text !== '') return text
  const [image] = findElements(element, ({ tagName }) => tagName === 'img')
  return image === undefined ? '' : attribute(image, 'alt')
}

function imageOf(element: Element, inArticle: ReadonlySet<Element>): PageImage {
  const isDecorative = ['presentation', 'none'].includes(attribute(element, 'role'))
  const alternative =
    element.attrs.find(({ name }) => name === 'alt')?.value.trim() ?? (isDecorative ? '' : undefined)
  const size = (name: 'width' | 'height'): Partial<Record<'width' | 'height', number>> => {
    const value = Number.parseInt(attribute(element, name), 10)
    return value > 0 ? { [name]: value } : {}
  }
  return {
    path: placeOf(element),
    src: (attribute(element, 'src') || attribute(element, 'data-src')).slice(0, 300),
    ...(alternative !== undefined && { alternative }),
    ...size('width'),
    ...size('height'),
    isInArticle: inArticle.has(element),
  }
}

function dataOf(element: Element): PageData[] {
  if (!/^application\/ld\+json\b/iu.test(attribute(element, 'type'))) return []
  const source = element.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
  try {
    return [{ path: placeOf(element), value: JSON.parse(source) }]
  } catch (error) {
    return [
      { path: placeOf(element), error: error instanceof Error ? error.message.slice(0, 120) : String(error) },
    ]
  }
}

/** A page of ours names its keyphrases in its data, the main one first; other pages put sections there. */
function ownKeyphrases(metas: readonly PageMeta[], data: readonly PageData[]): readonly string[] {
  const isOurs = metas.some(({ name, text }) => name === 'generator' && /^Intertitre\b/u.test(text))
  const keywords = data.map(
    ({ value }) => (value as { readonly keywords?: unknown } | undefined)?.keywords,
  )[0]
  return isOurs && Array.isArray(keywords) ? keywords.filter((word) => typeof word === 'string') : []
}

/** The last part of an address that says something, without an extension. */
function slugOf(url: string): string | undefined {
  const path = /^[a-z]+:\/\/[^/?#]+([^?#]*)/iu.exec(url)?.[1] ?? ''
  const last = path
    .split('/')
    .filter((part) => part !== '')
    .at(-1)
  return last?.replace(/\.(?:html?|php|aspx?)$/iu, '')
}

const CONTENTS_LINKS = 3

/** Three links or more to places of the page itself in one list or navigation. */
const hasContents = (...groups: readonly (readonly Element[])[]): boolean =>
  groups.flat().some((list) => {
    let count = 0
    for (const element of findElements(list, ({ tagName }) => tagName === 'a')) {
      if (/^#./u.test(attribute(element, 'href'))) count++
    }
    return count >= CONTENTS_LINKS
  })
