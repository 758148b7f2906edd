import type { Document } from '@intertitre/core'
import { attribute, type Element, type Node, textOf } from '../html/tree.ts'
import { all, children, first, parseXml } from '../xml/parse-xml.ts'
import { lineBlock, markedUpBlocks, placedText, stringBlocks } from './content.ts'
import { lastVersions } from './last-versions.ts'
import type { Found } from './metadata.ts'
import { nitfContent } from './read-nitf.ts'
import { wireDocument } from './wire-document.ts'

/**
 * Reads a NewsML-G2 item or message: each text item is a story; pictures of the message go with the
 * stories that have none of their own.
 */
export function readNewsmlG2(original: string, name: string): readonly Document[] {
  const root = parseXml(original, name)
  const items = all(root, 'newsitem')
  const pictures = items.filter(isPicture)
  const texts = items.filter((item) => !isPicture(item))
  const stories = texts.length > 0 ? texts : [first(root, 'packageitem') ?? root]
  return lastVersions(stories.map((item) => documentOf(item, pictures, original, name)))
}

const isPicture = (item: Element): boolean =>
  /(?:picture|graphic|photo|video|audio)$/iu.test(codeOf(first(item, 'itemclass')) ?? '')

function documentOf(item: Node, pictures: readonly Element[], original: string, name: string): Document {
  const meta = first(item, 'contentmeta')
  const headlines = children(meta, ...named(meta, 'headline'))
  const main = headlines.find((line) => !/sub/iu.test(attribute(line, 'role'))) ?? first(item, 'title')
  const sub = headlines.find((line) => line !== main)
  const { blocks, found } = contentOf(first(item, 'contentset'), original)
  const headline = lineBlock(main, original, 1)
  const stated = foundIn(item, meta, pictures)
  return wireDocument({
    origin: { name, format: 'newsml-g2' },
    original,
    headline,
    dateline: lineBlock(first(meta, 'dateline'), original),
    text:
      headline === undefined ? blocks : blocks.filter(({ role, level }) => role !== 'heading' || level !== 1),
    found: {
      ...found,
      ...stated,
      byline: stated.byline ?? found.byline,
      title: headline?.text ?? found.title,
      subheadline: (sub && textOf(sub)) ?? found.subheadline,
    },
  })
}

/** The names that an element goes by among the children: with a prefix or without. */
const named = (parent: Node | undefined, tag: string): string[] =>
  parent === undefined || !('childNodes' in parent)
    ? []
    : parent.childNodes.flatMap((node) => ('tagName' in node && node.tagName === tag ? [node.nodeName] : []))

interface Content {
  readonly blocks: Document['blocks']
  readonly found: Found
}

function contentOf(set: Element | undefined, original: string): Content {
  const inline = first(set, 'inlinexml')
  const nitf = first(inline, 'nitf')
  if (nitf !== undefined) return nitfContent(nitf, original)
  const body = first(inline, 'body') ?? inline
  if (body !== undefined) return { blocks: markedUpBlocks(body, original), found: { byline: bylineIn(body) } }
  const data = first(set, 'inlinedata')
  return { blocks: data === undefined ? [] : stringBlocks(placedText(data, original)), found: {} }
}

/** dpa has the names in the head of the page that the text is. */
function bylineIn(body: Element): string | undefined {
  const line = all(first(body, 'header') ?? body, 'p', 'div', 'span').find((each) =>
    /(?:^|\s)byline(?:\s|$)/u.test(attribute(each, 'class')),
  )
  return line && textOf(line)
}

/** A code, a literal or an address of a concept. */
const codeOf = (element: Element | undefined): string | undefined =>
  element === undefined
    ? undefined
    : attribute(element, 'qcode') || attribute(element, 'literal') || attribute(element, 'uri') || undefined

/** Its display name, where it has several. */
function nameOf(element: Element | undefined): string | undefined {
  const names = children(element, ...named(element, 'name'))
  const best =
    names.find((each) => /display/iu.test(attribute(each, 'role'))) ??
    names.find((each) => attribute(each, 'role') === '') ??
    names[0]
  return (best && textOf(best)) || (element && attribute(element, 'literal')) || undefined
}

const text = (root: Node | undefined, tag: string): string | undefined => {
  const element = first(root, tag)
  return element && (textOf(element) || undefined)
}

