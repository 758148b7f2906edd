import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const DESK = fileURLToPath(new URL('../../packages/desk/', import.meta.url))

/** `intertitre serve` as it is built, on a free port, and the link that signs its first administrator in. */
export async function startService(
  data: string,
  ...args: readonly string[]
): Promise<{ readonly service: ChildProcess; readonly signIn: string }> {
  // Both are built by `npm ci`.
  if (!existsSync(`${DESK}dist/web/index.html`)) throw new Error('Expected a build: run `npm run build`.')
  const service = spawn(
    process.execPath,
    [`${DESK}bin/intertitre.js`, 'serve', '--port', '0', '--data', data, '--log-level', 'error', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return { service, signIn: await signInLink(service) }
}

export async function endService(service: ChildProcess | undefined): Promise<void> {
  if (service?.exitCode !== null) return
  const ended = new Promise((resolve) => service.once('exit', resolve))
  service.kill()
  await ended
}

/** The link that the service prints when it starts. */
function signInLink(service: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    const listen = (chunk: Buffer): void => {
      told += chunk
      const link = /http:\/\/\S+\/sign-in\?token=\S+/u.exec(told)?.[0]
      if (link !== undefined) resolve(link)
    }
    service.stdout?.on('data', listen)
    service.stderr?.on('data', listen)
    service.once('exit', () => reject(new Error(`The service ended: ${told.slice(0, 500)}`)))
  })
}
