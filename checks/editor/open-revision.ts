import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../../bench/src/seo/browser.ts'
import { ninjsVersion } from '../../packages/core/src/testing/story-versions.ts'
import { BROWSER_ARGUMENTS } from './open-editor.ts'
import { endService, startService } from './start-service.ts'

/** Shows `look` an article of the service whose story has been corrected since it was written. */
export async function openRevision(look: (page: Page) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'intertitre-revision-'))
  const { service, signIn } = await startService(data)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
    const page = await context.newPage()
    await page.goto(signIn)
    await page.locator('.story-input').waitFor()
    const { origin } = new URL(page.url())
    const story = await ask(page, '/api/stories', { text: ninjsVersion(1), name: 'depeche' })
    const { article } = await ask(page, '/api/write', { storyId: story.id, brief: 'article SEO de 400 mots' })
    await ask(page, '/api/stories', { text: ninjsVersion(2), name: 'depeche' })
    await page.goto(`${origin}/articles/${article.id}`)
    await page.locator('.claim.refuted').first().waitFor()
    await look(page)
  } finally {
    await browser.close()
    await endService(service)
    rmSync(data, { recursive: true, force: true })
  }
}

/** As the page itself may ask the service: without a body, GET. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into
export const ask = (page: Page, path: string, body?: unknown, method = 'POST'): Promise<any> =>
  page.evaluate(
    async ([path, body, method]) => {
      const { csrf } = (await (await fetch('/api/me')).json()) as { csrf: string }
      const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf }
      const init = body === undefined ? {} : { method, headers, body: JSON.stringify(body) }
      return (await fetch(path as string, init as RequestInit)).json()
    },
    [path, body, method] as const,
  )
