import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { ReadOptions } from './read.ts'

const FORMATS: readonly string[] = ['conllu', 'json', 'table'] satisfies ReadOptions['format'][]

/** Adds the command that shows how a story is read. It loads its own code when it is called. */
export function addReadCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('read')
    .description(
      'Show how a story is read: words, tags, lemmas and trees, or who does what when, and how sure.',
    )
    .argument('[STORY]', 'a file (text, Markdown, HTML), “-” for standard input, or the text itself')
    .addOption(
      new Option('--format <FORMAT>', `what to print: ${FORMATS.join(', ')}`)
        .default('conllu')
        .argParser((value) => {
          if (FORMATS.includes(value)) return value
          throw new InputError(
            'invalid-option',
            `expected --format ${FORMATS.slice(0, -1).join(', ')} or ${FORMATS.at(-1)}, but it is “${value}”.`,
          )
        }),
    )
    .option('--tokens', 'the story is CoNLL-U, its words are taken as given')
    .action(async (story: string | undefined, options: ReadOptions) => {
      const { read } = await import('./read.ts')
      onExit(await read(story, options, shell))
    })
}
