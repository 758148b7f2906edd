import { type Command, Option } from 'commander'
import type { Engine } from '../engine.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { CompareOptions } from './compare.ts'
import { addModelOptions, amount } from './model-options.ts'
import type { ModelsOptions } from './models.ts'

/** Adds the commands about language models. Each loads its own code when it is called. */
export function addModelCommands(
  program: Command,
  shell: Shell,
  engine: Engine,
  onExit: (code: ExitCode) => void,
): void {
  program
    .command('models')
    .description('List the language models that can be reached, or test one with one question.')
    .argument('[PROVIDER:NAME]', 'the model to test')
    .option('--model-url <URL>', 'where an OpenAI-compatible server listens')
    .addOption(
      new Option('--time-limit <SECONDS>', 'for each answer (default: 5 to list, 60 to test)').argParser(
        amount('--time-limit'),
      ),
    )
    .option('--json', 'print what was found as JSON')
    .action(async (model: string | undefined, options: ModelsOptions) => {
      const { models } = await import('./models.ts')
      onExit(await models(model, options, shell))
    })
  const compare = program
    .command('compare')
    .description('Write one story with several writers, and show what each makes of it.')
    .argument('[STORY]', 'a file (text, Markdown, HTML), “-” for standard input, or the text itself')
    .requiredOption('--writers <LIST>', 'who writes, as offline,ollama:mistral-small')
    .option('--brief <TEXT>', 'what is wanted, in plain words')
    .option('--context <FILE...>', 'earlier stories, a press kit, notes')
    .option('--date <DATE>', 'when the story was published, as 2026-11-24')
    .option('--keyphrase <PHRASE>', 'what readers search for')
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .option('--out <DIR>', 'where the page and the articles go (default: out/comparison)')
    .option('--json', 'print the comparison as JSON')
    .action(async (story: string | undefined, options: CompareOptions) => {
      const { compare: run } = await import('./compare.ts')
      onExit(await run(story, options, shell, engine))
    })
  addModelOptions(compare, 'compare')
}
