import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { ninjsVersion } from '../../packages/core/src/testing/story-versions.ts'
import { axe, BROWSER_ARGUMENTS } from './open-editor.ts'
import { signInLink } from './sign-in-link.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: a story in four versions, which needs ${CHROMIUM} (apt-get install chromium).`)

const DESK = fileURLToPath(new URL('../../packages/desk/', import.meta.url))

describe.skipIf(isMissing)('a story in four versions, taken through the desk', () => {
  let service: ChildProcess | undefined
  let browser: Browser
  let page: Page
  let origin = ''
  let article = ''
  const faults: string[] = []
  const data = mkdtempSync(join(tmpdir(), 'intertitre-living-'))
  const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 })

  /** Asks the service as the page may. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  const ask = (method: string, path: string, body?: unknown): Promise<any> =>
    page.evaluate(
      async ([method, path, body]) => {
        const { csrf } = (await (await fetch('/api/me')).json()) as { csrf: string }
        const headers = { 'content-type': 'application/json', 'x-csrf-token': csrf }
        const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
        return (await fetch(path as string, init as RequestInit)).json()
      },
      [method, path, body] as const,
    )
  const file = (index: 0 | 1 | 2 | 3) =>
    ask('POST', '/api/stories', { text: ninjsVersion(index), name: 'depeche' })
  const open = async () => {
    await page.goto('about:blank')
    await page.goto(`${origin}/articles/${article}`)
    await page.locator('.article-text .headline').waitFor()
  }
  const red = () => page.locator('.article-text .claim.refuted').count()
  const approve = async () => {
    await page.locator('.desk-actions .primary').click()
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
  }

  beforeAll(async () => {
    // Both are built by `npm ci`.
    expect(existsSync(`${DESK}dist/web/index.html`)).toBe(true)
    service = spawn(
      process.execPath,
      [`${DESK}bin/intertitre.js`, 'serve', '--port', '0', '--data', data, '--log-level', 'error'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const signIn = await signInLink(service)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' })
    page = await context.newPage()
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.goto(signIn)
    await page.locator('.story-input').waitFor()
    origin = new URL(page.url()).origin
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    if (service?.exitCode === null) {
      const ended = new Promise((resolve) => service?.once('exit', resolve))
      service.kill()
      await ended
    }
    rmSync(data, { recursive: true, force: true })
  })

  test('the alert is written and approved', async () => {
    const story = await file(0)
    const written = await ask('POST', '/api/write', { storyId: story.id, brief: 'article de 100 mots' })
    article = written.article.id
    await open()
    expect(await page.locator('.story-notice').count()).toBe(0)
    expect(await red()).toBe(0)
    await approve()
  }, 120_000)

  test('the first take turns red what has gone on; the repaired version is taken, with its note', async () => {
    await file(1)
    await open()
    const notice = page.locator('.story-notice')
    expect(await notice.textContent()).toContain('La source a une nouvelle version (nº\u00a02)')
    await soon(red).toBeGreaterThan(0)
    expect(await notice.locator('.story-note').textContent()).toMatch(/^Mise à jour\u00a0: /u)
    await notice.locator('summary').click()
    expect(await notice.locator('ins').count()).toBeGreaterThan(10)
    expect(await axe(page)).toEqual([])
    await notice.getByRole('button', { name: 'Prendre la version réparée' }).click()
    await soon(() => page.locator('.story-notice').count()).toBe(0)
    await page.locator('.article-text .headline').waitFor()
    await soon(red).toBe(0)
    expect(await page.locator('.article-text .headline').textContent()).toMatch(/46.000/u)
    await approve()
  }, 120_000)

  test('the correction: red in what was published, mended, and told to readers with its date', async () => {
    await file(2)
    await page.goto(`${origin}/articles`)
    await soon(() => page.locator('.archive-table tbody').textContent()).toContain('la source a changé')
    await open()
    await soon(red).toBeGreaterThan(0)
    const note = await page.locator('.story-note').textContent()
    expect(note).toMatch(/^Correction\u00a0: il fallait lire «\u00a0.*64.000/u)
    await page.getByRole('button', { name: 'Prendre la version réparée' }).click()
    await soon(() => page.locator('.story-notice').count()).toBe(0)
    await soon(red).toBe(0)
    await approve()
    const data = await ask('GET', `/api/articles/${article}/export/json-ld`)
    expect(data.correction).toMatchObject([{ text: note, datePublished: data.dateModified }])
    expect(data.datePublished).toBe('2026-01-18T10:30:00+01:00')
  }, 120_000)

  test('the kill takes it back: it says so, and cannot be approved', async () => {
    const kill = await file(3)
    expect(kill.articles).toMatchObject([{ id: article, state: 'withdrawn' }])
    await open()
    expect(await page.locator('.story-notice').textContent()).toContain(
      'La source a annulé cette information.',
    )
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Retiré')
    expect(await page.locator('.desk-actions .primary').isDisabled()).toBe(true)
    expect(faults).toEqual([])
  }, 120_000)
})
