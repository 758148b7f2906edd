import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { PublishOptions } from './publish.ts'

/** Adds « publish ». Its code is loaded when it is called. */
export function addPublishCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('publish')
    .description('Bring an article to a CMS, a static site or a webhook; read it back and compare.')
    .argument('<ARTICLE>', 'a folder that “intertitre write” made, or the id of an article in the store')
    .option(
      '--to <TARGET>',
      'a name in the configuration, or wordpress:URL, ghost:URL, folder:DIR?site=hugo, webhook:URL; left out, it is told where the article was published',
    )
    .addOption(
      new Option(
        '--status <STATUS>',
        'how it is to stand there (default: as it does; new ones a draft)',
      ).choices(['draft', 'scheduled', 'published']),
    )
    .option('--at <TIME>', 'when it goes live, as 2026-11-30T06:00+01:00; with --status scheduled')
    .option('--approve', 'you have read this version of the folder and approve it; kept with your name')
    .option('--override <REASON>', 'publish although something speaks against it; the reason is kept')
    .option('--take-down <REASON>', 'make a draft there of what readers see of it; the reason is kept')
    .option('--anew', 'make it again where somebody has deleted it there')
    .option('--dry-run', 'tell what would be done, and send nothing')
    .option('--section <NAME>', 'section of the site (default: the one it was written for)')
    .option('--alt <TEXT>', 'what the photograph shows, where the page does not say')
    .option('--credit <NAME>', 'whose photograph it is, where the page does not say')
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--data <DIR>', 'folder of the store (default: $INTERTITRE_DATA, else intertitre-data)')
    .option('--json', 'print what came of it as JSON')
    .addHelpText('after', EXIT_HELP)
    .action(async (article: string, options: PublishOptions) => {
      const { publish } = await import('./publish.ts')
      onExit(await publish(article, options, shell))
    })
}

const EXIT_HELP = `
Passwords, keys and secrets come from the environment:
  INTERTITRE_WORDPRESS_USER, INTERTITRE_WORDPRESS_PASSWORD, INTERTITRE_GHOST_KEY, INTERTITRE_WEBHOOK_SECRET

Exit codes:
  0  it stands there as approved, or was taken down
  2  bad input, something speaks against it, or the target refuses
  3  sent, but something stands there otherwise than approved`
