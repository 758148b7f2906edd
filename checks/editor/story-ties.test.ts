import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { STORY_VERSIONS } from '../../packages/core/src/testing/story-versions.ts'
import { axe, writeArticle } from './open-editor.ts'
import { ask } from './open-revision.ts'
import { type OpenService, openService } from './open-service.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: articles and their stories, which need ${CHROMIUM} (apt-get install chromium).`)

const TIME = 180_000
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 })
const [, take, correction] = STORY_VERSIONS
const [headline = '', dateline = '', ...paragraphs] = take.text.split('\n\n')

describe.skipIf(isMissing)('an article that was begun in the editor', () => {
  let service: OpenService
  let page: Page
  let origin = ''
  let address = ''
  let faults: string[] = []
  const notice = () => page.locator('.story-notice')
  const open = async () => {
    await page.goto('about:blank')
    await page.goto(address)
    await page.locator('.article-text .headline').waitFor()
  }

  beforeAll(async () => {
    service = await openService()
    const opened = await service.signIn(service.link)
    page = opened.page
    faults = opened.faults
    origin = new URL(page.url()).origin
    await writeArticle(page, origin, take.text, 'article de 300 mots')
    address = page.url()
  }, TIME)
  afterAll(async () => service?.close(), TIME)

  test('is asked about a story that may be a new version of its own', { timeout: TIME }, async () => {
    const other = [
      'Une réunion publique aura lieu jeudi soir à la salle des fêtes pour les habitants touchés.',
      'La mairie a ouvert un registre où chacun peut déclarer ses dégâts avant la fin du mois.',
      'Un fonds de solidarité a été créé par le conseil départemental, qui votera son montant mardi.',
    ]
    const text = [headline, dateline, ...paragraphs.slice(0, 2), ...other].join('\n\n')
    await ask(page, '/api/stories', { text, name: 'suite' })
    await open()
    await soon(() => notice().textContent()).toContain('est-elle une nouvelle version')
    expect(await notice().textContent()).toMatch(/Elles ont \d+ phrases sur \d+ en commun/u)
    expect(await axe(page)).toEqual([])
    await notice().getByRole('button', { name: 'C’est une autre information' }).click()
    await page.locator('.article-text .headline').waitFor()
    await soon(() => notice().count()).toBe(0)
  })

  test('is held against a correction that states no guid, until somebody says that it is none', {
    timeout: TIME,
  }, async () => {
    await ask(page, '/api/stories', { text: correction.text, name: 'correctif' })
    await open()
    await soon(() => notice().textContent()).toContain('La source a une nouvelle version (nº\u00a02)')
    expect(await notice().textContent()).toMatch(/Version reconnue à ses phrases\u00a0: \d+ sur \d+/u)
    await soon(() => page.locator('.article-text .claim.refuted').count()).toBeGreaterThan(0)
    await notice().getByRole('button', { name: 'C’est une autre information' }).click()
    await page.locator('.article-text .headline').waitFor()
    await soon(() => notice().count()).toBe(0)
    await soon(() => page.locator('.article-text .claim.refuted').count()).toBe(0)
    expect(faults).toEqual([])
  })
})
