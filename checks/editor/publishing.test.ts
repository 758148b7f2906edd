import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import { ninjsVersion } from '../../packages/core/src/testing/story-versions.ts'
import { axe } from './open-editor.ts'
import { type OpenPublishing, openPublishing } from './open-publishing.ts'
import { ask } from './open-revision.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: publishing from the editor, which needs ${CHROMIUM} (apt-get install chromium).`)

const TIME = 180_000
/** The machine may be busy. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 30_000 })

describe.skipIf(isMissing)('publishing from the editor', () => {
  let here: OpenPublishing
  let page: Page
  let origin = ''
  let article = ''
  let faults: string[] = []

  const file = (index: 0 | 1 | 2 | 3) =>
    ask(page, '/api/stories', { text: ninjsVersion(index), name: 'depeche' })
  const open = async () => {
    await page.goto('about:blank')
    await page.goto(`${origin}/articles/${article}`)
    await page.locator('.article-text .headline').waitFor()
    await page.getByRole('tab', { name: 'Sortie' }).click()
  }
  const approve = async () => {
    await page.locator('.desk-actions .primary').click()
    await soon(() => page.locator('.desk-actions .state').textContent()).toBe('Approuvé')
  }
  const preview = () => page.locator('.publish-preview')
  const askWhatChanges = async (target: string, how = 'en ligne tout de suite') => {
    await page.getByLabel('Où').selectOption(target)
    await page.getByLabel('Comment').selectOption({ label: how })
    await page.getByRole('button', { name: 'Voir ce qui changerait' }).click()
    await preview().waitFor()
  }
  const send = (name = 'Publier') => page.getByRole('button', { name, exact: true }).click()
  const outcome = () => page.locator('.publish-outcome')
  const giveReason = async (action: string, reason: string) => {
    await page.locator('form.accept input').fill(reason)
    await page.locator('form.accept').getByRole('button', { name: action }).click()
  }

  beforeAll(async () => {
    here = await openPublishing()
    const opened = await here.service.signIn(here.service.link)
    page = opened.page
    faults = opened.faults
    origin = new URL(page.url()).origin
    const story = await file(1)
    const written = await ask(page, '/api/write', { storyId: story.id, brief: 'article de 300 mots' })
    article = written.article.id
  }, TIME)
  afterAll(async () => here?.close(), TIME)

  test('only what is approved; shown first, then sent, with its address', { timeout: TIME }, async () => {
    await open()
    await page.getByText('Seul un article approuvé se publie').waitFor()
    expect(await page.getByLabel('Où').count()).toBe(0)
    await approve()
    await askWhatChanges('site')
    expect(await preview().textContent()).toContain('il serait créé')
    expect(here.ghost.posts).toEqual([])
    expect(await axe(page)).toEqual([])
    await send()
    await outcome().waitFor()
    expect(await outcome().textContent()).toContain('Relu sur place, il est tel qu’approuvé.')
    const [post] = here.ghost.posts
    expect(post).toMatchObject({ status: 'published' })
    const place = page.locator('.sent-places li').first()
    expect(await place.getByRole('link').getAttribute('href')).toBe(post?.url)
    expect(await place.locator('.state').textContent()).toBe('En ligne')
    expect(await axe(page)).toEqual([])
  })

  test('a folder and a webhook, too', { timeout: TIME }, async () => {
    await askWhatChanges('archives', 'en brouillon')
    await send('Envoyer le brouillon')
    await outcome().waitFor()
    const [slug = ''] = readdirSync(here.pages)
    expect(readFileSync(join(here.pages, slug, 'index.md'), 'utf8')).toMatch(/^draft: true$/mu)
    await askWhatChanges('partenaire')
    await send()
    await soon(() => outcome().textContent()).toContain('Un webhook ne se relit pas')
    expect(here.webhook.messages.map(({ type }) => type)).toEqual(['article.published'])
  })

  test('what somebody changed there is shown, and overwritten for a reason that is kept', {
    timeout: TIME,
  }, async () => {
    here.ghost.edit(String(here.ghost.posts[0]?.id), { title: 'Un autre titre' })
    await askWhatChanges('site')
    expect(await preview().locator('del').textContent()).toBe('Un autre titre')
    expect(await preview().locator('.against').textContent()).toContain('Quelqu’un l’a modifié sur place')
    expect(await page.getByRole('button', { name: 'Publier', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Publier malgré tout…' }).click()
    await giveReason('Publier malgré tout', 'le titre était faux')
    await outcome().waitFor()
    expect(here.ghost.posts[0]?.title).not.toBe('Un autre titre')
    await soon(() => page.locator('.sent-places').textContent()).toContain(
      '«\u00a0le titre était faux\u00a0»',
    )
  })

  test('a site that is down is told in one sentence', { timeout: TIME }, async () => {
    here.ghost.onRequest = (_, response) => {
      response.writeHead(401, { 'content-type': 'application/json' }).end('{}')
      return true
    }
    await page.getByLabel('Où').selectOption('site')
    await page.getByRole('button', { name: 'Voir ce qui changerait' }).click()
    await soon(() => page.locator('.publish > .alert').textContent()).toBe(
      'Le site refuse l’accès\u00a0: l’utilisateur, le mot de passe ou la clé du service ne conviennent pas.',
    )
    delete here.ghost.onRequest
  })

  test('a correction tells what is live, and the repaired version is sent', { timeout: TIME }, async () => {
    await file(2)
    await open()
    const notice = page.locator('.published-notice')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('L’article est en ligne à 2 endroits.')
    expect(await notice.textContent()).toContain('La source a changé depuis')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Prendre la version réparée' }).click()
    await soon(() => page.locator('.story-notice').count()).toBe(0)
    await page.locator('.article-text .headline').waitFor()
    await approve()
    await notice.getByRole('button', { name: 'Envoyer la version réparée' }).click()
    await askWhatChanges('site')
    expect(await preview().textContent()).toContain('il serait modifié')
    await send()
    await outcome().waitFor()
    expect(String(here.ghost.posts[0]?.html)).toMatch(/64.000/u)
    await soon(() => notice.textContent()).toContain('L’article est en ligne.')
    await askWhatChanges('partenaire')
    await send()
    await soon(() => notice.count()).toBe(0)
  })

  test('after a kill a person takes it down, with a reason that is kept', { timeout: TIME }, async () => {
    await file(3)
    expect(here.ghost.posts[0]).toMatchObject({ status: 'published' })
    await open()
    const notice = page.locator('.published-notice')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('La source a été annulée depuis')
    await notice.getByRole('button', { name: 'Dépublier de « site »…' }).click()
    await giveReason('Dépublier', 'annulé par l’agence')
    await soon(() => notice.textContent()).toContain('L’article est en ligne.')
    expect(here.ghost.posts[0]).toMatchObject({ status: 'draft' })
    await notice.getByRole('button', { name: 'Dépublier de « partenaire »…' }).click()
    await giveReason('Dépublier', 'annulé par l’agence')
    await soon(() => notice.count()).toBe(0)
    expect(here.webhook.messages.at(-1)?.type).toBe('article.withdrawn')
    expect(await page.locator('.sent-places').textContent()).toContain('Dépublié')
    expect(existsSync(here.pages)).toBe(true)
    // The refusal of the site is answered with 422.
    expect(faults.filter((fault) => !/422/u.test(fault))).toEqual([])
  })
})
