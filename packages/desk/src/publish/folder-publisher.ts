import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Edition, InputError, renderSitePage } from '@intertitre/core'
import { type FileContent, saveFolder } from '../output/save-folder.ts'
import { fingerprint } from './fingerprint.ts'
import type { Difference, Placing, Publication, Publisher, RemoteItem } from './publication.ts'
import type { StaticSite } from './target.ts'

const PAGE = 'index.md'

interface FolderItem extends RemoteItem {
  /** Of the page. */
  readonly text: string
  /** As its front matter has them. */
  readonly published?: string
  readonly modified?: string
}

/**
 * A folder that a static site is built from: one folder an article, named for its slug, with its page and
 * its pictures. What the generator makes of it is the generator's.
 */
export function folderPublisher(place: string, site: StaticSite, now: () => Date): Publisher<FolderItem> {
  const name = `the folder ${place}`
  return {
    name,
    remarks: () => [],

    async find({ key, dossier: { article } }, known) {
      const slug = known?.id ?? slugIn(place, key) ?? article.slug
      const item = itemIn(place, slug, now())
      if (item === undefined || entryOf(item.text, 'intertitre') === key) return item
      throw new InputError(
        'not-publishable',
        `expected ${name} to have nothing at “${slug}” yet, but another article stands there; give one of them another slug.`,
      )
    },

    async put(publication, placing, found) {
      if (placing.status === 'scheduled' && site !== 'hugo')
        throw new InputError(
          'invalid-option',
          `expected --status draft or published for ${site}, which builds what is dated to come at once.`,
        )
      const slug = found?.id ?? publication.dossier.article.slug
      const dates = datesFor(placing, found, now())
      const page = pageOf(publication, site, dates)
      makeFolder(place)
      saveFolder(join(place, slug), new Map<string, FileContent>([...publication.pictures, [PAGE, page]]))
      const item = itemIn(place, slug, now())
      if (item === undefined) throw new Error(`${PAGE} was written to ${place}/${slug} and is not there.`)
      return item
    },

    async takeDown(_, found) {
      const page = asDraft(found.text)
      saveFolder(join(place, found.id), new Map([[PAGE, page]]))
      return itemIn(place, found.id, now()) ?? found
    },

    async compare(publication, placing, item) {
      const { text, published, modified } = item
      const wished = pageOf(publication, site, {
        ...(placing.status !== 'draft' && { published: placing.at ?? published ?? now().toISOString() }),
        ...(modified !== undefined && { modified }),
      })
      return [
        ...lineDifferences(wished, text),
        ...[...publication.pictures].flatMap(([file, bytes]) =>
          pictureDifference(join(place, item.id), file, bytes),
        ),
      ]
    },
  }
}

type Dates = Pick<Edition, 'published' | 'modified'>

/** What readers have seen keeps its date, and says when it was changed. */
function datesFor({ status, at }: Placing, found: FolderItem | undefined, now: Date): Dates {
  if (status === 'draft') return {}
  const wasLive = found?.status === 'published' && found.published !== undefined
  return {
    published: at ?? (wasLive ? found.published : undefined) ?? now.toISOString(),
    ...(wasLive && { modified: now.toISOString() }),
  }
}

/** Astro takes a picture for a file beside the page only where its name begins with a dot. */
function pageOf({ key, shown, language, edition }: Publication, site: StaticSite, dates: Dates): string {
  const cover = edition.cover && {
    ...edition.cover,
    files: edition.cover.files.map((file) => (site === 'astro' ? { ...file, src: `./${file.src}` } : file)),
  }
  return renderSitePage(
    shown,
    language,
    { ...edition, ...dates, ...(cover && { cover }) },
    { intertitre: key },
  )
}

function itemIn(place: string, slug: string, now: Date): FolderItem | undefined {
  const path = join(place, slug, PAGE)
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const date = entryOf(text, 'date')
  const modified = entryOf(text, 'lastmod')
  const isDraft = /^draft: true$/mu.test(frontMatterOf(text))
  const isToCome = date !== undefined && Date.parse(date) > now.getTime()
  return {
    id: slug,
    ...(isDraft
      ? { status: 'draft' }
      : isToCome
        ? { status: 'scheduled', at: date }
        : { status: 'published' }),
    url: path,
    fingerprint: fingerprint([text, ...picturesIn(join(place, slug))]),
    text,
    ...(!isDraft && date !== undefined && { published: date }),
    ...(modified !== undefined && { modified }),
  }
}

const picturesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:jpg|png)$/u.test(file))
    .sort()
    .map((file) => fingerprint([file, readFileSync(join(folder, file)).toString('base64')]))

/** Bytes that front matter is looked for in. */
const HEAD = 16_000

const frontMatterOf = (text: string): string => /^---\n(.*?)\n---\n/su.exec(text.slice(0, HEAD))?.[1] ?? ''

/** The page with `draft` in its front matter, and the rest as it stands. */
function asDraft(text: string): string {
  const front = frontMatterOf(text)
  const isSaid = /^draft:.*$/mu.test(front)
  const drafted = isSaid ? front.replace(/^draft:.*$/mu, 'draft: true') : `${front}\ndraft: true`
  return text.replace(front, () => drafted)
}

/** A value of the front matter, which is written as JSON. */
function entryOf(text: string, key: string): string | undefined {
  const value = new RegExp(`^${key}: (".*")$`, 'mu').exec(frontMatterOf(text))?.[1]
  try {
    return value === undefined ? undefined : (JSON.parse(value) as string)
  } catch {
    return undefined
  }
}

/** Under whatever slug our article stands there. */
function slugIn(place: string, key: string): string | undefined {
  if (!existsSync(place)) return undefined
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .find((name) => {
      const path = join(place, name, PAGE)
      return (
        existsSync(path) &&
        statSync(path).isFile() &&
        entryOf(readFileSync(path, 'utf8'), 'intertitre') === key
      )
    })
}

function makeFolder(place: string): void {
  try {
    mkdirSync(place, { recursive: true })
  } catch (cause) {
    throw new InputError('not-writable', `expected a folder to publish to, but ${place} cannot be made.`, {
      cause,
    })
  }
}

/** Line by line: « date », « draft », or a line of the text. */
function lineDifferences(wished: string, live: string): Difference[] {
  if (wished === live) return []
  const liveLines = new Set(live.split('\n'))
  const wishedLines = new Set(wished.split('\n'))
  const missing = [...wishedLines].filter((line) => !liveLines.has(line))
  const added = [...liveLines].filter((line) => !wishedLines.has(line))
  return [
    ...missing.map((line) => ({ part: partOf(line), approved: line, live: sameEntry(line, added) ?? '' })),
    ...added
      .filter((line) => !missing.some((other) => sameEntry(other, [line]) !== undefined))
      .map((line) => ({ part: partOf(line), approved: '', live: line })),
    ...(missing.length + added.length === 0 ? [{ part: 'order of lines', approved: '', live: '' }] : []),
  ]
}

const partOf = (line: string): string => /^([a-z_]+): /iu.exec(line)?.[1] ?? 'text'

const sameEntry = (line: string, others: readonly string[]): string | undefined =>
  partOf(line) === 'text' ? undefined : others.find((other) => partOf(other) === partOf(line))

function pictureDifference(folder: string, file: string, bytes: Uint8Array): Difference[] {
  const path = join(folder, file)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return []
  return [{ part: file, approved: `${bytes.length} bytes`, live: existsSync(path) ? 'other bytes' : '' }]
}
