import type { Document } from '@intertitre/core'
import { attribute, type Element, type Node, textOf } from '../html/tree.ts'
import { all, children, first, parseXml } from '../xml/parse-xml.ts'
import { assembled, lineBlock, markedUpBlocks, placedText, stringBlocks } from './content.ts'
import { lastVersions } from './last-versions.ts'
import { type Found, statedMetadata } from './metadata.ts'
import { nitfContent } from './read-nitf.ts'

/** Reads a NewsML 1 file: each news item is a story; one where the file holds none. */
export function readNewsml1(original: string, name: string): readonly Document[] {
  const root = parseXml(original, name)
  const items = all(root, 'newsitem')
  return lastVersions(
    (items.length > 0 ? items : [root]).map((item) => documentOf(item, root, original, name)),
  )
}

function documentOf(item: Node, root: Node, original: string, name: string): Document {
  const lines = first(item, 'newslines')
  const data = textData(item)
  const nitf = first(data, 'nitf')
  const inner = nitf && nitfContent(nitf, original)
  const text = inner?.blocks ?? (data === undefined ? [] : contentBlocks(data, original))
  const headline = lineBlock(first(lines, 'headline'), original, 1)
  const found = { ...inner?.found, ...withoutMissing(foundIn(item, root, lines)) }
  return {
    origin: { name, format: 'newsml-1' },
    original,
    blocks: assembled(
      headline,
      lineBlock(first(lines, 'dateline'), original),
      withoutHeadline(text, headline),
    ),
    ...statedMetadata({ ...found, title: headline?.text ?? found.title }),
  }
}

/** The headline of the text's own format gives way to that of the item. */
const withoutHeadline = (text: Document['blocks'], headline: unknown): Document['blocks'] =>
  headline === undefined ? text : text.filter(({ role, level }) => role !== 'heading' || level !== 1)

const withoutMissing = (found: Found): Found =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** The data of the content item that is the text, not a picture's caption. */
function textData(item: Node): Element | undefined {
  const contents = all(item, 'contentitem').flatMap((content) => {
    const data = first(content, 'datacontent')
    const media = nameOf(first(content, 'mediatype')).toLowerCase()
    return data === undefined || /photo|graphic|image|video|audio|animation/u.test(media)
      ? []
      : [{ data, media }]
  })
  const main = all(item, 'newscomponent').find((part) => /^main$/iu.test(nameOf(first(part, 'role'))))
  const inMain = main === undefined ? [] : all(main, 'datacontent')
  const texts = contents.map(({ data }) => data)
  return inMain.find((data) => texts.includes(data)) ?? longest(texts)
}

const longest = (elements: readonly Element[]): Element | undefined =>
  elements.toSorted((one, other) => textOf(other).length - textOf(one).length)[0]

function contentBlocks(data: Element, original: string): Document['blocks'] {
  const hasElements = data.childNodes.some((node) => 'tagName' in node)
  return hasElements ? markedUpBlocks(data, original) : stringBlocks(placedText(data, original))
}

const nameOf = (element: Element | undefined): string =>
  element === undefined ? '' : attribute(element, 'formalname')

const text = (root: Node | undefined, ...names: readonly string[]): string | undefined => {
  const element = first(root, ...names)
  return element && textOf(element)
}

