import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { exampleStory, type OpenEditor, openEditor, selectWords, writeArticle } from './open-editor.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: the editor in a browser, which needs ${CHROMIUM} (apt-get install chromium).`)

const STORY = exampleStory('cyberattaque-mutuelle.txt')
const BRIEF = 'article SEO d’au moins 600 mots, avec des intertitres et une FAQ'
/** Bytes of script before anything can be done, compressed; the worker and French come after. */
const FIRST_LOAD = 300_000

/** The machine may be busy: what takes a frame is given time. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 })

let editor: OpenEditor

const open = async (options?: Parameters<OpenEditor['newPage']>[0]) => {
  const { page, faults } = await editor.newPage(options)
  await writeArticle(page, editor.address, STORY, BRIEF)
  return { page, faults }
}
const proofCount = (page: Page) => page.locator('.proof-count')
const lit = (page: Page) => page.locator('.story-text mark.lit').allTextContents()

describe.skipIf(isMissing)('the editor in a browser', () => {
  beforeAll(async () => {
    editor = await openEditor()
  }, 180_000)
  afterAll(async () => editor?.close())

  test('first load', () => {
    const assets = join(editor.folder, 'assets')
    const scripts = readdirSync(assets).filter((name) => /^(?:index|desk-view).*\.js$/u.test(name))
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(assets, name))).length)
    expect(scripts).toHaveLength(2)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(FIRST_LOAD)
  })

  test('clauses form while the brief is typed, and the story’s capacity stands beside the length asked', async () => {
    const { page } = await editor.newPage()
    await page.goto(editor.address)
    await page
      .getByLabel('La commande, en clair')
      .pressSequentially('au moins 2000 mots, une FAQ et du chocolat')
    await soon(() => page.locator('.clause').allTextContents()).toEqual([
      `au moins 2\u202f000 mots`,
      'questions',
      'Pas compris : « chocolat »',
    ])
    await page.getByLabel('Le récit', { exact: true }).fill(STORY)
    await soon(() => page.locator('.capacity').textContent()).toMatch(/jusqu’à \d+ mots[\s\S]*Il manque/u)
    await page.context().close()
  })

  test('a sentence lights its evidence, and a passage of the story what rests on it', async () => {
    const { page, faults } = await open()
    await selectWords(page, 'La mutuelle n’a pas précisé')
    await soon(() => lit(page)).toEqual([
      'La mutuelle n’a pas précisé combien d’adhérents étaient concernés.',
    ])
    await page.locator('.story-sentence', { hasText: 'L’intrusion a été repérée' }).click()
    await soon(() => page.locator('.article-text .lit').allTextContents()).not.toEqual([])
    for (const text of await page.locator('.article-text .lit').allTextContents())
      expect(text).toMatch(/intrusion|équipe informatique|novembre|communiqué/u)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('a broken number turns red at once, says what differs, and is mended by a key', async () => {
    const { page } = await open()
    await soon(() => proofCount(page).textContent()).toContain('Tout est prouvé')
    await selectWords(page, '640')
    await page.keyboard.type('9')
    await page.keyboard.type('40')
    await soon(() => page.locator('.difference').first().textContent()).toContain('940')
    expect(await page.locator('.sentence-card').textContent()).toMatch(
      /contredit le récit[\s\S]*940[\s\S]*640/u,
    )
    expect(await page.getByRole('button', { name: 'Approuver' }).first().isDisabled()).toBe(true)
    await page.keyboard.press('Control+.')
    await soon(() => proofCount(page).textContent()).toContain('Tout est prouvé')
    expect(await page.locator('.article-text').textContent()).not.toContain('940')
    await page.context().close()
  })
})
