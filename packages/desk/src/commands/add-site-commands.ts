import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { ArchiveOptions } from './archive.ts'
import type { AuditOptions } from './audit.ts'
import type { InitOptions } from './init.ts'
import { languageOption } from './language-option.ts'
import type { SitemapOptions } from './sitemap.ts'

/** Adds the commands about sites and their pages. Each loads its own code when it is called. */
export function addSiteCommands(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('audit')
    .description('Audit a page: what is good, what is missing, and who says so.')
    .argument(
      '<PAGE>',
      'a file (HTML, or the article.json of this desk), an address of the web, or “-” for standard input',
    )
    .option('--keyphrase <PHRASE>', 'what readers search for, where the page does not say')
    .option(
      '--dismiss <AUDIT=REASON...>',
      'let the findings of an audit stand; the score leaves it out and says so',
    )
    .addOption(languageOption())
    .option('--least <POINTS>', 'exit with 3 where the score is lower', pointsOf)
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .addOption(
      new Option('--format <FORMAT>', 'text, json or html (default: text)').choices(['text', 'json', 'html']),
    )
    .option('--json', 'the same as --format json')
    .option('--out <FILE>', 'where the outcome goes (default: standard output)')
    .action(async (page: string, options: AuditOptions) => {
      const { audit } = await import('./audit.ts')
      onExit(await audit(page, options, shell))
    })
  program
    .command('init')
    .description('Ask for what a site needs to publish, and write intertitre.config.json.')
    .option('--name <NAME>', 'name of the publication; asks nothing more')
    .option('--url <ADDRESS>', 'where the site begins')
    .option('--logo <ADDRESS>', 'address of the logo')
    .option('--author <AUTHOR...>', 'who signs, as “Anne Roux https://exemple.fr/anne-roux”')
    .option('--section <SECTION...>', 'sections of the site')
    .option('--accent <COLOUR>', 'brand colour, as #97281b')
    .option('--time-zone <ZONE>', 'of dates that state none, as Europe/Paris')
    .action(async (options: InitOptions) => {
      const { init } = await import('./init.ts')
      onExit(await init(options, shell))
    })
  program
    .command('archive')
    .description('Index earlier articles: for internal links, related articles and keyphrases already used.')
    .argument(
      '[SOURCE...]',
      'folders, and addresses of sitemaps or feeds (default: those of the configuration)',
    )
    .option('--config <FILE>', 'configuration of the site')
    .action(async (sources: string[], options: ArchiveOptions) => {
      const { archive } = await import('./archive.ts')
      onExit(await archive(sources, options, shell))
    })
  program
    .command('sitemap')
    .description('Write a news sitemap and a feed of the articles in a folder.')
    .argument('[FOLDER]', 'where the articles were written', 'out')
    .option('--out <DIR>', 'where the two files go (default: FOLDER)')
    .option('--config <FILE>', 'configuration of the site')
    .action(async (folder: string, options: SitemapOptions) => {
      const { sitemap } = await import('./sitemap.ts')
      onExit(await sitemap(folder, options, shell))
    })
}

function pointsOf(value: string): number {
  const points = Number(value)
  if (value.trim() !== '' && points >= 0 && points <= 100) return points
  throw new InputError('invalid-option', `expected --least with points from 0 to 100, but it is “${value}”.`)
}
