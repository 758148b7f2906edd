import { renderHtml } from '@intertitre/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium, type PageJudges, startJudges } from '../bench/src/seo/browser.ts'
import { sampleDossier } from '../packages/core/src/testing/sample-dossier.ts'
import { sampleEdition } from '../packages/core/src/testing/sample-edition.ts'
import { pageFrench } from '../packages/core/src/testing/sample-language.ts'

const isMissing = !hasChromium() && process.env.CI !== 'true'
if (isMissing)
  console.warn(`Skipped: pages judged by Lighthouse, which needs ${CHROMIUM} (apt-get install chromium).`)

const { cover: _, address: _address, ...edition } = sampleEdition
const pages = {
  'without an edition': renderHtml(sampleDossier(), pageFrench),
  'with an edition': renderHtml(sampleDossier(), pageFrench, edition),
}

describe.skipIf(isMissing)('Lighthouse gives 100 for search, accessibility and best practices', () => {
  let judges: PageJudges
  beforeAll(async () => {
    judges = await startJudges()
  })
  afterAll(() => judges?.close())

  for (const [name, html] of Object.entries(pages)) {
    for (const form of ['mobile', 'desktop'] as const) {
      test(`page ${name}, ${form}`, async () => {
        const scores = await judges.lighthouse(new Map([['article.html', html]]), form)
        expect(scores).toEqual({ seo: 100, accessibility: 100, 'best-practices': 100, failed: [] })
      }, 120_000)
    }
  }
})
