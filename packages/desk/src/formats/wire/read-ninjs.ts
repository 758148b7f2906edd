import { type Document, InputError } from '@intertitre/core'
import { type LocatedJson, locatedJson } from '../json/located-json.ts'
import { lineOf, type Placed, stringBlocks } from './content.ts'
import { lastVersions } from './last-versions.ts'
import type { Found } from './metadata.ts'
import { wireDocument } from './wire-document.ts'

type Json = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]
type JsonFormat = 'ninjs' | 'ap-json'

/** Reads ninjs of any version: each item is a story. */
export const readNinjs = (original: string, name: string): readonly Document[] =>
  readItems(original, name, 'ninjs')

/** Reads an answer of AP's Media API: each item is a story. */
export const readApJson = (original: string, name: string): readonly Document[] =>
  readItems(original, name, 'ap-json')

function readItems(original: string, name: string, format: JsonFormat): readonly Document[] {
  const json = locatedJson(original)
  if (json === undefined) {
    throw new InputError(
      'invalid-dossier',
      `expected JSON, but ${name} begins so and breaks off or is not well-formed.`,
    )
  }
  return lastVersions(
    itemsOf(json.value, []).map(({ item, path }) => documentOf(item, path, json, { original, name, format })),
  )
}

/** The items, wherever they lie: alone, in a list, under `items`, under `data` and `item`. */
function itemsOf(value: unknown, path: Path): { item: Json; path: Path }[] {
  if (Array.isArray(value))
    return value
      .slice(0, 5000)
      .flatMap((each, index) => (path.length > 6 ? [] : itemsOf(each, [...path, index])))
  if (!isObject(value)) return []
  for (const key of ['data', 'item', 'items', 'newsItems']) {
    const inner = value[key]
    const found = isObject(inner) || Array.isArray(inner) ? itemsOf(inner, [...path, key]) : []
    if (found.length > 0) return found
  }
  return [{ item: value, path }]
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Source {
  readonly original: string
  readonly name: string
  readonly format: JsonFormat
}

function documentOf(item: Json, path: Path, json: LocatedJson, source: Source): Document {
  const keys = keysOf(item)
  const headline = headlineOf(item, keys, path, json)
  const found = foundIn(item, keys)
  return wireDocument({
    origin: { name: source.name, format: source.format },
    original: source.original,
    headline,
    text: bodyOf(item, keys, path, json),
    found: { ...found, title: headline?.text ?? found.title },
  })
}

/** An item's keys by their names in one form: ninjs 1 writes `body_html`, 3 `versionCreated`. */
const keysOf = (item: Json): ReadonlyMap<string, string> =>
  new Map(Object.keys(item).map((key) => [key.toLowerCase().replace(/_/gu, ''), key]))

type Keys = ReadonlyMap<string, string>

const get = (item: Json, keys: Keys, ...names: readonly string[]): unknown =>
  names
    .map((name) => item[keys.get(name) ?? ''])
    .find((value) => value !== undefined && value !== null && value !== '')

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

function headlineOf(
  item: Json,
  keys: Keys,
  path: Path,
  json: LocatedJson,
): Document['blocks'][number] | undefined {
  const several = placedValue(item, keys, 'headlines', 'role', /^(?:main|headline)?$/u, path, json)
  const placed = several ?? stringAt(item, keys, ['headline', 'headlineextended', 'title'], path, json)
  return placed && lineOf(placed, 1)
}

/** The body with most marks left: XHTML before HTML before plain text. */
function bodyOf(item: Json, keys: Keys, path: Path, json: LocatedJson): Document['blocks'] {
  const several =
    placedValue(item, keys, 'bodies', 'type', /html/u, path, json) ??
    placedValue(item, keys, 'bodies', 'role', /^(?:main|body)?$/u, path, json) ??
    placedValue(item, keys, 'bodies', 'role', /(?:)/u, path, json)
  const placed =
    several ??
    stringAt(
      item,
      keys,
      ['bodyxhtml', 'bodyhtml', 'bodynitf', 'bodycontent', 'bodytext', 'body', 'articlebody'],
      path,
      json,
    )
  return placed === undefined ? [] : stringBlocks(placed)
}

function stringAt(
  item: Json,
  keys: Keys,
  names: readonly string[],
  path: Path,
  json: LocatedJson,
): Placed | undefined {
  for (const name of names) {
    const key = keys.get(name)
    const value = key === undefined ? undefined : item[key]
    if (typeof value === 'string' && value.trim() !== '') return json.placed([...path, key!])
  }
  return undefined
}

/** Of a list of `{role, contenttype, value}`, the first whose role or type is as wanted. */
function placedValue(
  item: Json,
  keys: Keys,
  name: string,
  of: 'role' | 'type',
  wanted: RegExp,
  path: Path,
  json: LocatedJson,
): Placed | undefined {
  const key = keys.get(name)
  const list = key === undefined ? undefined : item[key]
  if (!Array.isArray(list)) return undefined
  for (const [index, each] of list.entries()) {
    if (!isObject(each) || typeof each.value !== 'string' || each.value.trim() === '') continue
    const role = String(each.role ?? '').toLowerCase()
    const type = String(each.contenttype ?? each.contentType ?? '').toLowerCase()
    if (wanted.test(of === 'role' ? role : type)) return json.placed([...path, key!, index, 'value'])
  }
  return undefined
}

function foundIn(item: Json, keys: Keys): Found {
  const text = (...names: readonly string[]) => stringOf(get(item, keys, ...names))
  const rights = get(item, keys, 'rightsinfo')
  const right = isObject(rights) ? rights : Array.isArray(rights) && isObject(rights[0]) ? rights[0] : {}
  const altids = get(item, keys, 'altids')
  return {
    title: text('title', 'headline'),
    byline: text('byline', 'by') ?? namesOf(get(item, keys, 'bylines'))[0],
    language: text('language'),
    guid: (isObject(altids) ? stringOf(altids.itemid) : undefined) ?? text('guid', 'uri'),
    version: text('version'),
    status: text('pubstatus'),
    created: text('firstcreated', 'contentcreated'),
    modified: text('versioncreated', 'contentmodified'),
    embargo: text('embargoed', 'embargoeduntil', 'embargoeddate', 'releasedatetime'),
    urgency: text('urgency', 'priority'),
    dateline: text('dateline', 'located'),
    subheadline: summaryOf(get(item, keys, 'headlines'), /sub/u),
    slugline: text('slugline'),
    genre: namesOf(get(item, keys, 'genres', 'genre'))[0],
    credit: text('creditline', 'provider', 'infosource') ?? namesOf([get(item, keys, 'provider')])[0],
    copyright:
      text('copyrightnotice', 'copyrightholder') ?? stringOf(right.copyrightnotice ?? right.copyrightNotice),
    usageTerms: stringOf([get(item, keys, 'usageterms')].flat().join(' ')) ?? stringOf(right.usageterms),
    editorsNotes: [text('ednote'), ...signalsOf(get(item, keys, 'signals'))],
    keywords: namesOf(get(item, keys, 'keywords')),
    subjects: conceptsOf(get(item, keys, 'subjects', 'subject')),
    places: [...conceptsOf(get(item, keys, 'places', 'place')), { name: text('located') }],
    pictures: picturesOf(get(item, keys, 'associations')),
    related: relatedOf(get(item, keys, 'associations')),
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Names in a list of strings or of objects with a name. */
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((each) => {
    const name = isObject(each) ? stringOf(each.name ?? each.value) : stringOf(each)
    return name === undefined ? [] : [name]
  })

const signalsOf = (value: unknown): string[] =>
  namesOf(value).filter((signal) => /^(?:correction|update|kill)/iu.test(signal))

function summaryOf(value: unknown, wanted: RegExp): string | undefined {
  const found = listOf(value).find(
    (each) => isObject(each) && wanted.test(String(each.role ?? '').toLowerCase()),
  )
  return isObject(found) ? stringOf(found.value) : undefined
}

/** « medtop:20000430 », by the scheme that IPTC's addresses name. */
function conceptsOf(value: unknown): { code?: string | undefined; name?: string | undefined }[] {
  return listOf(value).flatMap((each): { code?: string | undefined; name?: string | undefined }[] => {
    if (!isObject(each)) return typeof each === 'string' ? [{ name: each }] : []
    const code = stringOf(each.code ?? each.qcode ?? each.literal)
    const address = stringOf(each.uri ?? each.scheme) ?? ''
    const isMediaTopic = /medtop|mediatopic/iu.test(`${address} ${code ?? ''}`)
    const digits = /\d{8}/u.exec(code ?? address)?.[0]
    return [
      {
        code: isMediaTopic && digits !== undefined ? `medtop:${digits}` : (code ?? (address || undefined)),
        name: stringOf(each.name),
      },
    ]
  })
}

/** In version 1 an object by name, from 2 on a list. */
const associated = (value: unknown): Json[] =>
  (isObject(value) ? Object.values(value) : listOf(value)).filter(isObject)

const isPicture = (item: Json): boolean => /picture|photo|graphic|image/iu.test(String(item.type ?? ''))

const picturesOf = (value: unknown): Found['pictures'] =>
  associated(value)
    .filter(isPicture)
    .map((item) => {
      const keys = keysOf(item)
      const renditions = get(item, keys, 'renditions')
      const biggest = associated(renditions).toSorted(
        (one, other) => (Number(other.width) || 0) - (Number(one.width) || 0),
      )[0]
      return {
        href: stringOf(biggest?.href) ?? stringOf(item.uri),
        caption:
          stringOf(get(item, keys, 'descriptiontext', 'caption', 'bodytext')) ??
          summaryOf(get(item, keys, 'descriptions'), /caption|^$|summary|main/u) ??
          stringOf(item.headline),
        credit: stringOf(get(item, keys, 'creditline', 'byline', 'by', 'copyrightholder', 'copyrightnotice')),
      }
    })

const relatedOf = (value: unknown): Found['related'] =>
  associated(value)
    .filter((item) => !isPicture(item))
    .map((item) => ({
      href: stringOf(item.uri),
      title: stringOf(item.headline) ?? summaryOf(item.headlines, /./u) ?? stringOf(item.title),
    }))