function foundIn(item: Node, root: Node, lines: Element | undefined): Found {
  const management = first(item, 'newsmanagement')
  const descriptive = first(item, 'descriptivemetadata')
  const revision = first(item, 'revisionid')
  const id = first(item, 'newsidentifier')
  const update = revision && attribute(revision, 'update')
  return {
    byline: text(lines, 'byline'),
    language: nameOf(first(descriptive, 'language')) || undefined,
    guid: guidOf(id) ?? text(id, 'newsitemid'),
    version: revision && textOf(revision),
    status: nameOf(first(management, 'status')) || (update === 'A' ? 'canceled' : undefined),
    created: text(management, 'firstcreated') ?? text(first(root, 'newsenvelope'), 'dateandtime'),
    modified: text(management, 'thisrevisioncreated'),
    embargo: /embargo/iu.test(nameOf(first(management, 'status')))
      ? text(management, 'statuswillchange')
      : embargoOf(management),
    urgency: nameOf(first(management, 'urgency')) || nameOf(first(root, 'priority')) || undefined,
    subheadline: text(lines, 'subheadline'),
    slugline: text(lines, 'slugline') ?? text(item, 'namelabel'),
    genre: nameOf(first(descriptive, 'genre')) || undefined,
    credit: text(lines, 'creditline') ?? (nameOf(first(first(item, 'provider'), 'party')) || undefined),
    copyright: text(lines, 'copyrightline') ?? text(item, 'copyrightholder'),
    usageTerms: text(lines, 'rightsline') ?? text(item, 'usagerights'),
    editorsNotes: [
      ...all(item, 'instruction').map((note) => nameOf(note) || textOf(note)),
      ...all(item, 'catchline', 'endnote').map(textOf),
      ...notesIn(lines),
    ],
    keywords: [...all(item, 'keywordline').map(textOf), ...properties(item, /^keywords?$/iu)],
    subjects: all(item, 'subject', 'subjectmatter', 'subjectdetail').map((subject) => ({
      code: codeOf(nameOf(subject)),
      name: textOf(subject) || undefined,
    })),
    places: all(descriptive ?? item, 'location').map((place) => ({
      name:
        properties(place, /^city$/iu)[0] ??
        properties(place, /^country/iu)[0] ??
        (textOf(place) || undefined),
      code: properties(place, /^country/iu)[0],
    })),
    pictures: picturesIn(item),
    related: all(item, 'associatedwith', 'derivedfrom').map((link) => ({
      href: attribute(link, 'newsitem') || undefined,
      title: textOf(link),
    })),
  }
}

/** Without the revision at its end: versions of one item have one guid. */
const guidOf = (id: Element | undefined): string | undefined =>
  text(id, 'publicidentifier')?.replace(/(?<=^urn:newsml:[^:]+:\d{8}:.+):\d+[NUA]?$/iu, '')

/** A change of status to usable is the end of an embargo. */
function embargoOf(management: Element | undefined): string | undefined {
  const change = first(management, 'statuswillchange')
  return /usable/iu.test(nameOf(first(change, 'futurestatus'))) ? text(change, 'dateandtime') : undefined
}

const notesIn = (lines: Element | undefined): string[] =>
  (lines === undefined ? [] : all(lines, 'newsline'))
    .filter((line) => /note|advis|correct/iu.test(nameOf(first(line, 'newslinetype'))))
    .map((line) => text(line, 'newslinetext') ?? '')

const properties = (root: Node, names: RegExp): string[] =>
  all(root, 'property')
    .filter((property) => names.test(nameOf(property)))
    .map((property) => attribute(property, 'value'))
    .filter((value) => value !== '')

const codeOf = (name: string): string | undefined =>
  /^\d{8}$/u.test(name) ? `subj:${name}` : name === '' ? undefined : name

/** Components of the item that hold a picture, each with its own lines. */
function picturesIn(item: Node): Found['pictures'] {
  return all(item, 'newscomponent')
    .filter((part) => children(part, 'contentitem').length > 0 || children(part, 'newslines').length > 0)
    .flatMap((part) => {
      const content = all(part, 'contentitem').find((each) =>
        /photo|graphic|image/iu.test(nameOf(first(each, 'mediatype'))),
      )
      if (content === undefined || all(part, 'newscomponent').length > 0) return []
      const lines = first(part, 'newslines') ?? children(part.parentNode ?? undefined, 'newslines')[0]
      const caption = all(part, 'contentitem').find((each) => /text/iu.test(nameOf(first(each, 'mediatype'))))
      return [
        {
          href: attribute(content, 'href') || undefined,
          caption: text(caption, 'datacontent') ?? text(lines, 'headline'),
          credit: text(lines, 'creditline') ?? text(lines, 'byline'),
        },
      ]
    })
}
