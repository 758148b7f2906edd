import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { BatchOptions } from './batch.ts'
import { formatOption } from './format-option.ts'

/** Adds `batch`, which loads its own code when it is called. */
export function addBatchCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('batch')
    .description('Write an article from each story of a folder, a list of files and addresses, or a feed.')
    .argument(
      '<SOURCE>',
      'a folder, a list with a file or address on each line, or a file of several stories',
    )
    .requiredOption('--out <DIR>', 'where the articles go, a folder each, with the report')
    .option('--brief <TEXT>', 'what is wanted of each, in plain words, French or English')
    .addOption(formatOption())
    .addOption(new Option('--workers <N>', 'threads to write on (default: one a core)').argParser(workersOf))
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--section <NAME>', 'section of the site that the articles are for')
    .option('--json', 'print the report as JSON')
    .action(async (source: string, options: BatchOptions) => {
      const { batch } = await import('./batch.ts')
      onExit(await batch(source, options, shell))
    })
}

function workersOf(text: string): number {
  const workers = Number(text)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers
  throw new InputError('invalid-option', `expected --workers 1 to 256, but it is “${text}”.`)
}
