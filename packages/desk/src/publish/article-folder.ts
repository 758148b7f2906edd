import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Audited, InputError, parseDossier } from '@intertitre/core'
import { COVER_FILES } from '../output/cover-files.ts'
import { FILE_NAMES } from '../output/file-formats.ts'
import { readPage } from '../page/read-page.ts'
import type { FoundCover } from './make-publication.ts'

/** What `intertitre write` left in a folder. */
export interface ArticleFolder {
  readonly dossier: Audited
  /** What the page was made with, and the dossier does not say. */
  readonly section?: string
  readonly reviewer?: string
  readonly cover?: FoundCover
}

/** Said of the cover where the page does not. */
export interface CoverWords {
  readonly alt?: string
  readonly credit?: string
}

/** Reads an article and its cover. Throws an `InputError` where there is none, or no words for a photograph. */
export function readArticleFolder(folder: string, shown: string, words: CoverWords): ArticleFolder {
  const path = join(folder, FILE_NAMES.json)
  if (!existsSync(path))
    throw new InputError(
      'not-found',
      `expected an article (${FILE_NAMES.json}) in ${shown}, but there is none.`,
    )
  const dossier = parseDossier(readFileSync(path, 'utf8'))
  const page = pageWords(join(folder, FILE_NAMES.html))
  const cover = coverIn(folder, shown, { ...page, ...words }, dossier)
  return {
    dossier,
    ...(page.section !== undefined && { section: page.section }),
    ...(page.reviewer !== undefined && { reviewer: page.reviewer }),
    ...(cover !== undefined && { cover }),
  }
}

interface PageWords extends CoverWords {
  readonly section?: string
  readonly reviewer?: string
}

/** From the structured data of the page; nothing where there is no page. */
function pageWords(path: string): PageWords {
  if (!existsSync(path)) return {}
  const values = readPage(readFileSync(path, 'utf8')).data.flatMap(({ value }) => nodesOf(value))
  const article = values.find((node) => node['@type'] === 'NewsArticle') ?? {}
  const [image = {}] = nodesOf(article.image)
  const [editor = {}] = nodesOf(article.editor)
  const found = {
    section: article.articleSection,
    reviewer: editor.name,
    alt: image.caption,
    credit: image.creditText,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'string'))
}

type Node = Readonly<Record<string, unknown>>

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return '@graph' in node ? nodesOf(node['@graph']) : [node]
}

function coverIn(
  folder: string,
  shown: string,
  { alt, credit }: CoverWords,
  dossier: Audited,
): FoundCover | undefined {
  const extension = (['jpg', 'png'] as const).find((each) =>
    existsSync(join(folder, `${COVER_FILES[0].name}.${each}`)),
  )
  if (extension === undefined) return undefined
  const alternative = alt ?? (extension === 'png' ? dossier.article.headline.text : undefined)
  if (alternative === undefined)
    throw new InputError(
      'invalid-option',
      `expected --alt with what the photograph in ${shown} shows, for there is no page that says it.`,
    )
  const files = COVER_FILES.map(({ name }) => name).filter((name) =>
    existsSync(join(folder, `${name}.${extension}`)),
  )
  return {
    alternative,
    extension,
    files: new Map(files.map((name) => [name, readFileSync(join(folder, `${name}.${extension}`))])),
    ...(credit !== undefined && { credit }),
  }
}
