import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleDossier } from '../testing/sample-dossier.ts'
import { pageFrench } from '../testing/sample-language.ts'
import { renderHtml } from './html.ts'

const CHROMIUM = '/usr/bin/chromium'
const isMissing = !existsSync(CHROMIUM) && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: the page in a browser, which needs ${CHROMIUM} (apt-get install chromium).`)

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
]

const sample = sampleDossier()
const marked = sample.claims.map((claim, index) =>
  index % 7 === 0 ? { ...claim, verdict: 'unsupported' as const } : claim,
)
const pages = {
  sample: renderHtml(sample, pageFrench),
  'sample with unsupported passages': renderHtml({ ...sample, claims: marked }, pageFrench),
}

describe.skipIf(isMissing)('page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
  })
  afterAll(() => browser?.close())

  for (const [name, html] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`${name}: accessible in ${colorScheme}, ${width} pixels wide`, async () => {
          const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
          await page.setContent(html)
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
          await page.evaluate(AXE)
          const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(' ')}`),
          ).toEqual([])
          expect(passes.map(({ id }) => id)).toContain('color-contrast')
          await page.close()
        })
      }
    }
  }
})
