import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import { formatOption } from './format-option.ts'
import type { WatchCommandOptions } from './watch.ts'

/** Adds `watch`, which loads its own code when it is called. */
export function addWatchCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('watch')
    .description('Make an article of each story that comes into a folder or a feed, once, until stopped.')
    .argument('<SOURCE>', 'a folder, or the address of a feed')
    .requiredOption(
      '--to <DIR>',
      'where the articles go, a folder each; or “desk” to queue jobs in the store',
    )
    .option('--brief <TEXT>', 'what is wanted of each, in plain words, French or English')
    .addOption(formatOption())
    .addOption(
      new Option('--every <SECONDS>', 'between two looks (default: 2, of a feed 60)').argParser(
        secondsOf('--every', 1),
      ),
    )
    .addOption(
      new Option('--settle <SECONDS>', 'that a file must have stayed as it is (default: 2)').argParser(
        secondsOf('--settle', 0),
      ),
    )
    .option('--once', 'look once, and end')
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--section <NAME>', 'section of the site that the articles are for')
    .option('--data <DIR>', 'folder of the store (default: $INTERTITRE_DATA, else intertitre-data)')
    .option('--json', 'tell what happens as lines of JSON')
    .action(async (source: string, options: WatchCommandOptions) => {
      const { watch } = await import('./watch.ts')
      onExit(await watch(source, options, shell))
    })
}

const secondsOf =
  (option: string, least: number) =>
  (text: string): number => {
    const seconds = Number(text)
    if (/^\d+$/u.test(text) && seconds >= least && seconds <= 86_400) return seconds
    throw new InputError(
      'invalid-option',
      `expected ${option} with whole seconds from ${least} to 86400, but it is “${text}”.`,
    )
  }
