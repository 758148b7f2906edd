import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { axe, exampleStory, writeArticle } from './open-editor.ts'
import { type OpenService, openService } from './open-service.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: the editor on its service, which needs ${CHROMIUM} (apt-get install chromium).`)

const STORY = exampleStory('cyberattaque-mutuelle.txt')
const TIME = 180_000
/** The machine may be busy. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 })

describe.skipIf(isMissing)('the editor on its service', () => {
  let service: OpenService
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    service = await openService()
    const opened = await service.signIn(service.link)
    page = opened.page
    faults = opened.faults
  }, TIME)
  afterAll(async () => service?.close(), TIME)

  test('written, changed, saved, a rule dismissed, approved, downloaded as Word', {
    timeout: TIME,
  }, async () => {
    const { origin } = new URL(page.url())
    await writeArticle(page, origin, STORY, 'article SEO de 600 mots')
    await page.locator('.article-text h2').nth(1).click()
    await page.keyboard.press('Control+Shift+H')
    await page.keyboard.press('Control+s')
    await soon(() => page.locator('.save-state').textContent()).toBe('Enregistré')
    const before = await page.locator('.audit').count()
    await page.locator('.audit summary').first().click()
    await page.getByRole('button', { name: 'Écarter cette règle…' }).first().click()
    await page.getByLabel('Pourquoi cette règle ne vaut-elle pas ici ?').fill('voulu ainsi')
    await page.keyboard.press('Enter')
    await soon(() => page.locator('.dismissed li').allTextContents()).toEqual([
      expect.stringContaining('voulu ainsi'),
    ])
    expect(await page.locator('.audit').count()).toBe(before - 1)
    await page.getByRole('tab', { name: 'Versions' }).click()
    await soon(() => page.locator('.version').count()).toBe(2)
    expect(await page.locator('.version').first().textContent()).toMatch(/Version 2.*\d{4}, \d\d:\d\d, \S/u)
    expect(await page.locator('.decisions').textContent()).toContain('voulu ainsi')
    await page.locator('.desk-actions .primary').click()
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
    await page.getByRole('tab', { name: 'Sortie' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Word/u }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.docx$/u)
    await page.reload()
    await soon(() => page.locator('.dismissed li').count()).toBe(1)
    await page.getByRole('tab', { name: 'Contrôle' }).click()
    await page.getByRole('button', { name: /^Réappliquer/u }).click()
    await soon(() => page.locator('.dismissed li').count()).toBe(0)
    expect(await page.locator('.audit').count()).toBe(before)
    await page.reload()
    await soon(() => page.locator('.audit').count()).toBe(before)
    expect(await page.locator('.dismissed li').count()).toBe(0)
    await page.getByRole('link', { name: 'Archives' }).click()
    await soon(() => page.locator('.archive-table tbody').textContent()).toContain('Approuvé')
  })

  test('handed to a worker with context, followed to its end, and opened', { timeout: TIME }, async () => {
    await page.getByRole('link', { name: 'Nouvel article' }).click()
    await page.getByLabel('Le texte source', { exact: true }).fill(STORY)
    await page.getByRole('button', { name: 'Coller un texte' }).click()
    await page
      .getByLabel('Contexte 1')
      .fill(
        'La mutuelle avait déjà subi une panne de ses serveurs en 2022. Elle avait alors promis de renforcer la protection des données de ses adhérents, selon un rapport publié par son conseil.',
      )
    await page.getByRole('button', { name: 'Mettre en file d’attente' }).click()
    await page.getByRole('heading', { name: 'File d’attente' }).waitFor()
    await soon(() => page.locator('.queue .state').textContent()).toBe('Terminé')
    expect(await axe(page)).toEqual([])
    await page.locator('.queue a').click()
    await page.locator('.article-text .headline').waitFor()
  })

  test('an administrator adds a person and a key, and removes them', { timeout: TIME }, async () => {
    await page.getByRole('link', { name: 'Équipe' }).click()
    await page.getByLabel('Nom de la personne').fill('Nadia Ferrand')
    await page.getByRole('button', { name: 'Ajouter une personne' }).click()
    const row = page.locator('.team-table tbody tr', { hasText: 'Nadia Ferrand' })
    await row.getByLabel('Rôle de Nadia Ferrand').selectOption('reader')
    await row.getByRole('button', { name: /Lien de connexion/u }).click()
    await soon(() => page.locator('.told code').textContent()).toMatch(/\/sign-in\?token=\S{20}/u)
    const link = (await page.locator('.told code').textContent()) ?? ''
    await page.getByLabel('À quoi sert la clé').fill('CMS')
    await page.getByRole('button', { name: 'Créer une clé' }).click()
    await soon(() => page.locator('.told code').last().textContent()).toMatch(/^itr_/u)
    expect(await axe(page)).toEqual([])

    // A reader sees approved articles, and no team.
    const reader = await page.context().browser()?.newContext({ locale: 'fr-FR' })
    const theirs = await reader?.newPage()
    await theirs?.goto(link)
    await theirs?.locator('.archive-table').waitFor()
    expect(await theirs?.getByRole('link', { name: 'Équipe' }).count()).toBe(0)
    await reader?.close()

    for (const name of ['Nadia Ferrand', 'CMS']) {
      const line = page.locator('.team-table tbody tr', { hasText: name })
      await line.getByRole('button', { name: /^Retirer/u }).click()
      await line.getByRole('button', { name: `Retirer ${name} pour de bon` }).click()
      await soon(() => line.count()).toBe(0)
    }
    const me = page.locator('.team-table tbody tr', { hasText: 'vous' })
    await me.getByRole('combobox').selectOption('reader')
    await soon(() => page.getByRole('alert').textContent()).toMatch(/last one/u)
  })

  test('signed out', { timeout: TIME }, async () => {
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.getByRole('heading', { name: 'Vous n’êtes pas connecté' }).waitFor()
    // The refusal above, and asking who is signed in after that, are answered with 409 and 401.
    expect(faults.filter((fault) => !/401|409/u.test(fault))).toEqual([])
  })
})
