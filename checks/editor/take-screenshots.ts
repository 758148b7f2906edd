import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { exampleStory, type OpenEditor, openEditor, selectWords, writeArticle } from './open-editor.ts'
import { openRevision } from './open-revision.ts'
import { openService } from './open-service.ts'
import { takePublishing } from './take-publishing.ts'

/** `npm run screenshots`: every view of the editor as a picture in `docs/images`. */
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const STORY = exampleStory('tempete-littoral.txt')
const BRIEF = 'article SEO d’au moins 700 mots, avec des intertitres, une FAQ et un dessin'
const CONTEXT =
  'La digue de la commune avait été renforcée en 2021, selon un rapport de la préfecture. Les travaux avaient coûté 3 millions d’euros et ils avaient duré huit mois.'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** Colours are few: a palette holds them. */
const PALETTE = { palette: true, colours: 128, effort: 8 }

async function take(page: Page, name: string): Promise<void> {
  // Fonts, the pictures of transitions, and the last check.
  await page.waitForTimeout(700)
  const png = await page.screenshot()
  writeFileSync(`${FOLDER}editor-${name}.png`, await sharp(png).png(PALETTE).toBuffer())
  console.log(`docs/images/editor-${name}.png`)
}

async function startPage(editor: OpenEditor, options: BrowserContextOptions): Promise<Page> {
  const { page } = await editor.newPage(options)
  await page.goto(editor.address)
  await page.getByLabel('Le texte source', { exact: true }).fill(STORY)
  await page.getByLabel('La commande, en clair').fill(BRIEF)
  await page.locator('.capacity-bar').waitFor()
  await page.evaluate("document.querySelector('.story-input').scrollTop = 0")
  return page
}

async function deskPage(editor: OpenEditor, options: BrowserContextOptions): Promise<Page> {
  const { page } = await editor.newPage(options)
  await writeArticle(page, editor.address, STORY, BRIEF)
  return page
}

/** A digit goes wrong. */
async function breakNumber(page: Page): Promise<void> {
  await selectWords(page, '148')
  await page.keyboard.type('184')
  await page.locator('.claim.refuted').first().waitFor()
}

/** The views that only a service has: what workers do, and who may sign in. */
async function takeService(): Promise<void> {
  const service = await openService()
  try {
    const { page } = await service.signIn(service.link)
    await page.getByLabel('Le texte source', { exact: true }).fill(STORY)
    await page.getByRole('button', { name: 'Coller un texte' }).click()
    await page.getByLabel('Contexte 1').fill(CONTEXT)
    await page.getByLabel('La commande, en clair').fill(BRIEF)
    await page.locator('.capacity-bar').waitFor()
    await take(page, 'context')
    await page.getByRole('button', { name: 'Mettre en file d’attente' }).click()
    // Past its first stages.
    await page.locator('.queue-progress progress:not([value="0"])').waitFor()
    await take(page, 'queue')
    await page.getByRole('link', { name: 'Équipe' }).click()
    for (const name of ['Nadia Ferrand', 'Karim Bensaïd']) {
      await page.getByLabel('Nom de la personne').fill(name)
      await page.getByRole('button', { name: 'Ajouter une personne' }).click()
      await page.locator('.team-table tr', { hasText: name }).waitFor()
    }
    await page.getByLabel('À quoi sert la clé').fill('CMS')
    await page.getByRole('button', { name: 'Créer une clé' }).click()
    await page.locator('.told').waitFor()
    await take(page, 'team')
  } finally {
    await service.close()
  }
}

await takeService()
await takePublishing(take, {})
await takePublishing(take, PHONE, 'phone-')
const editor = await openEditor()
try {
  for (const [suffix, scheme] of [
    ['', 'light'],
    ['-dark', 'dark'],
  ] as const) {
    const options = { colorScheme: scheme }
    await take(await startPage(editor, options), `start${suffix}`)
    const page = await deskPage(editor, options)
    await page.locator('.article-text > p').nth(2).click()
    await take(page, `desk${suffix}`)
    await breakNumber(page)
    await take(page, `refuted${suffix}`)
    await page.keyboard.press('Control+.')
    for (const panel of ['material', 'search', 'versions', 'leave']) {
      await page.locator(`#tab-${panel}`).click()
      await page.mouse.move(0, 0)
      await take(page, `${panel}${suffix}`)
    }
    await page.goto(`${editor.address}/articles`)
    await page.locator('.archive-table').waitFor()
    await take(page, `archive${suffix}`)
    await page.goto(`${editor.address}/site`)
    await page.getByLabel('Nom du titre').fill('Le Courrier du Ponant')
    await page.getByLabel('Adresse du site').fill('https://courrier.exemple')
    await page.getByLabel('Rubriques', { exact: true }).fill('Littoral\nVie locale')
    await take(page, `site${suffix}`)
    await page.getByRole('link', { name: 'Archives' }).click()
    await page.locator('.archive-table').waitFor()
    await page.keyboard.press('?')
    await take(page, `shortcuts${suffix}`)
    await page.context().close()
  }
  await take(await startPage(editor, PHONE), 'phone-start')
  const phone = await deskPage(editor, PHONE)
  await take(phone, 'phone-article')
  await breakNumber(phone)
  await take(phone, 'phone-refuted')
  for (const [name, label] of [
    ['story', 'Source'],
    ['checks', 'Contrôle'],
  ] as const) {
    await phone.locator('.pane-switch').getByRole('button', { name: label }).click()
    await take(phone, `phone-${name}`)
  }
  await phone.goto(`${editor.address}/articles`)
  await phone.locator('.archive-table').waitFor()
  await take(phone, 'phone-archive')
} finally {
  await editor.close()
}
await openRevision(async (page) => {
  await page.locator('.story-changes summary').click()
  await page.mouse.move(0, 0)
  await take(page, 'revision')
})
