import { InputError } from '@intertitre/core'
import { type Command, Option } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { McpOptions } from './mcp.ts'
import { addModelOptions } from './model-options.ts'
import type { ServeOptions } from './serve.ts'
import type { SignInOptions } from './sign-in.ts'

/** Adds the commands that serve others. Each loads its own code when it is called. */
export function addServiceCommands(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  const serving = program
    .command('serve')
    .description('Serve the desk to a newsroom: the editor in the browser and the API.')
    .option('--port <PORT>', 'where it listens', portOf, 4173)
    .option('--host <ADDRESS>', 'on which address; 0.0.0.0 is all of this machine', '127.0.0.1')
    .option('--data <DIR>', DATA_HELP)
    .addOption(
      new Option('--url <ADDRESS>', 'where people reach it, as https://desk.exemple.fr').argParser(urlOf),
    )
    .option('--proxy', 'it stands behind a proxy, which says for whom in X-Forwarded-For')
    .option('--open-feeds', 'let anybody read the news sitemap and the feeds of what is approved')
    .option('--no-worker', 'leave queued jobs to others (intertitre worker)')
    .option('--config <FILE>', CONFIG_HELP)
    .addOption(
      new Option('--log-level <LEVEL>', 'what is told on standard error, as lines of JSON')
        .choices(['error', 'warn', 'info', 'silent'])
        .default(shell.stderr.isTTY ? 'warn' : 'info'),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve.ts')
      onExit(await serve(options, shell))
    })
  addModelOptions(serving, 'serve')
  program
    .command('sign-in')
    .description('Print a link that signs a person in, once.')
    .argument('[NAME]', 'who (default: the first administrator)')
    .option('--data <DIR>', DATA_HELP)
    .action(async (name: string | undefined, options: SignInOptions) => {
      const { signIn } = await import('./sign-in.ts')
      onExit(await signIn(name, options, shell))
    })
  program
    .command('mcp')
    .description(
      'Serve write, check, audit and read as tools to an assistant (MCP over standard input and output).',
    )
    .option('--config <FILE>', CONFIG_HELP)
    .action(async (options: McpOptions) => {
      const { mcp } = await import('./mcp.ts')
      onExit(await mcp(options, shell))
    })
}

const CONFIG_HELP = 'configuration of the site (default: intertitre.config.json here or above)'
const DATA_HELP = 'folder of the store (default: $INTERTITRE_DATA, else intertitre-data)'

function portOf(value: string): number {
  const port = Number(value)
  if (/^\d+$/u.test(value) && port <= 65_535) return port
  throw new InputError(
    'invalid-option',
    `expected --port with a number from 0 to 65535, but it is “${value}”.`,
  )
}

/** Without a slash at the end. */
function urlOf(value: string): string {
  if (/^https?:\/\/[^\s/?#@]+\/?$/u.test(value) && URL.canParse(value)) return new URL(value).origin
  throw new InputError(
    'invalid-option',
    `expected --url as https://desk.exemple.fr, without a path, but it is “${value}”.`,
  )
}
