import { join, relative, resolve } from 'node:path'
import { InputError, renderNewsSitemap, renderRss } from '@intertitre/core'
import { dossiersIn } from '../archive/read-archive-folder.ts'
import { loadConfiguration, siteOf } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { feedEntryOf } from '../output/feed-entry-of.ts'
import { saveFolder } from '../output/save-folder.ts'
import type { Shell } from '../shell.ts'

export interface SitemapOptions {
  readonly config?: string
  readonly out?: string
}

/** A news sitemap is for the last two days. Source: Google Search Central, news sitemaps. Milliseconds. */
const RECENT = 2 * 24 * 60 * 60 * 1000
/** Articles in a feed. */
const MOST_ITEMS = 50

/** Writes news-sitemap.xml and feed.xml of the dossiers in a folder, for the site that is configured. */
export async function sitemap(
  folder: string,
  options: SitemapOptions,
  shell: Shell,
  now = Date.now(),
): Promise<ExitCode> {
  const configuration = loadConfiguration(shell.folder, options.config)
  const site = configuration && siteOf(configuration)
  if (site?.url === undefined) {
    throw new InputError(
      'invalid-configuration',
      'expected a site with an address in intertitre.config.json (intertitre init makes one).',
    )
  }
  const entries = dossiersIn(resolve(shell.folder, folder)).flatMap(
    (dossier) => feedEntryOf(dossier, site, configuration?.section) ?? [],
  )
  if (entries.length === 0)
    throw new InputError('not-found', `expected articles (article.json) in ${folder}, but there is none.`)
  const recent = entries.filter(
    ({ published }) => published !== undefined && now - Date.parse(published) <= RECENT,
  )
  const path = resolve(shell.folder, options.out ?? folder)
  saveFolder(
    path,
    new Map([
      ['news-sitemap.xml', renderNewsSitemap(recent, site.name)],
      ['feed.xml', renderRss(entries.slice(0, MOST_ITEMS), site, entries[0]?.language ?? 'fr')],
    ]),
  )
  const near = (name: string): string => relative(shell.folder, join(path, name))
  shell.stdout.write(
    `${near('news-sitemap.xml')}: ${recent.length} of the last two days\n${near('feed.xml')}: ${Math.min(entries.length, MOST_ITEMS)} of ${entries.length}\n`,
  )
  return EXIT.met
}
