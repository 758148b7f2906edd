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
/** The folder of a site, with its configuration. */
let site = ''
let judges: PageJudges

async function desk(place: string, ...args: readonly string[]): Promise<string> {
  const shell = fakeShell({ folder: place })
  await run(args, shell, produceArticle)
  expect(shell.written('stderr')).toBe('')
  return shell.written('stdout')
}

/** What comes of a story: the page, and the pictures beside it where a site is configured in the place. */
async function publish(story: string, place: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = join(place, basename(story).replace(/\W/gu, '-'))
  await desk(place, 'write', story, '--date', '2026-11-24T18:30', '--format', 'html', '--out', out)
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
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
    await desk(folder, 'audit', 'audited/article.html', '--format', 'json'),
  )
  return failed
    .filter(({ family }) => family === 'data')
    .flatMap(({ findings }) => findings)
    .filter(({ values }) => values.case !== 'unlinked')
    .map(({ message }) => message)
}

/** What a page and the pictures beside it must be for everybody: valid, accessible, and whole for Lighthouse. */
async function expectPerfect(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const page = textOf(files)
  expect(await judges.validate(page)).toEqual([])
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [390, 1280]) expect(await judges.axe(page, width, scheme)).toEqual([])
  for (const form of ['mobile', 'desktop'] as const)
    expect(await judges.lighthouse(files, form)).toEqual(PERFECT)
}

const textOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  Buffer.from(files.get('article.html')!).toString()

describe.skipIf(isMissing)('nobody finds a fault in the page of', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'intertitre-pages-'))
    site = join(folder, 'site')
    mkdirSync(site)
    writeFileSync(join(site, 'intertitre.config.json'), JSON.stringify(CONFIGURATION))
    judges = await startJudges()
  })
  afterAll(async () => {
    await judges?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const story of STORIES) {
    test(basename(story), async () => {
      const files = await publish(story, site)
      expect(await dataFindings(textOf(files))).toEqual([])
      await expectPerfect(files)
    }, 240_000)
  }

  test(`${basename(STORIES[0]!)}, without a site`, async () => {
    await expectPerfect(await publish(STORIES[0]!, folder))
  }, 240_000)
})
