import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { axe, exampleStory, type OpenEditor, openEditor, selectWords, writeArticle } from './open-editor.ts'

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
    await page.getByLabel('Le texte source', { exact: true }).fill(STORY)
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
    await soon(() => page.locator('.sentence-card').textContent()).toMatch(
      /contredit la source[\s\S]*940[\s\S]*640/u,
    )
    expect(await page.getByRole('button', { name: 'Approuver' }).first().isDisabled()).toBe(true)
    await page.keyboard.press('Control+.')
    await soon(() => proofCount(page).textContent()).toContain('Tout est prouvé')
    expect(await page.locator('.article-text').textContent()).not.toContain('940')
    await page.context().close()
  })

  test('a heading is changed for another candidate, and a paragraph becomes a list', async () => {
    const { page } = await open()
    await page.locator('.article-text h2').nth(1).click()
    const candidates = page.getByLabel('Autres titres')
    const [, other = ''] = await candidates.locator('option').allTextContents()
    expect(other).not.toBe('')
    await candidates.selectOption(other)
    await soon(() => page.locator('.article-text h2').nth(1).textContent()).toBe(other)
    await page.locator('.article-text > p').nth(2).click()
    await page.getByLabel('Bloc', { exact: true }).selectOption('list')
    expect(await page.locator('.article-text .list .item').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Annuler', exact: true }).click()
    await soon(() => page.locator('.article-text .list').count()).toBe(0)
    await page.context().close()
  })

  test('approved, downloaded, and in the archive', async () => {
    const { page, faults } = await open()
    await page.getByRole('tab', { name: 'Sortie' }).click()
    await page.getByRole('tabpanel').getByRole('button', { name: 'Approuver' }).click()
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Page HTML/u }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.html$/u)
    const html = readFileSync(await download.path(), 'utf8')
    expect(html).toMatch(/^<!DOCTYPE html>[\s\S]*data-evidence="story:/u)
    await page.getByRole('tab', { name: 'Versions' }).click()
    expect(await page.locator('.decisions').textContent()).toContain('Approuvé')
    await page.getByRole('link', { name: 'Archives' }).click()
    await soon(() => page.locator('.archive-table tbody tr').allTextContents()).toHaveLength(1)
    expect(await page.locator('.archive-table tbody tr').textContent()).toContain('Approuvé')
    await page.getByLabel('Chercher un article').fill('girafe')
    await soon(() => page.locator('.archive-empty').textContent()).toContain('Aucun article ne correspond')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('every format that needs no service is made', async () => {
    const { page } = await open()
    await page.getByRole('tab', { name: 'Sortie' }).click()
    const buttons = page.locator('.formats button')
    const made: string[] = []
    for (let index = 0; index < (await buttons.count()); index++) {
      const [event] = await Promise.all([
        Promise.race([
          page.waitForEvent('download').then((download) => download.suggestedFilename()),
          page
            .locator('.panel .alert')
            .waitFor()
            .then(() => 'withheld'),
        ]),
        buttons.nth(index).click(),
      ])
      made.push(event.replace(/^[a-z0-9-]+\./u, ''))
    }
    expect(made).toEqual([
      'html',
      'fragment.html',
      'md',
      'txt',
      'json',
      'evidence.json',
      'jsonld',
      'html.md',
      'ninjs.json',
      'newsml.xml',
    ])
    await page.context().close()
  })

  test('what was saved is there again, and a version is compared and taken back', async () => {
    const { page } = await open()
    await selectWords(page, '640')
    await page.keyboard.type('630')
    await page.keyboard.press('Control+s')
    await soon(() => page.locator('.save-state').textContent()).toBe('Enregistré')
    await page.reload()
    await page.locator('.article-text .headline').waitFor()
    await soon(() => page.locator('.article-text').textContent()).toContain('630')
    await page.getByRole('tab', { name: 'Versions' }).click()
    await page.locator('.version').nth(1).getByRole('button', { name: 'Différences' }).click()
    await soon(() => page.locator('.difference-lines ins').first().textContent()).toContain('630')
    expect(await page.locator('.difference-lines del').first().textContent()).toContain('640')
    await page.getByRole('button', { name: 'Reprendre cette version' }).click()
    await soon(() => page.locator('.article-text').textContent()).not.toContain('630')
    await page.context().close()
  })

  test('saved in two windows: the second sees it, and both texts are kept', async () => {
    const { page } = await open()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.locator('.article-text .headline').waitFor()
    await selectWords(other, '640')
    await other.keyboard.type('660')
    await other.keyboard.press('Control+s')
    await soon(() => other.locator('.save-state').textContent()).toBe('Enregistré')
    await selectWords(page, '640')
    await page.keyboard.type('670')
    await page.keyboard.press('Control+s')
    await page.locator('.conflict-notice').waitFor()
    await page.getByRole('button', { name: 'Garder le mien par-dessus' }).click()
    await soon(() => page.locator('.save-state').textContent()).toBe('Enregistré')
    await page.getByRole('tab', { name: 'Versions' }).click()
    await soon(() => page.locator('.version').count()).toBe(3)
    await page.context().close()
  })

  test('how the site publishes is filled in, kept, and followed by preview, data and page', async () => {
    const { page } = await open()
    const address = page.url()
    await page.getByRole('link', { name: 'Site' }).click()
    await page.getByLabel('Nom du titre').fill('Le Courrier du Ponant')
    await page.getByLabel('Adresse du site').fill('courrier.exemple')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await soon(() => page.getByRole('alert').textContent()).toContain('https://')
    await page.getByLabel('Adresse du site').fill('https://courrier.exemple')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await soon(() => page.locator('.site-saved').textContent()).toContain('Enregistré')
    await page.goto(address)
    await page.getByRole('tab', { name: 'Référencement' }).click()
    await soon(() => page.locator('.result-site').textContent()).toMatch(
      /Le Courrier du Ponant.*https:\/\/courrier\.exemple/u,
    )
    await soon(() => page.locator('.data pre').textContent()).toContain('"name": "Le Courrier du Ponant"')
    await page.getByRole('tab', { name: 'Sortie' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Page HTML/u }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('https://courrier.exemple/')
    await page.context().close()
  })

  test('an article rests on context, which it names', async () => {
    const { page } = await editor.newPage()
    await page.goto(editor.address)
    await page.getByLabel('Le texte source', { exact: true }).fill(STORY)
    await page.getByRole('button', { name: 'Coller un texte' }).click()
    await page.getByLabel('Contexte 1').fill('Trop court.')
    await page.getByRole('button', { name: /Écrire l’article|Chargement/u }).click()
    await soon(() => page.getByRole('alert').textContent()).toContain('document de contexte')
    await page
      .getByLabel('Contexte 1')
      .fill(
        'La mutuelle Armor Santé avait déjà subi une panne de ses serveurs en 2022. Elle avait alors promis de renforcer la protection des données de ses adhérents, selon un rapport publié par son conseil.',
      )
    await page.getByRole('button', { name: 'Écrire l’article' }).click()
    await page.locator('.article-text .headline').waitFor()
    await page.context().close()
  })

  test('a script in a story stays text', async () => {
    const { page, faults } = await editor.newPage()
    const hostile = `<img src=x onerror="document.title='eu'"> ouvre le bal\n\n${STORY}`
    await writeArticle(page, editor.address, hostile, 'article SEO')
    await page.getByRole('tab', { name: 'Matière' }).click()
    expect(await page.locator('.story-text img, .article-text img, .panel img').count()).toBe(0)
    expect(await page.title()).toBe('Intertitre')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('bad input gets a sentence', async () => {
    const { page } = await editor.newPage()
    await page.goto(editor.address)
    await page.setInputFiles('input[type=file]', {
      name: 'note.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 \u0000\u0001'),
    })
    await soon(() => page.getByRole('alert').textContent()).toContain('« note.pdf » ne se lit pas ici')
    await page
      .getByLabel('Le texte source', { exact: true })
      .fill(
        'The quick brown fox jumps over the lazy dog while the committee of the town considers what should be done about the bridge this week. '.repeat(
          3,
        ),
      )
    await page.getByRole('button', { name: 'Écrire l’article' }).click()
    await soon(() => page.getByRole('alert').textContent()).toContain('que le français')
    await page.context().close()
  })

  test('all of it by keyboard alone', async () => {
    const { page } = await editor.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(editor.address)
    const focused = () =>
      page.evaluate('document.activeElement?.textContent?.trim() || document.activeElement?.tagName')
    const tabTo = async (selector: string) => {
      for (let count = 0; count < 40; count++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
      }
      throw new Error(`Tab does not reach ${selector}; it is at ${await focused()}.`)
    }
    await tabTo('.story-input')
    await page.keyboard.insertText(STORY)
    await tabTo('.brief textarea')
    await page.keyboard.type(BRIEF)
    await page.keyboard.press('Control+Enter')
    await page.locator('.score-value').waitFor()
    await soon(() => proofCount(page).textContent()).toContain('Tout est prouvé')

    await page.keyboard.press('Alt+1')
    for (let count = 0; count < 2; count++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => page.locator('.article-text .lit').count()).toBeGreaterThan(0)

    await page.keyboard.press('Alt+2')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+H')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.type(' et 12 morts')
    await soon(() => page.locator('.claim.refuted').count()).toBeGreaterThan(0)
    await page.keyboard.press('Control+End')
    await page.keyboard.press('F8')
    await soon(() => page.locator('.sentence-card.refuted').textContent()).toContain('12')
    await page.keyboard.press('Control+z')
    await soon(() => page.locator('.claim.refuted').count()).toBe(0)

    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+3')
    // A hand is slower than this one: the panel has the focus, and what was undone is proven, before it goes on.
    await soon(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('tab')
    for (let count = 0; count < 4; count++) await page.keyboard.press('ArrowRight')
    await page.locator('.approval .primary:enabled').waitFor()
    await tabTo('.approval .primary')
    await page.keyboard.press('Enter')
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor()
    await page.keyboard.press('Escape')
    await soon(() => page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  for (const [name, options] of [
    ['a desktop, light', { colorScheme: 'light' }],
    ['a desktop, dark', { colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
    ['a desktop, in English', { locale: 'en-GB' }],
  ] as const)
    test(`axe finds nothing on ${name}`, async () => {
      const { page } = await editor.newPage(options)
      await page.goto(editor.address)
      await page.locator('.story-input').fill(STORY)
      await page.locator('.brief textarea').fill(`${BRIEF} et du chocolat`)
      await page.locator('.capacity-bar').waitFor()
      await page.waitForTimeout(300)
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Control+Enter')
      await page.locator('.score-value').waitFor({ state: 'attached' })
      await soon(() => proofCount(page).getAttribute('class')).toBe('proof-count')
      expect(await axe(page)).toEqual([])
      await selectWords(page, '640')
      await page.keyboard.type('940')
      await page.locator('.sentence-card.refuted').waitFor()
      expect(await axe(page)).toEqual([])
      const isPhone = 'viewport' in options
      if (isPhone) await page.locator('.pane-switch button').nth(2).click()
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        expect(await axe(page)).toEqual([])
      }
      if (isPhone) await page.locator('.pane-switch button').first().click()
      expect(await axe(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.goto(`${editor.address}/articles`)
      await page.locator('.archive-table').waitFor()
      expect(await axe(page)).toEqual([])
      await page.locator('.shell-tools .round').click()
      expect(await axe(page)).toEqual([])
      await page.context().close()
    }, 120_000)

  test('nothing is wider than a phone', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } })
    const overflow = 'document.documentElement.scrollWidth - innerWidth'
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    for (const index of [0, 2]) {
      await page.locator('.pane-switch button').nth(index).click()
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    }
    await page.goto(editor.address)
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})
