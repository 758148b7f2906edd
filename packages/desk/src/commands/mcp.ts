import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { deskServer } from '../mcp/desk-server.ts'
import type { Shell } from '../shell.ts'
import { directTasks } from '../tasks/direct-tasks.ts'
import { taskSettings } from '../tasks/task-settings.ts'

export interface McpOptions {
  readonly config?: string
}

/** Serves the desk's tools to an assistant over standard input and output, until the input ends. */
export async function mcp({ config }: McpOptions, shell: Shell): Promise<ExitCode> {
  const tasks = directTasks(await taskSettings(loadConfiguration(shell.folder, config), shell))
  const server = deskServer(tasks)
  const ended = new Promise<void>((resolve) => shell.stdin.once('end', resolve).once('close', resolve))
  await server.connect(new StdioServerTransport(shell.stdin, shell.stdout))
  await ended
  await tasks.close()
  await server.close()
  return EXIT.met
}
