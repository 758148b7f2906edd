import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { JobsOptions } from './jobs.ts'
import type { WorkerCommandOptions } from './worker.ts'

/** Adds the commands on the store and its jobs. Each loads its own code when it is called. */
export function addStoreCommands(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  const write = program.commands.find((command) => command.name() === 'write')
  write
    ?.option('--queue', 'keep the story and leave the writing to an “intertitre worker”')
    .option('--priority <NUMBER>', 'of the queued job: higher comes first, from -100 to 100', priorityOf)
    .option('--data <DIR>', `${DATA_HELP}; with --queue`)
  program
    .command('worker')
    .description('Do queued jobs until stopped; with DATABASE_URL on as many machines as wanted.')
    .option('--data <DIR>', DATA_HELP)
    .option('--at-once <JOBS>', 'jobs at the same time (default: 1)', countOf('--at-once', 100))
    .option('--drain', 'end when nothing is left to do')
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--json', 'tell what happens as lines of JSON')
    .action(async (options: WorkerCommandOptions) => {
      const { worker } = await import('./worker.ts')
      onExit(await worker(options, shell))
    })
  program
    .command('jobs')
    .description('List jobs, or tell of one; cancel it, queue it again, save the article that came of it.')
    .argument('[ID]', 'a job')
    .option('--data <DIR>', DATA_HELP)
    .addOption(
      new Option('--state <STATE>', 'list only those').choices([
        'queued',
        'active',
        'retrying',
        'done',
        'failed',
        'cancelled',
      ]),
    )
    .option('--page <NUMBER>', 'of the list (default: 1)', countOf('--page', 1_000_000))
    .option('--cancel', 'call the job off')
    .option('--retry', 'queue a failed or cancelled job again')
    .option('--out <DIR>', 'save the article of a job that is done')
    .option('--json', 'print as JSON')
    .action(async (id: string | undefined, options: JobsOptions) => {
      const { jobs } = await import('./jobs.ts')
      onExit(await jobs(id, options, shell))
    })
  program
    .command('export')
    .description('Write the whole store to a file: a backup, or the way to another store.')
    .argument('<FILE>', 'as desk.jsonl, or desk.jsonl.gz to have it packed')
    .option('--data <DIR>', DATA_HELP)
    .action(async (file: string, options: { readonly data?: string }) => {
      const { exportStore } = await import('./export.ts')
      onExit(await exportStore(file, options, shell))
    })
  program
    .command('import')
    .description('Fill an empty store from a file of “intertitre export”.')
    .argument('<FILE>', 'packed or not')
    .option('--data <DIR>', DATA_HELP)
    .action(async (file: string, options: { readonly data?: string }) => {
      const { importStore } = await import('./import.ts')
      onExit(await importStore(file, options, shell))
    })
}

const DATA_HELP = 'folder of the store (default: $INTERTITRE_DATA, else intertitre-data)'

const priorityOf = (value: string): number => wholeNumber('--priority', value, -100, 100)

const countOf =
  (option: string, most: number) =>
  (value: string): number =>
    wholeNumber(option, value, 1, most)

function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (/^-?\d+$/u.test(value) && number >= least && number <= most) return number
  throw new InputError(
    'invalid-option',
    `expected ${option} with a whole number from ${least} to ${most}, but it is “${value}”.`,
  )
}
