import type { Concept, Document, StoryMetadata } from '@intertitre/core'
import { stated } from '../stated.ts'
import { bylineOf } from './byline-of.ts'
import { embargoIn } from './embargo-in.ts'
import { statedDateline } from './stated-dateline.ts'
import { wireAction } from './wire-action.ts'
import { wireDate } from './wire-date.ts'

/** What a file states, as found: white space in any form, dates in any form, each part missing or empty. */
export interface Found {
  readonly title?: string | undefined
  readonly byline?: string | undefined
  /** The line that states place and agency, or the place alone. */
  readonly dateline?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly created?: string | undefined
  readonly modified?: string | undefined
  readonly embargo?: string | undefined
  readonly guid?: string | undefined
  readonly version?: string | number | undefined
  readonly status?: string | undefined
  readonly urgency?: string | number | undefined
  readonly subheadline?: string | undefined
  readonly slugline?: string | undefined
  readonly genre?: string | undefined
  readonly credit?: string | undefined
  readonly copyright?: string | undefined
  readonly usageTerms?: string | undefined
  readonly editorsNotes?: readonly (string | undefined)[] | undefined
  readonly keywords?: readonly (string | undefined)[]
  readonly subjects?: readonly LooseConcept[]
  readonly places?: readonly LooseConcept[]
  readonly pictures?: readonly Loose<'href' | 'caption' | 'credit'>[] | undefined
  readonly related?: readonly Loose<'href' | 'title'>[] | undefined
}

type Loose<Name extends string> = { readonly [name in Name]?: string | undefined }
type LooseConcept = Loose<'code' | 'name'>

type Stated = Pick<
  Document,
  'title' | 'byline' | 'dateline' | 'published' | 'language' | 'url' | 'metadata' | 'remarks'
>

/** What holds of it, for a document. The date of this version counts as that of the story. */
export function statedMetadata(found: Found): Stated {
  const created = wireDate(found.created)
  const modified = wireDate(found.modified)
  const published = modified ?? created
  const told = embargoIn(found.editorsNotes ?? [], published)
  const embargo = wireDate(found.embargo) ?? told?.until
  const isUnread = told !== undefined && embargo === undefined
  const metadata = metadataOf(
    { ...found, status: isUnread ? 'withheld' : found.status, embargo },
    created,
    modified,
  )
  const dateline = statedDateline(found.dateline, found.credit)
  const remarks = [
    ...remarksOf(found),
    ...(isUnread
      ? [`a note speaks of an embargo whose end cannot be read (“${told.note.slice(0, 80)}”)`]
      : []),
  ]
  return {
    ...stated({
      title: found.title,
      byline: bylineOf(found.byline),
      published,
      language: found.language,
      url: found.url,
    }),
    ...(dateline !== undefined && { dateline }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(remarks.length > 0 && { remarks }),
  }
}

function metadataOf(found: Found, created: string | undefined, modified: string | undefined): StoryMetadata {
  const notes = texts(found.editorsNotes)
  const status = statusOf(found.status)
  const action = status === 'canceled' ? 'kill' : wireAction([found.title, ...notes])
  const urgency = Number.parseInt(String(found.urgency ?? ''), 10)
  return known({
    guid: folded(found.guid),
    version: folded(found.version === undefined ? undefined : String(found.version)),
    action,
    status,
    created,
    modified,
    embargo: found.embargo,
    urgency: urgency >= 1 && urgency <= 9 ? urgency : undefined,
    subheadline: subheadlineOf(found),
    slugline: folded(found.slugline)?.replace(/^\/(?=.)|(?<=.)\/$/gu, ''),
    genre: folded(found.genre),
    credit: folded(found.credit),
    copyright: folded(found.copyright),
    usageTerms: folded(found.usageTerms),
    editorsNotes: notes,
    keywords: texts(found.keywords),
    // ANSA has its headline among them.
    subjects: concepts(found.subjects?.filter(({ name }) => name === undefined || name !== found.title)),
    places: concepts(found.places),
    pictures: parts(found.pictures, ({ href, caption }) => href !== undefined || caption !== undefined),
    related: parts(found.related, ({ href }) => href !== undefined) as StoryMetadata['related'] & object,
  }) as StoryMetadata
}

/** Without what is missing, and without empty lists. */
const known = (parts: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(parts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

const folded = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/gu, ' ').trim() || undefined

const texts = (list: readonly (string | undefined)[] = []): string[] => [
  ...new Set(list.map(folded).filter((text) => text !== undefined)),
]

function parts<Part extends object>(list: readonly Part[] = [], holds: (part: Part) => boolean): Part[] {
  const cleaned = list.map(
    (part) =>
      known(
        Object.fromEntries(
          Object.entries(part).map(([name, value]) => [name, folded(value as string | undefined)]),
        ),
      ) as Part,
  )
  const seen = new Set<string>()
  return cleaned.filter((part) => {
    const key = JSON.stringify(part)
    return holds(part) && !seen.has(key) && seen.add(key)
  })
}

const concepts = (list: readonly LooseConcept[] = []): Concept[] =>
  parts(list, ({ code, name }) => code !== undefined || name !== undefined) as Concept[]

/** « stat:canceled », « Usable », « withheld » */
function statusOf(text: string | undefined): StoryMetadata['status'] {
  const word = folded(text)
    ?.toLowerCase()
    .replace(/^.*[:/]/u, '')
  if (word === 'usable' || word === 'withheld') return word
  if (word === 'embargoed') return 'withheld'
  return word !== undefined && /^(?:cancell?ed|killed?|withdrawn|deleted?)$/u.test(word)
    ? 'canceled'
    : undefined
}

/** What says no more than the headline or the keywords is none: EFE has its keywords there, AP its headline. */
function subheadlineOf({ subheadline, title, keywords = [] }: Found): string | undefined {
  const text = folded(subheadline)
  const repeats = [title, ...keywords].some((other) => folded(other)?.toLowerCase() === text?.toLowerCase())
  return repeats ? undefined : text
}

/** Names of dates as a person says them. */
const DATES = [
  ['created', 'date of creation'],
  ['modified', 'date of the version'],
  ['embargo', 'end of the embargo'],
] as const

function remarksOf(found: Found): string[] {
  return DATES.flatMap(([name, words]) => {
    const text = folded(found[name])
    if (text === undefined) return []
    const date = wireDate(text)
    if (date === undefined) return [`the ${words} is no date that can be read (“${text.slice(0, 60)}”)`]
    return /T[\d:.]+$/u.test(date) ? [`the ${words}, ${date}, states no time zone`] : []
  })
}
