import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import { formatOption } from './format-option.ts'
import type { ReviseOptions } from './revise.ts'

/** Adds `revise`, which loads its own code when it is called. */
export function addReviseCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('revise')
    .description(
      'Hold an article against a new version of its story: what changed, what no longer stands, a repaired draft.',
    )
    .argument('<ARTICLE>', 'folder of an article, with its article.json')
    .requiredOption('--story <FILE>', 'the new version, a file or an address')
    .option('--out <DIR>', 'where the repaired draft goes (default: ARTICLE/revision)')
    .addOption(formatOption())
    .option('--same-story', 'take it for a version of the story, however little the two have in common')
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--section <NAME>', 'section of the site that the article is for')
    .option('--json', 'print what changed as JSON')
    .action(async (article: string, options: ReviseOptions) => {
      const { revise } = await import('./revise.ts')
      onExit(await revise(article, options, shell))
    })
}
