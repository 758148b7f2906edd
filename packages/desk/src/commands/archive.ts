import { join, relative, resolve } from 'node:path'
import { type ArchiveEntry, InputError } from '@intertitre/core'
import { archiveJson, INDEX_FOLDER, INDEX_NAME } from '../archive/archive-index.ts'
import { fetchArchive } from '../archive/fetch-archive.ts'
import { readArchiveFolder } from '../archive/read-archive-folder.ts'
import { loadConfiguration, siteOf } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { FetchOptions } from '../net/fetch-public.ts'
import { saveFolder } from '../output/save-folder.ts'
import { progressOn } from '../report/progress.ts'
import type { Shell } from '../shell.ts'

export interface ArchiveOptions {
  readonly config?: string
}

/** Reads earlier articles from folders, sitemaps and feeds, and keeps an index of them beside the configuration. */
export async function archive(
  sources: readonly string[],
  options: ArchiveOptions,
  shell: Shell,
  fetchOptions: FetchOptions = {},
): Promise<ExitCode> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const wanted = sources.length > 0 ? sources : (configuration?.archive ?? [])
  if (wanted.length === 0) {
    throw new InputError(
      'invalid-option',
      'expected a folder, or the address of a sitemap or feed, after archive or as “archive” in intertitre.config.json.',
    )
  }
  const folder = configuration?.folder ?? shell.folder
  const site = configuration && siteOf(configuration)
  const progress = progressOn(shell)
  const entries = new Map<string, ArchiveEntry>()
  try {
    for (const source of wanted) {
      progress.stage(`reading ${source}`)
      const found = /^https?:/iu.test(source)
        ? await fetchArchive(source, fetchOptions)
        : readArchiveFolder(
            resolve(sources.length > 0 ? shell.folder : folder, source),
            site,
            configuration?.section,
          )
      for (const entry of found) entries.set(entry.address, richer(entry, entries.get(entry.address)))
    }
  } finally {
    progress.end()
  }
  const path = join(folder, INDEX_FOLDER)
  saveFolder(path, new Map([[INDEX_NAME, archiveJson([...entries.values()])]]))
  shell.stdout.write(
    `${entries.size} ${entries.size === 1 ? 'article' : 'articles'} in ${relative(shell.folder, join(path, INDEX_NAME))}\n`,
  )
  return EXIT.met
}

/** A sitemap knows less of an article than its page. */
const richer = (one: ArchiveEntry, other: ArchiveEntry | undefined): ArchiveEntry =>
  other !== undefined && other.keyphrases.length > one.keyphrases.length ? other : one
