import { attribute, findElements, isText, type Node } from './tree.ts'

/** What the page's own structured data says of its article; what it does not say is left out. */
export interface ArticleData {
  readonly headline?: string
  readonly byline?: string
  readonly published?: string
  readonly language?: string
  readonly url?: string
  readonly modified?: string
  readonly section?: string
  readonly publisher?: string
  readonly copyright?: string
  /** Parted by commas. */
  readonly keywords?: string
  /** Address of the first picture. */
  readonly image?: string
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u
/** Levels of nesting looked into: `@graph` and lists of lists are two, hostile data has thousands. */
const MAX_DEPTH = 6

/** Reads the first article among the page's JSON-LD scripts; those that are not JSON are passed over. */
export function articleData(document: Node): ArticleData {
  const scripts = findElements(
    document,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(element, 'type')),
  )
  for (const script of scripts) {
    const source = script.childNodes.map((node) => (isText(node) ? node.value : '')).join('')
    const article = findArticle(parseJson(source), 0)
    if (article !== undefined) return dataOf(article)
  }
  return {}
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\]\]>)\s*$/gu, ''))
  } catch {
    return undefined
  }
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return undefined
  const values = Array.isArray(value) ? value : [(value as Json)['@graph'], (value as Json).mainEntity]
  if (!Array.isArray(value) && typesOf(value as Json).some((type) => ARTICLE_TYPE.test(type)))
    return value as Json
  for (const each of values) {
    const found = findArticle(each, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

const typesOf = (value: Json): string[] =>
  [value['@type']].flat().filter((type): type is string => typeof type === 'string')

function dataOf(article: Json): ArticleData {
  const authors = [article.author]
    .flat()
    .map(nameOf)
    .filter((name) => name !== undefined)
  const page = article.mainEntityOfPage
  return {
    ...named('headline', stringOf(article.headline)),
    ...named('byline', authors.length > 0 ? authors.join(', ') : undefined),
    ...named('published', stringOf(article.datePublished)),
    ...named('language', stringOf(article.inLanguage)),
    ...named('url', stringOf(article.url) ?? stringOf(page) ?? stringOf((page as Json | undefined)?.['@id'])),
    ...named('modified', stringOf(article.dateModified)),
    ...named('section', stringOf([article.articleSection].flat()[0])),
    ...named('publisher', nameOf(article.publisher)),
    ...named('copyright', stringOf(article.copyrightNotice) ?? nameOf(article.copyrightHolder)),
    ...named('keywords', stringOf([article.keywords].flat().join(','))),
    ...named('image', addressOf([article.image].flat()[0])),
  }
}

const addressOf = (image: unknown): string | undefined =>
  stringOf(image) ??
  (typeof image === 'object' && image !== null
    ? stringOf((image as Json).url ?? (image as Json)['@id'])
    : undefined)

const nameOf = (author: unknown): string | undefined =>
  stringOf(author) ??
  (typeof author === 'object' && author !== null ? stringOf((author as Json).name) : undefined)

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const named = (name: keyof ArticleData, value: string | undefined): ArticleData =>
  value === undefined ? {} : { [name]: value }
