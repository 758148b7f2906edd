import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ArchiveEntry,
  type Audited,
  articleAddress,
  FRENCH_FUNCTION_WORDS,
  InputError,
  parseDossier,
  type Site,
} from '@intertitre/core'
import { decode } from '../input/decode.ts'
import { readPage } from '../page/read-page.ts'

/** More files than any newsroom keeps in one folder. */
const MOST_FILES = 20_000
const MAX_BYTES = 25_000_000

/** Dossiers in a folder and below it, with the address that the site gives each; the newest first. */
export function dossiersIn(folder: string): readonly Audited[] {
  const dossiers = filesIn(folder, /\.json$/u).flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    if (!/^\s*\{\s*"version"/u.test(text)) return []
    try {
      return [parseDossier(text)]
    } catch (error) {
      // A dossier of another version is no reason to leave the others out.
      if (error instanceof InputError) return []
      throw error
    }
  })
  return dossiers.sort((one, other) => (other.story.published ?? '').localeCompare(one.story.published ?? ''))
}

/** Articles in a folder and below it: pages that state their address, and dossiers of ours. */
export function readArchiveFolder(folder: string, site: Site | undefined, section?: string): ArchiveEntry[] {
  const pages = filesIn(folder, /\.html?$/iu).flatMap((path) => entryOfPage(decode(readFileSync(path))))
  const dossiers =
    site === undefined ? [] : dossiersIn(folder).flatMap((dossier) => entryOfDossier(dossier, site, section))
  return [...pages, ...dossiers]
}

function filesIn(folder: string, name: RegExp): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path) && !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/u.test(path))
      .slice(0, MOST_FILES)
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile() && statSync(path).size <= MAX_BYTES)
      .sort()
  } catch (cause) {
    throw new InputError(
      'not-found',
      `expected a folder of articles, but ${folder} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      { cause },
    )
  }
}

function entryOfPage(html: string): ArchiveEntry[] {
  const page = readPage(html)
  const title =
    page.blocks
      .find(({ level }) => level === 1)
      ?.texts.map(({ text }) => text)
      .join(' ') ?? page.titles[0]?.text
  const published = page.metas.find(({ name }) => name === 'article:published_time')?.text
  if (page.url === undefined || !/^https?:/u.test(page.url) || !title) return []
  const keyphrases = page.keyphrase === undefined ? [] : [page.keyphrase, ...page.secondaryKeyphrases]
  return [{ address: page.url, title, keyphrases, ...(published ? { published } : {}) }]
}

export function entryOfDossier({ article, story }: Audited, site: Site, section?: string): ArchiveEntry[] {
  const placed = {
    slug: article.slug,
    ...(section !== undefined && { section }),
    ...(story.published !== undefined && { published: story.published }),
  }
  const address = articleAddress(site, placed, FRENCH_FUNCTION_WORDS)
  if (address === undefined) return []
  const keyphrases = [article.keyphrase, ...article.secondaryKeyphrases].filter(Boolean)
  return [
    {
      address,
      title: article.headline.text,
      keyphrases,
      ...(story.published !== undefined && { published: story.published }),
    },
  ]
}
