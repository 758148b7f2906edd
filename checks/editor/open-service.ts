import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../../bench/src/seo/browser.ts'
import { BROWSER_ARGUMENTS } from './open-editor.ts'

const DESK = fileURLToPath(new URL('../../packages/desk/', import.meta.url))

export interface OpenService {
  /** A page whose person is signed in by the link; what it logs as an error is kept in `faults`. */
  signIn(
    link: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly faults: string[] }>
  /** Signs the first administrator in. */
  readonly link: string
  close(): Promise<void>
}

/** The service with the editor, as `npm ci` has built both, over a store of its own, and a browser. */
export async function openService(...options: readonly string[]): Promise<OpenService> {
  if (!existsSync(`${DESK}dist/web/index.html`))
    throw new Error('Expected the editor to be built (npm run build).')
  const data = mkdtempSync(join(tmpdir(), 'intertitre-service-'))
  const service = spawn(
    process.execPath,
    [`${DESK}bin/intertitre.js`, 'serve', '--port', '0', '--data', data, '--log-level', 'error', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const link = await signInLink(service)
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
  return {
    link,
    async signIn(address, given = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'fr-FR',
        ...given,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      await page.goto(address)
      await page.locator('.story-input').waitFor()
      return { page, faults }
    },
    async close() {
      await browser.close()
      if (service.exitCode === null) {
        const ended = new Promise((resolve) => service.once('exit', resolve))
        service.kill()
        await ended
      }
      rmSync(data, { recursive: true, force: true })
    },
  }
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
