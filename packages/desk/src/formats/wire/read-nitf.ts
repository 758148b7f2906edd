import type { Document } from '@intertitre/core'
import { attribute, type Element, type Node, textOf } from '../html/tree.ts'
import { all, first, parseXml } from '../xml/parse-xml.ts'
import { assembled, lineBlock, markedUpBlocks } from './content.ts'
import type { Found } from './metadata.ts'
import { URGENCY_LETTERS } from './urgency-letters.ts'
import { wireDocument } from './wire-document.ts'

/** Reads a NITF file: its text, and what its head states. */
export function readNitf(original: string, name: string): Document {
  const root = parseXml(original, name)
  const { headline, dateline, text, found } = partsOfNitf(root, original)
  return wireDocument({ origin: { name, format: 'nitf' }, original, headline, dateline, text, found })
}

/** The text of a `nitf` element, wherever it stands, and what it states. */
export function nitfContent(root: Node, original: string): { blocks: Document['blocks']; found: Found } {
  const { headline, dateline, text, found } = partsOfNitf(root, original)
  return { blocks: assembled(headline, dateline, text), found: { ...found, dateline: dateline?.text } }
}

interface NitfParts {
  readonly headline: Document['blocks'][number] | undefined
  readonly dateline: Document['blocks'][number] | undefined
  readonly text: Document['blocks']
  readonly found: Found
}

function partsOfNitf(root: Node, original: string): NitfParts {
  const head = first(root, 'body.head')
  const content = first(root, 'body.content') ?? first(root, 'body')
  for (const subheading of all(root, 'hl2')) if (isWithin(subheading, content)) subheading.tagName = 'h2'
  for (const quote of all(root, 'bq')) quote.tagName = 'blockquote'
  const headline = lineBlock(first(head, 'hl1') ?? first(first(root, 'head'), 'title'), original, 1)
  const text = content === undefined ? [] : markedUpBlocks(content, original)
  const found = { ...foundIn(root, head), title: headline?.text }
  return { headline, dateline: lineBlock(placeOf(first(head, 'dateline')), original), text, found }
}

/** Without a date that stands there for machines alone, as EFE has it. */
function placeOf(dateline: Element | undefined): Element | undefined {
  const isForReaders = dateline !== undefined && /\p{L}{2}/u.test(textOf(dateline))
  return isForReaders ? dateline : undefined
}

/** What a meta element of that name states, in small letters; empty where there is none. */
const metaOf = (root: Node, name: RegExp): string =>
  all(root, 'meta')
    .filter((meta) => name.test(attribute(meta, 'name').toLowerCase()))
    .map((meta) => attribute(meta, 'content').toLowerCase())[0] ?? ''

function isWithin(element: Element, ancestor: Element | undefined): boolean {
  for (let node: Node | null = element; node !== null; node = 'parentNode' in node ? node.parentNode : null)
    if (node === ancestor) return true
  return false
}

function foundIn(root: Node, head: Element | undefined): Found {
  const data = first(root, 'docdata')
  const value = (element: Node | undefined, ...names: readonly string[]): string | undefined =>
    element && 'attrs' in element
      ? names.map((each) => attribute(element, each)).find((text) => text !== '')
      : undefined
  const stated = (tag: string, attributeName: string) => value(first(data, tag), attributeName)
  const id = first(data, 'doc-id')
  const copyright = first(data, 'doc.copyright')
  const byline = first(head, 'byline')
  const names = byline && namesIn(textOf(first(byline, 'person') ?? withoutTitle(byline)))
  return {
    byline: names,
    language:
      value(first(root, 'nitf'), 'baselang', 'xml:lang') ??
      value(first(root, 'body'), 'xml:lang') ??
      value(first(root, 'lang'), 'lang', 'iso'),
    guid: stated('doc-id', 'id-string') ?? value(id, 'regsrc'),
    version: value(first(root, 'revision-history'), 'id') ?? stated('du-key', 'version'),
    status: value(data, 'management-status'),
    created: stated('date.issue', 'norm'),
    modified:
      stated('date.release', 'norm') ??
      value(first(root, 'pubdata'), 'date.publication') ??
      stated('date.issue', 'norm'),
    embargo: value(data, 'management-status') === 'embargoed' ? stated('date.release', 'norm') : undefined,
    urgency: stated('urgency', 'ed-urg') ?? URGENCY_LETTERS[metaOf(root, /^(?:priority|prioridad)$/u)],
    subheadline: textIn(head, 'hl2') ?? (names === undefined && byline ? textOf(byline) : undefined),
    slugline: stated('du-key', 'key') ?? stated('fixture', 'fix-id'),
    genre: value(first(root, 'tobject.property'), 'tobject.property.type'),
    credit: textIn(head, 'distributor') ?? textIn(head, 'rights.owner'),
    copyright:
      copyright === undefined
        ? textIn(head, 'rights')
        : [value(copyright, 'year'), value(copyright, 'holder')].filter(Boolean).join(' '),
    editorsNotes: [
      ...all(root, 'ed-msg').flatMap((note) => [value(note, 'info', 'msg-type'), textOf(note)]),
      ...all(head ?? root, 'note').map(textOf),
    ],
    keywords: all(root, 'keyword').map((keyword) => value(keyword, 'key')),
    subjects: all(root, 'tobject.subject').map((subject) => {
      const number = value(subject, 'tobject.subject.refnum')
      const isIptc = /iptc/iu.test(value(subject, 'tobject.subject.ipr') ?? 'iptc')
      return {
        code: number !== undefined && isIptc && /^\d{8}$/u.test(number) ? `subj:${number}` : number,
        name: value(subject, 'tobject.subject.detail', 'tobject.subject.matter', 'tobject.subject.type'),
      }
    }),
    places: placesIn(root, head),
    pictures: all(root, 'media')
      .filter((media) => /^(?:image|photo|graphic|)$/iu.test(attribute(media, 'media-type')))
      .map((media) => ({
        href: value(first(media, 'media-reference'), 'source', 'name'),
        caption: textIn(media, 'media-caption'),
        credit: textIn(media, 'media-producer') ?? value(first(media, 'media-reference'), 'source-credit'),
      })),
    related: linksIn(first(root, 'body.end')),
  }
}

function placesIn(root: Node, head: Element | undefined): Found['places'] & object {
  const events = all(root, 'evloc').map((place) => ({
    code: attribute(place, 'iso-cc') || undefined,
    name: attribute(place, 'city') || attribute(place, 'state-prov') || undefined,
  }))
  return events.length > 0 ? events : [{ name: textIn(first(head, 'dateline'), 'location') }]
}

/** ANSA puts a second headline where names belong: a sentence is no name. */
const namesIn = (byline: string): string | undefined =>
  /\p{Lu}/u.test(byline) && byline.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length < 3
    ? byline
    : undefined

const linksIn = (root: Node | undefined): Found['related'] & object =>
  root === undefined
    ? []
    : all(root, 'a').map((link) => ({ href: attribute(link, 'href') || undefined, title: textOf(link) }))

const textIn = (root: Node | undefined, tag: string): string | undefined => {
  const element = first(root, tag)
  return element && textOf(element)
}

/** « By BERNARD CONDON, AP Business Writer »: the office is no part of the name. */
function withoutTitle(byline: Element): Node {
  const childNodes = byline.childNodes.filter((node) => node.nodeName !== 'byttl')
  return { ...byline, childNodes }
}
