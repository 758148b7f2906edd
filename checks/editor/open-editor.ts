import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM } from '../../bench/src/seo/browser.ts'
import { serveEditor } from './serve-editor.ts'

const WEB = fileURLToPath(new URL('../../packages/web/', import.meta.url))
const EXAMPLES = new URL('../../examples/', import.meta.url)
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenEditor {
  readonly address: string
  /** Where the built files are. */
  readonly folder: string
  /** A page of its own, with nothing kept from another; what it logs as an error is kept in `faults`. */
  newPage(options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly faults: string[] }>
  close(): Promise<void>
}

/** Builds the editor, serves it without a service, and starts a browser. */
export async function openEditor(): Promise<OpenEditor> {
  const folder = mkdtempSync(join(tmpdir(), 'intertitre-editor-'))
  await build({
    root: WEB,
    configFile: join(WEB, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  })
  const served = await serveEditor(folder)
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGUMENTS })
  return {
    address: served.address,
    folder,
    async newPage(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'fr-FR',
        ...options,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        // Where no service is, asking for it gives 404.
        if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text())
      })
      return { page, faults }
    },
    async close() {
      await browser.close()
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const exampleStory = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8')

/** From the start to the desk, with the story of an example. */
export async function writeArticle(page: Page, address: string, story: string, brief: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Le texte source', { exact: true }).fill(story)
  await page.getByLabel('La commande, en clair').fill(brief)
  await page.getByRole('button', { name: /Écrire l’article|Chargement/u }).click()
  await page.locator('.article-text .headline').waitFor()
  await page.locator('.score-value').waitFor({ state: 'attached' })
}

/** Selects the first place of some words in the article, as a mouse would. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const isFound = await page.evaluate(`(() => {
    const root = document.querySelector('.article-text')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      root.focus()
      node.parentElement.scrollIntoView({ block: 'center' })
      getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
      return true
    }
    return false
  })()`)
  if (isFound !== true) throw new Error(`« ${words} » is not in the article.`)
}

/** What axe finds in a page, by rule and first place. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
