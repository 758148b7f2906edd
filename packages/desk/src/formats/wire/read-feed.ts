import type { Document } from '@intertitre/core'
import { attribute, type Element, type Node, textOf } from '../html/tree.ts'
import { all, children, parseXml } from '../xml/parse-xml.ts'
import { lineOf, markedUpBlocks, placedText, stringBlocks } from './content.ts'
import { lastVersions } from './last-versions.ts'
import type { Found } from './metadata.ts'
import { wireDocument } from './wire-document.ts'

/** Reads a feed: each item or entry is a story; an empty one where it has none. */
export function readFeed(original: string, name: string, format: 'rss' | 'atom'): readonly Document[] {
  const root = parseXml(original, name)
  const items = all(root, format === 'rss' ? 'item' : 'entry')
  const channel = all(root, format === 'rss' ? 'channel' : 'feed')[0]
  const found = format === 'rss' ? foundInItem : foundInEntry
  const documents = (items.length > 0 ? items : [root]).map((item): Document => {
    const title = children(item, 'title')[0]
    const headline = title && lineOf(stripped(placedText(title, original)), 1)
    return wireDocument({
      origin: { name, format },
      original,
      headline,
      text: contentOf(item, original),
      found: { ...found(item, channel), title: headline?.text },
    })
  })
  return lastVersions(documents)
}

/** Without the tags that some titles have in them as text. */
function stripped({ value, offsets }: { value: string; offsets: readonly number[] }) {
  const kept = [...value.matchAll(/<\/?[a-z][^>]*>|[^<]+|</giu)].flatMap(({ 0: piece, index }) =>
    /^<\/?[a-z]/iu.test(piece) ? [] : Array.from({ length: piece.length }, (_, place) => index + place),
  )
  return { value: kept.map((place) => value[place]).join(''), offsets: kept.map((place) => offsets[place]!) }
}

/** The whole text where the feed has it, else what it has instead: the longest counts. */
function contentOf(item: Node, original: string): Document['blocks'] {
  const candidates = children(
    item,
    'content:encoded',
    'content',
    'xhtml:body',
    'body',
    'description',
    'summary',
  )
  const best = candidates.toSorted((one, other) => textOf(other).length - textOf(one).length)[0]
  if (best === undefined) return []
  const hasElements = best.childNodes.some((node) => 'tagName' in node)
  return hasElements ? markedUpBlocks(best, original) : stringBlocks(placedText(best, original))
}

const text = (parent: Node | undefined, ...names: readonly string[]): string | undefined =>
  names
    .map((name) => children(parent, name)[0])
    .map((element) => element && textOf(element))
    .find(Boolean)

const values = (elements: readonly Element[], name: string): string[] =>
  elements.map((element) => attribute(element, name)).filter((value) => value !== '')

function foundInItem(item: Node, channel: Node | undefined): Found {
  const link = text(item, 'link')
  return {
    byline: text(item, 'dc:creator', 'author', 'itunes:author')?.replace(/^\S+@\S+\s*\((.+)\)$/u, '$1'),
    language: text(item, 'dc:language') ?? text(channel, 'language', 'dc:language'),
    url: link,
    guid: text(item, 'guid') ?? link ?? ('attrs' in item ? attribute(item, 'rdf:about') : undefined),
    created: text(item, 'pubdate', 'dc:date', 'dcterms:created'),
    modified: text(item, 'dcterms:modified', 'atom:updated'),
    credit: text(item, 'source') ?? text(channel, 'title'),
    copyright: text(item, 'dc:rights', 'media:copyright') ?? text(channel, 'copyright', 'dc:rights'),
    keywords: children(item, 'category', 'dc:subject').map(textOf),
    pictures: picturesIn(item),
  }
}

function picturesIn(item: Node): Found['pictures'] {
  const groups = children(item, 'media:group')
  const media = [item, ...groups].flatMap((parent) => children(parent, 'media:content'))
  const images = media.filter(
    (each) =>
      attribute(each, 'medium') === 'image' ||
      /^image\//u.test(attribute(each, 'type')) ||
      /\.(?:jpe?g|png|webp)\b/iu.test(attribute(each, 'url')),
  )
  const enclosures = children(item, 'enclosure').filter((each) => /^image\//u.test(attribute(each, 'type')))
  const thumbnails = images.length + enclosures.length > 0 ? [] : children(item, 'media:thumbnail')
  return [...images, ...enclosures, ...thumbnails].map((each) => ({
    href: attribute(each, 'url') || undefined,
    caption: text(each, 'media:description', 'media:title') ?? text(item, 'media:description'),
    credit: text(each, 'media:credit') ?? text(item, 'media:credit'),
  }))
}

function foundInEntry(entry: Node, feed: Node | undefined): Found {
  const links = children(entry, 'link', 'atom:link')
  const rel = (wanted: string) => links.filter((link) => (attribute(link, 'rel') || 'alternate') === wanted)
  const authors = children(entry, 'author').concat(children(feed, 'author'))
  const language = [entry, feed].map((node) => (node && 'attrs' in node ? attribute(node, 'xml:lang') : ''))
  return {
    byline: text(authors[0], 'name'),
    language: language.find((code) => code !== ''),
    url: values(rel('alternate'), 'href')[0],
    guid: text(entry, 'id'),
    created: text(entry, 'published'),
    modified: text(entry, 'updated'),
    subheadline: text(entry, 'subtitle'),
    credit: text(children(entry, 'source')[0], 'title') ?? text(feed, 'title'),
    copyright: text(entry, 'rights') ?? text(feed, 'rights'),
    keywords: children(entry, 'category').map(
      (category) => attribute(category, 'label') || attribute(category, 'term'),
    ),
    pictures: [
      ...rel('enclosure')
        .filter((link) => /^image\//u.test(attribute(link, 'type')))
        .map((link) => ({ href: attribute(link, 'href'), caption: attribute(link, 'title') || undefined })),
      ...(picturesIn(entry) ?? []),
    ],
    related: rel('related').map((link) => ({
      href: attribute(link, 'href'),
      title: attribute(link, 'title') || undefined,
    })),
  }
}
