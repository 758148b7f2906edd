import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { BROWSER_ARGUMENTS, exampleStory, writeArticle } from './open-editor.ts'
import { endService, startService } from './start-service.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: the editor on its service, which needs ${CHROMIUM} (apt-get install chromium).`)

describe.skipIf(isMissing)('the editor on its service', () => {
  let service: ChildProcess | undefined
  let browser: Browser
  let signIn = ''
  const data = mkdtempSync(join(tmpdir(), 'intertitre-service-'))

  beforeAll(async () => {
    const started = await startService(data)
    service = started.service
    signIn = started.signIn
    browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await endService(service)
    rmSync(data, { recursive: true, force: true })
  })

  test('signed in by the link: written, changed, saved, approved, downloaded as Word', async () => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(signIn)
    await page.locator('.story-input').waitFor()
    const { origin } = new URL(page.url())
    await writeArticle(page, origin, exampleStory('cyberattaque-mutuelle.txt'), 'article SEO de 600 mots')
    await page.locator('.article-text h2').nth(1).click()
    await page.keyboard.press('Control+Shift+H')
    await page.keyboard.press('Control+s')
    const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 })
    await soon(() => page.locator('.save-state').textContent()).toBe('Enregistré')
    await page.getByRole('tab', { name: 'Versions' }).click()
    await soon(() => page.locator('.version').count()).toBe(2)
    expect(await page.locator('.version').first().textContent()).toMatch(/Version 2.*\d{4}, \d\d:\d\d, \S/u)
    await page.locator('.desk-actions .primary').click()
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
    await page.getByRole('tab', { name: 'Sortie' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Word/u }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.docx$/u)
    await page.getByRole('link', { name: 'Archives' }).click()
    await soon(() => page.locator('.archive-table tbody').textContent()).toContain('Approuvé')
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.getByRole('heading', { name: 'Vous n’êtes pas connecté' }).waitFor()
    // Asking who is signed in after that is answered with 401.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([])
    await context.close()
  }, 180_000)
})
