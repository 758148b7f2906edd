/**
 * What others' judges say of our articles and pages: Yoast SEO's analyses of the articles; with --pages,
 * Lighthouse, axe and html-validate of the pages, on a phone and a desktop.
 *
 *     npm run bench:seo [-- --pages] [-- FILES]
 *
 * Without files, of the stories of `../shared/stories` where they stand beside the checkout, else of the examples.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Audited,
  auditPage,
  type Edition,
  type Language,
  pageOfArticle,
  renderHtml,
  scoreOf,
  subjectOf,
} from '@intertitre/core'
import { processorTime } from '../processor-time.ts'
import { loadLanguage, writeArticle } from '../quality/write-article.ts'
import { benchEdition } from './bench-edition.ts'
import { hasChromium, type PageJudges, startJudges } from './browser.ts'
import { judgeByYoast, type YoastScores } from './yoast.ts'

const WARM_RUNS = 15

interface Judged {
  readonly name: string
  readonly words: number
  readonly yoast: YoastScores
  readonly score: number
  /** Milliseconds of the processor for all audits, warm, the middle of several runs. */
  readonly time: number
  readonly page: readonly string[]
}

function storiesOf(): readonly string[] {
  const folders = ['../../../../shared/stories/', '../../../examples/'].map((folder) =>
    fileURLToPath(new URL(folder, import.meta.url)),
  )
  const folder = folders.find((each) => existsSync(each)) ?? ''
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => folder + name)
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0

function warmTime(dossier: Audited, language: Language, edition: Edition): number {
  const page = pageOfArticle(dossier, language, edition)
  const times = Array.from({ length: WARM_RUNS }, () => {
    const start = processorTime()
    auditPage(subjectOf(page, language))
    return processorTime() - start
  })
  return median(times)
}

async function judgePage(
  dossier: Audited,
  language: Language,
  edition: Edition,
  judges: PageJudges,
): Promise<readonly string[]> {
  const { cover: _, ...bare } = edition
  const html = renderHtml(dossier, language, bare)
  const files = new Map([['article.html', html]])
  const faults: string[] = [...(await judges.validate(html))]
  for (const width of [390, 1280]) faults.push(...(await judges.axe(html, width)))
  for (const form of ['mobile', 'desktop'] as const) {
    const { failed, ...points } = await judges.lighthouse(files, form)
    if (Object.values(points).some((value) => value < 100))
      faults.push(`${form} ${JSON.stringify(points)} ${failed.join(' ')}`)
  }
  return faults
}

function tellChecks(judged: readonly Judged[]): void {
  const checks = new Map<string, { scores: number[]; example?: string }>()
  for (const { name, yoast } of judged) {
    for (const { check, score, text } of yoast.results) {
      const entry = checks.get(check) ?? { scores: [] }
      entry.scores.push(score)
      if (score < 8) entry.example ??= `${name}: ${text}`
      checks.set(check, entry)
    }
  }
  console.log('\nYoast, by check: articles that are good, could be better, are bad')
  for (const [check, { scores, example = '' }] of checks) {
    const count = (from: number, to: number): number =>
      scores.filter((score) => score >= from && score < to).length
    console.log(
      `${check.padEnd(22)} ${String(count(8, 99)).padStart(3)} ${String(count(5, 8)).padStart(3)} ${String(count(-999, 5)).padStart(3)}  ${example}`,
    )
  }
}

const args = process.argv.slice(2)
const wantsPages = args.includes('--pages')
const paths = args.filter((each) => !each.startsWith('--'))
if (wantsPages && !hasChromium())
  throw new Error('Expected /usr/bin/chromium for --pages (apt-get install chromium).')
const language = loadLanguage()
const judges = wantsPages ? await startJudges() : undefined
const judged: Judged[] = []
try {
  console.log(
    `${'story'.padEnd(32)} words  Yoast SEO  reading  ms  | audits  ms  ratio${wantsPages ? '  | page' : ''}`,
  )
  for (const path of paths.length > 0 ? paths : storiesOf()) {
    const { dossier, words } = await writeArticle(path, language)
    const edition = benchEdition(dossier.article)
    const yoast = judgeByYoast(dossier, language, edition)
    const findings = auditPage(
      subjectOf(pageOfArticle(dossier, language, edition), language, {
        article: { verified: dossier, language },
      }),
    )
    const page = judges === undefined ? [] : await judgePage(dossier, language, edition, judges)
    const one: Judged = {
      name: basename(path, '.txt'),
      words,
      yoast,
      score: scoreOf(findings).points,
      time: warmTime(dossier, language, edition),
      page,
    }
    judged.push(one)
    const told = wantsPages ? `  | ${page.length === 0 ? 'no fault' : page.join('; ').slice(0, 200)}` : ''
    console.log(
      `${one.name.padEnd(32)} ${String(words).padStart(5)}  ${String(yoast.seo).padStart(9)}  ${String(yoast.readability).padStart(7)}  ${yoast.time.toFixed(0).padStart(3)} | ${String(one.score).padStart(6)}  ${one.time.toFixed(1)}  ${(yoast.time / one.time).toFixed(0)}×${told}`,
    )
  }
} finally {
  await judges?.close()
}
console.log(
  `\nmiddle: Yoast SEO ${median(judged.map(({ yoast }) => yoast.seo))}, readability ${median(judged.map(({ yoast }) => yoast.readability))}, our audits ${median(judged.map(({ score }) => score))} of 100 in ${median(judged.map(({ time }) => time)).toFixed(1)} ms (Yoast ${median(judged.map(({ yoast }) => yoast.time)).toFixed(0)} ms)`,
)
if (wantsPages)
  console.log(
    `pages without a fault: ${judged.filter(({ page }) => page.length === 0).length} of ${judged.length}`,
  )
tellChecks(judged)
