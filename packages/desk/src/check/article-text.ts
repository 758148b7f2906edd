import type { BlockRun, Document, Page, Passage, Span } from '@intertitre/core'
import type { Source } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { placeInRuns } from './place-in-runs.ts'

/** A passage and where it stands in its file. */
export interface PlacedPassage extends Passage {
  /** Of its characters in the file; absent where only its element is known. */
  readonly runs?: readonly BlockRun[]
}

/** An article by anyone, as it is to be proven. */
export interface ArticleText {
  readonly name: string
  readonly format: Document['origin']['format']
  /** The file as decoded. */
  readonly original: string
  readonly passages: readonly PlacedPassage[]
}

/**
 * Every text of an article that a reader or a machine sees: its blocks, and of a page also title,
 * description, image alternatives and what its structured data say of the story. Throws an `InputError`
 * where there is no text.
 */
export async function articleText(source: Source): Promise<ArticleText> {
  const { origin, original, blocks } = await readDocument(source, 'an article')
  const head = origin.format === 'html' ? await headPassages(original) : []
  const body = blocks.map(({ role, text, runs }, index) => ({
    path: `${role}.${index}`,
    text,
    kind: role,
    runs,
  }))
  return { name: origin.name, format: origin.format, original, passages: [...head, ...body] }
}

const DESCRIPTIONS = new Set([
  'description',
  'og:title',
  'og:description',
  'twitter:title',
  'twitter:description',
])

async function headPassages(html: string): Promise<readonly PlacedPassage[]> {
  const { readPage } = await import('../page/read-page.ts')
  const page = readPage(html)
  return [
    ...page.titles.map(({ path, text }) => ({
      path,
      text: withoutSite(text, page),
      kind: 'heading' as const,
    })),
    ...page.metas
      .filter(({ name }) => DESCRIPTIONS.has(name))
      .map(({ path, name, text }) => ({
        path,
        text: name.endsWith('title') ? withoutSite(text, page) : text,
        kind: name.endsWith('title') ? ('heading' as const) : ('paragraph' as const),
      })),
    ...page.images
      .filter(({ alternative, isInArticle }) => isInArticle && (alternative ?? '') !== '')
      .map(({ path, alternative }) => ({ path, text: alternative ?? '', kind: 'heading' as const })),
    ...page.data.flatMap(({ path, value }) => dataPassages(path, value)),
  ]
}

/** « Titre - Le Quotidien »: the name of the site states nothing about the story. */
function withoutSite(title: string, { metas }: Page): string {
  const site = metas.find(({ name }) => name === 'og:site_name')?.text.trim() ?? ''
  const tail = /\s+[|–—-]\s+([^|–—]+)$/u.exec(title)
  if (tail === null) return title
  const name = tail[1]?.trim() ?? ''
  return name === site || /\|/u.test(tail[0]) ? title.slice(0, tail.index) : title
}

/** What structured data say of the story; who publishes it, when and where is for its publisher to know. */
const SAYING: ReadonlyMap<string, Passage['kind']> = new Map([
  ['headline', 'heading'],
  ['alternativeHeadline', 'heading'],
  ['description', 'paragraph'],
  ['abstract', 'paragraph'],
  ['articleBody', 'paragraph'],
  ['text', 'paragraph'],
  ['caption', 'paragraph'],
  ['keywords', 'value'],
])
/** Their `name` says something of the story. */
const NAMED = new Set(['Question', 'about', 'mentions', 'contentLocation', 'spatialCoverage'])

function dataPassages(path: string, value: unknown, key = ''): readonly PlacedPassage[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => dataPassages(`${path}.${index}`, each, key))
  if (typeof value === 'string') {
    const kind = SAYING.get(key)
    return kind === undefined || value.trim() === '' ? [] : [{ path, text: value, kind }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const owner = String((value as { '@type'?: unknown })['@type'] ?? '')
    const isNamed = name === 'name' && typeof inner === 'string' && (NAMED.has(owner) || NAMED.has(key))
    if (isNamed)
      return [
        { path: `${path}.name`, text: inner, kind: owner === 'Question' ? 'heading' : 'value' } as const,
      ]
    return dataPassages(`${path}.${name}`, inner, name)
  })
}

/** Where a stretch of a passage stands in the file; undefined where only its element is known. */
export const placeInFile = ({ runs }: PlacedPassage, span: Span): Span | undefined =>
  runs === undefined ? undefined : placeInRuns(runs, span)
