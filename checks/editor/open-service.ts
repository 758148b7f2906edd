import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../../bench/src/seo/browser.ts'
import { BROWSER_ARGUMENTS } from './open-editor.ts'
import { endService, type ServiceSettings, startService } from './start-service.ts'

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

/** The service with the editor, over a store of its own, and a browser. */
export async function openService(settings: ServiceSettings = {}): Promise<OpenService> {
  const data = mkdtempSync(join(tmpdir(), 'intertitre-service-'))
  const { service, signIn: link } = await startService(data, settings)
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
      await endService(service)
      rmSync(data, { recursive: true, force: true })
    },
  }
}
