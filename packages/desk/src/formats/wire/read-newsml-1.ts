import type { Document } from '@intertitre/core'
import { attribute, type Element, type Node, textOf } from '../html/tree.ts'
import { all, children, first, parseXml } from '../xml/parse-xml.ts'
import { lineBlock, markedUpBlocks, placedText, stringBlocks } from './content.ts'
import { lastVersions } from './last-versions.ts'
import type { Found } from './metadata.ts'
import { nitfContent } from './read-nitf.ts'
import { wireDocument } from './wire-document.ts'

/** Reads a NewsML 1 file: each news item is a story; one where the file holds none. */
export function readNewsml1(original: string, name: string): readonly Document[] {
  const root = parseXml(original, name)
  const items = all(root, 'newsitem')
  return lastVersions(
    (items.length > 0 ? items : [root]).map((item) => documentOf(item, root, original, name)),
  )
}

function documentOf(item: Node, root: Node, original: string, name: string): Document {
  const story = storyIn(item)
  const lines = first(story, 'newslines')
  const data = textData(story)
  const nitf = first(data, 'nitf')
  const inner = nitf && nitfContent(nitf, original)
  const body = inner?.blocks ?? (data === undefined ? [] : contentBlocks(data, original))
  const text = [...leadOf(story, body, original), ...body]
  const headline = lineBlock(first(lines, 'headline'), original, 1)
  const found = { ...inner?.found, ...withoutMissing(foundIn(item, story, root, lines)) }
  return wireDocument({
    origin: { name, format: 'newsml-1' },
    original,
    headline,
    dateline: lineBlock(first(lines, 'dateline'), original),
    text: withoutHeadline(text, headline),
    found: { ...found, title: headline?.text ?? found.title },
  })
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

/**
 * The part of an item that is one story: the item, or where it has the story in several languages, as
 * Belga sends, the French one, else the first.
 */
function storyIn(item: Node): Node {
  const versions = all(item, 'newscomponent').filter(
    (part) =>
      children(part, 'newslines').length > 0 &&
      children(part, 'newscomponent').some((each) => roleOf(each) === 'body'),
  )
  if (versions.length < 2) return versions[0] ?? item
  return versions.find((part) => /^fr/iu.test(attribute(part, 'xml:lang'))) ?? versions[0]!
}

const roleOf = (part: Element): string => nameOf(children(part, 'role')[0]).toLowerCase()

/** The data of the content item that is the text, not a picture's caption. */
function textData(item: Node): Element | undefined {
  const contents = all(item, 'contentitem').flatMap((content) => {
    const data = first(content, 'datacontent')
    const media = nameOf(first(content, 'mediatype')).toLowerCase()
    return data === undefined || /photo|graphic|image|video|audio|animation/u.test(media) ? [] : [data]
  })
  const main = all(item, 'newscomponent').find((part) => /^(?:main|body)$/u.test(roleOf(part)))
  const inMain = main === undefined ? [] : all(main, 'datacontent')
  return inMain.find((data) => contents.includes(data)) ?? longest(contents)
}

/** The lead where it stands apart and the text does not begin with it. */
function leadOf(item: Node, text: Document['blocks'], original: string): Document['blocks'] {
  const part = all(item, 'newscomponent').find((each) => roleOf(each) === 'lead')
  const data = first(part, 'datacontent')
  const lead = data === undefined ? [] : contentBlocks(data, original)
  const opening = (blocks: Document['blocks']) => blocks[0]?.text.slice(0, 60)
  return opening(lead) === opening(text) ? [] : lead
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

function foundIn(item: Node, story: Node, root: Node, lines: Element | undefined): Found {
  const management = first(item, 'newsmanagement')
  const descriptive = first(story, 'descriptivemetadata')
  const revision = first(item, 'revisionid')
  const id = first(item, 'newsidentifier')
  const update = revision && attribute(revision, 'update')
  const credit = text(lines, 'creditline')
  return {
    byline: text(lines, 'byline'),
    language:
      nameOf(first(descriptive, 'language')) ||
      ('attrs' in story ? attribute(story, 'xml:lang') : '') ||
      undefined,
    guid: guidOf(id) ?? text(id, 'newsitemid'),
    version: revision && textOf(revision),
    status: nameOf(first(management, 'status')) || (update === 'A' ? 'canceled' : undefined),
    created: text(management, 'firstcreated') ?? text(first(root, 'newsenvelope'), 'dateandtime'),
    modified: text(management, 'thisrevisioncreated'),
    embargo: /embargo/iu.test(nameOf(first(management, 'status')))
      ? text(management, 'statuswillchange')
      : embargoOf(management),
    urgency:
      nameOf(first(management, 'urgency')) ||
      nameOf(first(root, 'priority')) ||
      properties(story, /^priority$/iu)[0],
    subheadline: text(lines, 'subheadline'),
    slugline: text(lines, 'slugline') ?? text(item, 'namelabel'),
    genre: nameOf(first(descriptive, 'genre')) || undefined,
    credit:
      (isCopyright(credit) ? undefined : credit) ??
      (nameOf(first(first(item, 'provider'), 'party')) || undefined),
    copyright:
      text(lines, 'copyrightline') ??
      text(item, 'copyrightholder') ??
      (isCopyright(credit) ? credit : undefined),
    usageTerms: text(lines, 'rightsline') ?? text(item, 'usagerights'),
    editorsNotes: [
      ...all(item, 'instruction').map((note) => nameOf(note) || textOf(note)),
      ...all(item, 'catchline', 'endnote').map(textOf),
      ...properties(story, /^editorialinfo$/iu),
      ...notesIn(lines),
    ],
    keywords: [...all(item, 'keywordline').map(textOf), ...properties(item, /^keywords?$/iu)],
    subjects: all(item, 'subject', 'subjectmatter', 'subjectdetail').map((subject) => ({
      code: codeOf(nameOf(subject)),
      name: textOf(subject) || undefined,
    })),
    places: all(descriptive ?? story, 'location').map(placeOf),
    pictures: picturesIn(item),
    related: all(item, 'associatedwith', 'derivedfrom').map((link) => ({
      href: attribute(link, 'newsitem') || undefined,
      title: textOf(link),
    })),
  }
}

/**
 * The public identifier without the revision at its end, as versions of one item have one guid; where it
 * is the same for all items of an agency, with the item's own number.
 */
function guidOf(id: Element | undefined): string | undefined {
  const identifier = text(id, 'publicidentifier')
  if (identifier === undefined) return undefined
  const item = text(id, 'newsitemid') ?? ''
  const revision = text(id, 'revisionid') ?? ''
  const bare = identifier.replace(/:(\d+)[NUA]?$/u, (end, number: string) => (number === revision ? '' : end))
  return bare.includes(item) ? bare : `${bare}:${item}`
}

/** Reuters has its copyright in the line of the credit. */
const isCopyright = (line: string | undefined): boolean =>
  line !== undefined && /^(?:\(c\)|©|copyright)/iu.test(line)

/** The city, else the country; a code only where it is one: Belga has « België » in its place. */
function placeOf(place: Element): { code?: string | undefined; name?: string | undefined } {
  const country = properties(place, /^country$/iu)[0]
  const isCode = country !== undefined && /^\p{Lu}{2,3}$/u.test(country)
  return {
    code: isCode ? country : undefined,
    name: properties(place, /^city$/iu)[0] ?? (isCode ? undefined : country) ?? (textOf(place) || undefined),
  }
}

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