const PLACE = /geo|place|city|country|region|loc/iu

function foundIn(item: Node, meta: Element | undefined, pictures: readonly Element[]): Found {
  const itemMeta = first(item, 'itemmeta')
  const rights = first(item, 'rightsinfo')
  const element = 'attrs' in item ? item : undefined
  const subjects = children(meta, ...named(meta, 'subject'))
  const isPlace = (subject: Element) => PLACE.test(attribute(subject, 'type'))
  return {
    byline: text(meta, 'by') ?? authorOf(meta),
    language:
      (first(meta, 'language') && attribute(first(meta, 'language')!, 'tag')) ||
      (element && attribute(element, 'xml:lang')),
    guid: element && attribute(element, 'guid'),
    version: element && attribute(element, 'version'),
    status: codeOf(first(itemMeta, 'pubstatus')),
    created: text(itemMeta, 'firstcreated') ?? text(meta, 'contentcreated'),
    modified: text(itemMeta, 'versioncreated') ?? text(meta, 'contentmodified'),
    embargo: text(itemMeta, 'embargoed'),
    urgency: text(meta, 'urgency'),
    dateline: nameOf(children(meta, ...named(meta, 'located'))[0]),
    slugline: text(meta, 'slugline'),
    genre: nameOf(first(meta, 'genre')),
    credit: text(meta, 'creditline') ?? nameOf(first(itemMeta, 'provider')),
    copyright: text(rights, 'copyrightnotice') ?? nameOf(first(rights, 'copyrightholder')),
    usageTerms: text(rights, 'usageterms'),
    editorsNotes: [
      ...all(itemMeta ?? item, 'ednote')
        .filter(isForEditors)
        .map(textOf),
      ...signals(itemMeta),
    ],
    keywords: children(meta, ...named(meta, 'keyword')).map(textOf),
    subjects: subjects
      .filter((subject) => !isPlace(subject))
      .map((subject) => ({ code: codeOf(subject), name: nameOf(subject) })),
    places: [...children(meta, ...named(meta, 'located')), ...subjects.filter(isPlace)].map((place) => ({
      code: attribute(place, 'qcode') || undefined,
      name: nameOf(place),
    })),
    pictures: picturesOf(item, pictures),
    related: [...all(itemMeta ?? item, 'link'), ...all(item, 'itemref')].map((link) => ({
      href: attribute(link, 'href') || attribute(link, 'residref') || undefined,
      title: text(link, 'title') ?? text(link, 'headline'),
    })),
  }
}

const isForEditors = (note: Element): boolean =>
  !/closingline|contacts|notepad|picture/iu.test(attribute(note, 'role'))

/** « sig:correction »: what IPTC's signals say of this version. */
const signals = (itemMeta: Element | undefined): string[] =>
  (itemMeta === undefined ? [] : all(itemMeta, 'signal'))
    .map((signal) => attribute(signal, 'qcode').replace(/^.*:/u, ''))
    .filter((signal) => /^(?:correction|update|kill)/iu.test(signal))

/** Who wrote it, where that is a name and no code of an editor. */
function authorOf(meta: Element | undefined): string | undefined {
  const names = children(meta, ...named(meta, 'creator')).map((creator) => text(creator, 'name'))
  const found = names.filter((name) => name !== undefined && /^\p{Lu}[\p{L}'’.-]+ .*\p{Lu}/u.test(name))
  return found.length > 0 ? found.join(', ') : undefined
}

function picturesOf(item: Node, others: readonly Element[]): Found['pictures'] {
  const own = all(item, 'remotecontent').filter((content) =>
    /^image\//iu.test(attribute(content, 'contenttype')),
  )
  const biggest = own.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]
  if (biggest !== undefined) return [{ href: attribute(biggest, 'href') || undefined }]
  return others.map((picture) => {
    const meta = first(picture, 'contentmeta')
    const content = first(picture, 'remotecontent')
    return {
      href: (content && attribute(content, 'href')) || undefined,
      caption: text(meta, 'description') ?? text(meta, 'headline'),
      credit: text(meta, 'creditline') ?? text(first(picture, 'rightsinfo'), 'copyrightnotice'),
    }
  })
}

const sizeOf = (content: Element): number => Number(attribute(content, 'width')) || 0
