import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { signInLink } from './sign-in-link.ts'

const DESK = fileURLToPath(new URL('../../packages/desk/', import.meta.url))

export interface ServiceSettings {
  /** Of the command line. */
  readonly options?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** `intertitre serve` as it is built, on a free port, and the link that signs its first administrator in. */
export async function startService(
  data: string,
  { options = [], environment = {} }: ServiceSettings = {},
): Promise<{ readonly service: ChildProcess; readonly signIn: string }> {
  // Both are built by `npm ci`.
  if (!existsSync(`${DESK}dist/web/index.html`)) throw new Error('Expected a build: run `npm run build`.')
  const service = spawn(
    process.execPath,
    [`${DESK}bin/intertitre.js`, 'serve', '--port', '0', '--data', data, '--log-level', 'error', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } },
  )
  return { service, signIn: await signInLink(service) }
}

export async function endService(service: ChildProcess | undefined): Promise<void> {
  if (service?.exitCode !== null) return
  const ended = new Promise((resolve) => service.once('exit', resolve))
  service.kill()
  await ended
}
