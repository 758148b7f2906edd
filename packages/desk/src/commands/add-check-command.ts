import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { CheckOptions } from './check.ts'
import { languageOption } from './language-option.ts'

/** Adds `check`; its code is loaded when it is called. */
export function addCheckCommand(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('Check an article by anyone: every statement against the story that it was written from.')
    .argument(
      '[ARTICLE]',
      'a file (text, Markdown, HTML, or the article.json of this desk), or “-” for standard input',
    )
    .option('--story <FILE>', 'what the article is held against')
    .option('--context <FILE...>', 'other sources')
    .option('--date <DATE>', 'when the story was published, as 2026-11-24')
    .addOption(
      new Option('--format <FORMAT>', 'table, json, sarif, html or evidence (default: table)').choices([
        'table',
        'json',
        'sarif',
        'html',
        'evidence',
      ]),
    )
    .option('--out <FILE>', 'where the outcome goes (default: standard output)')
    .option('--all', 'tell also what is borne out')
    .option('--accept <PLACE=REASON...>', 'let a refused statement stand; kept in the dossier')
    .option('--by <NAME>', 'who lets it stand')
    .addOption(languageOption())
    .option('--pairs <FILE>', 'lines of JSON instead of an article, each with id, lang, source and claim')
    .option('--evidence <FILE>', 'hold a file of annotations (article.evidence.json) against its texts')
    .addHelpText('after', CHECK_EXIT_HELP)
    .action(async (article: string | undefined, options: CheckOptions) => {
      const { check } = await import('./check.ts')
      onExit(await check(article, options, shell))
    })
}

const CHECK_EXIT_HELP = `
Exit codes:
  0  every statement is borne out, or was accepted
  2  bad input or usage
  4  a statement says otherwise than the story, or what the story does not say,
     or an annotation does not stand
  1  a fault of the program itself`
