import { InputError } from '@intertitre/core'
import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addBatchCommand } from './commands/add-batch-command.ts'
import { addCheckCommand } from './commands/add-check-command.ts'
import { addModelCommands } from './commands/add-model-commands.ts'
import { addPublishCommand } from './commands/add-publish-command.ts'
import { addReadCommand } from './commands/add-read-command.ts'
import { addReviseCommand } from './commands/add-revise-command.ts'
import { addServiceCommands } from './commands/add-service-commands.ts'
import { addSiteCommands } from './commands/add-site-commands.ts'
import { addStoreCommands } from './commands/add-store-commands.ts'
import { addWatchCommand } from './commands/add-watch-command.ts'
import { formatOption, isFormat } from './commands/format-option.ts'
import { addModelOptions } from './commands/model-options.ts'
import type { WriteOptions } from './commands/write.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { Shell } from './shell.ts'

/**
 * Runs a command line, without the names of program and script. Never rejects: what goes wrong is told
 * on standard error in one line, « intertitre: … ».
 */
export async function run(args: readonly string[], shell: Shell, engine: Engine): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.met
  const program = programOf(shell, async (story, options) => {
    const { write } = await import('./commands/write.ts')
    exitCode = await write(story, options, shell, engine)
  })
  for (const add of [
    addBatchCommand,
    addCheckCommand,
    addPublishCommand,
    addReadCommand,
    addReviseCommand,
    addServiceCommands,
    addSiteCommands,
    addStoreCommands,
    addWatchCommand,
  ])
    add(program, shell, (code) => {
      exitCode = code
    })
  addModelCommands(program, shell, engine, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(spreadFormats(args), { from: 'user' })
    return exitCode
  } catch (error) {
    return report(error, shell)
  }
}

function programOf(
  shell: Shell,
  write: (story: string | undefined, options: WriteOptions) => Promise<void>,
): Command {
  const program = new Command('intertitre')
    .description('Makes publish-ready French articles from stories, and proves every statement in them.')
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeOut: (text) => shell.stdout.write(text), writeErr() {} })
    .exitOverride()
  const writing = program
    .command('write')
    .description('Write an article from a story, as the brief wants it.')
    .argument(
      '[STORY]',
      'a file or an address, in any format of docs/formats.md; “-” for standard input; or the text itself',
    )
    .option(
      '--brief <TEXT>',
      'what is wanted, in plain words, French or English; wins over a brief at the head of the story',
    )
    .option('--context <FILE...>', 'earlier stories, a press kit, notes: a second source, always attributed')
    .option('--date <DATE>', 'when the story was published, as 2026-11-24')
    .option('--keyphrase <PHRASE>', 'what readers search for')
    .option(
      '--queries <FILE>',
      'queries of Search Console as CSV: the keyphrase is taken from those that the story answers',
    )
    .option('--variant <N>', 'another headline, title, description and other subheadings: 1, 2, …')
    .option('--out <DIR>', 'where the article goes (default: out/SLUG)')
    .addOption(formatOption())
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--section <NAME>', 'section of the site that the article is for')
    .option('--reviewer <NAME>', 'who read the article over')
    .option('--image <FILE>', 'a photograph: cut to three ratios around its centre of interest')
    .option('--credit <NAME>', 'whose photograph it is')
    .option('--alt <TEXT>', 'what the photograph shows')
    .option('--cover', 'draw a cover with the headline (default where the site has a configuration)')
    .option('--no-cover', 'draw none')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', EXIT_HELP)
    .action(write)
  addModelOptions(writing)
  return program
}

/** « --format html markdown » is « --format html --format markdown ». */
function spreadFormats(args: readonly string[]): string[] {
  const spread: string[] = []
  let isAmongFormats = false
  for (const argument of args) {
    isAmongFormats = argument === '--format' || (isAmongFormats && isFormat(argument))
    if (isAmongFormats && isFormat(argument) && spread.at(-1) !== '--format') spread.push('--format')
    spread.push(argument)
  }
  return spread
}

const EXIT_HELP = `
Exit codes:
  0  every clause of the brief is met
  2  bad input or usage; nothing was written
  3  written, but a clause is not met
  4  written, but a statement is not borne out by the story
  1  a fault of the program itself`

function report(error: unknown, shell: Shell): ExitCode {
  const tell = (message: string) => shell.stderr.write(`intertitre: ${goingOn(inOneLine(message))}\n`)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.met
    tell(error.code === 'commander.help' ? NO_COMMAND : usageMessage(error))
    return EXIT.badInput
  }
  if (error instanceof InputError) {
    tell(error.message)
    return EXIT.badInput
  }
  if (isStoreUnavailable(error)) {
    tell(`expected a store that can be used, but ${error.message}.`)
    return EXIT.badInput
  }
  const message = error instanceof Error ? error.message : String(error)
  tell(`a fault of ours, please report it with what DEBUG=intertitre shows: ${message}`)
  if (shell.env.DEBUG?.includes('intertitre') && error instanceof Error)
    shell.stderr.write(`${error.stack}\n`)
  return EXIT.fault
}

/** By its name: the store is not loaded where no command asks for it. */
const isStoreUnavailable = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'StoreUnavailableError'

const NO_COMMAND = 'expected a command, as in “intertitre write story.txt” (intertitre --help lists them).'

/** « error: unknown option '--brif'\n(Did you mean --brief?) » becomes one sentence. */
const usageMessage = ({ message }: CommanderError): string =>
  `${message
    .replace(/^error: /u, '')
    .replace(/\.?\s*\(Did you mean/u, ' (did you mean')
    .trim()}.`.replace(/\.\.$/u, '.')

/** Behind the colon a sentence goes on in small letters. */
const goingOn = (message: string): string =>
  message.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())

/** Names of files may hold line ends and what would command a terminal. */
const inOneLine = (message: string): string =>
  message
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
    .trim()
