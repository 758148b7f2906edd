import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, hasChromium, type PageJudges, startJudges } from '../bench/src/seo/browser.ts'
import { produceArticle } from '../packages/desk/src/produce-article.ts'
import { run } from '../packages/desk/src/run.ts'
import { fakeShell } from '../packages/desk/src/testing/fake-shell.ts'

const isThorough = process.env.CI === 'true'
const isMissing = !hasChromium() && !isThorough
if (isMissing)
  console.warn(
    `Skipped: pages judged by Lighthouse and axe, which need ${CHROMIUM} (apt-get install chromium).`,
  )

/** The examples; on a machine that checks for others also the stories that stand beside the checkout. */
const STORIES = ['../examples/', ...(isThorough ? ['../../shared/stories/'] : [])]
  .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:txt|md|html)$/u.test(path) && basename(path) !== 'README.md')

const CONFIGURATION = {
  name: 'Le Quotidien',
  url: 'https://quotidien.example',
  logo: 'https://quotidien.example/logo.png',
  timeZone: 'Europe/Paris',
  reviewer: 'Anne Roux',
  brief: 'un article SEO avec des intertitres',
}
const PERFECT = { seo: 100, accessibility: 100, 'best-practices': 100, failed: [] }

let folder = ''
let judges: PageJudges

async function desk(...args: readonly string[]): Promise<string> {
  const shell = fakeShell({ folder })
  await run(args, shell, produceArticle)
  expect(shell.written('stderr')).toBe('')
  return shell.written('stdout')
}

/** What a site publishes of a story: the page, and the pictures beside it. */
async function publish(story: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = basename(story).replace(/\W/gu, '-')
  await desk('write', story, '--date', '2026-11-24T18:30', '--format', 'html', '--out', out)
  const path = join(folder, out)
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]))
}

interface FailedAudit {
  readonly family: string
  readonly findings: readonly { readonly message: string; readonly values: { readonly case?: string } }[]
}

/** What the audits of structured data find, but for the addresses of authors whom the site does not know. */
async function dataFindings(page: string): Promise<readonly string[]> {
  mkdirSync(join(folder, 'audited'), { recursive: true })
  writeFileSync(join(folder, 'audited', 'article.html'), page)
  const { failed }: { failed: readonly FailedAudit[] } = JSON.parse(
    await desk('audit', 'audited/article.html', '--format', 'json'),
  )
  return failed
    .filter(({ family }) => family === 'data')
    .flatMap(({ findings }) => findings)
    .filter(({ values }) => values.case !== 'unlinked')
    .map(({ message }) => message)
}

describe.skipIf(isMissing)(
  'the page of a story has no fault for Lighthouse, axe, html-validate and our audit of its data',
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'intertitre-pages-'))
      writeFileSync(join(folder, 'intertitre.config.json'), JSON.stringify(CONFIGURATION))
      judges = await startJudges()
    })
    afterAll(async () => {
      await judges?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    for (const story of STORIES) {
      test(basename(story), async () => {
        const files = await publish(story)
        const page = Buffer.from(files.get('article.html')!).toString()
        expect(await judges.validate(page)).toEqual([])
        expect(await dataFindings(page)).toEqual([])
        for (const scheme of ['light', 'dark'] as const)
          for (const width of [390, 1280]) expect(await judges.axe(page, width, scheme)).toEqual([])
        for (const form of ['mobile', 'desktop'] as const)
          expect(await judges.lighthouse(files, form)).toEqual(PERFECT)
      }, 240_000)
    }
  },
)
