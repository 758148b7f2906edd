import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium } from '../../bench/src/seo/browser.ts'
import {
  answerBy,
  type Question,
  type Reply,
  type ScriptedServer,
  scriptedModelServer,
} from '../../packages/desk/src/testing/scripted-model-server.ts'
import { axe, BROWSER_ARGUMENTS, exampleStory } from './open-editor.ts'
import { endService, startService } from './start-service.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: the editor with a model, which needs ${CHROMIUM} (apt-get install chromium).`)

const HEADLINE = 'La mutuelle Armor Santé victime d’une cyberattaque'
/** Answers so many questions, then hangs. */
const ANSWERED = 3
const OWN = 'Environ 640 000 personnes sont couvertes par la mutuelle dans l’ouest de la France.'
function script(question: Question): Reply {
  if (question.count >= ANSWERED) return { raw() {} }
  const answer = answerBy(question, ({ text }) => (/^La mutuelle couvre environ/u.test(text) ? OWN : text))
  return { answer: JSON.stringify({ ...JSON.parse(answer), headline: HEADLINE }) }
}

describe.skipIf(isMissing)('the editor with a language model', () => {
  let service: ChildProcess | undefined
  let server: ScriptedServer
  let browser: Browser
  let signIn = ''
  const data = mkdtempSync(join(tmpdir(), 'intertitre-service-'))

  beforeAll(async () => {
    server = await scriptedModelServer(script)
    const options = ['--model', 'compatible:scripted', '--model-url', server.url, '--no-model-cache']
    const started = await startService(data, { options })
    service = started.service
    signIn = started.signIn
    browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await endService(service)
    await server?.close()
    rmSync(data, { recursive: true, force: true })
  })

  test('sentences appear as they are proven; stopped, what is done is kept', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(signIn)
    await page.getByLabel('Le texte source', { exact: true }).fill(exampleStory('cyberattaque-mutuelle.txt'))
    await page.getByLabel('La commande, en clair').fill('article de 500 mots avec des intertitres')
    await page.getByLabel('Qui écrit').selectOption('compatible:scripted')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Écrire l’article' }).click()
    await page.getByRole('heading', { name: 'compatible:scripted écrit' }).waitFor()
    const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000 })
    await soon(() => page.locator('.writing-text').textContent()).toMatch(/640.000 personnes sont couvertes/u)
    await soon(() => page.locator('.writing-state output').textContent()).toMatch(
      /^\d parties? sur \d+ · (?:encore \d+ s environ · )?[\d\s]+ jetons$/u,
    )
    expect(await page.locator('.writing-text .headline').textContent()).toBe(HEADLINE)
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Arrêter et garder' }).click()
    await page.locator('.article-text .headline').waitFor({ timeout: 60_000 })
    await soon(() => page.locator('.article-text').textContent()).toMatch(/640.000 personnes sont couvertes/u)
    await soon(() => page.locator('.desk-bar, .desk').first().textContent()).toMatch(/prouvé/u)
    expect(faults).toEqual([])
    await page.close()
  }, 180_000)
})
