import type { Command } from 'commander'
import type { ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import type { McpOptions } from './mcp.ts'

/** Adds the commands that serve others. Each loads its own code when it is called. */
export function addServiceCommands(program: Command, shell: Shell, onExit: (code: ExitCode) => void): void {
  program
    .command('mcp')
    .description(
      'Serve write, check, audit and read as tools to an assistant (MCP over standard input and output).',
    )
    .option('--config <FILE>', 'configuration of the site (default: intertitre.config.json here or above)')
    .action(async (options: McpOptions) => {
      const { mcp } = await import('./mcp.ts')
      onExit(await mcp(options, shell))
    })
}
