import { auditPage, type Language, type Page, subjectOf } from '@intertitre/core'
import { readPage } from '../../../packages/desk/src/page/read-page.ts'
import { processorTime } from '../processor-time.ts'
import { longStory } from './long-story.ts'

type Assess = typeof import('../seo/yoast.ts')['assess']

const SIZES = [1_000, 10_000, 100_000]
/** Longer texts take Yoast minutes. */
const MOST_FOR_YOAST = 10_000
const KEYPHRASE = 'mutuelle'
/** Words that are audited at each size, again and again; the second half counts. */
const AUDITED = 300_000
const FEWEST_ROUNDS = 6
/** Paragraphs of a section. */
const SECTION = 4

/**
 * All audits of a page beside Yoast’s two analyses of the same text: ours warm, the middle of several runs;
 * Yoast’s once, at the second run.
 */
export async function benchAudits(language: Language): Promise<void> {
  // Loaded only now: what it holds is no memory of ours.
  const { assess } = await import('../seo/yoast.ts')
  console.log(`\n${'audits, ms'.padEnd(16)}${'ours'.padStart(10)}${'yoastseo'.padStart(10)}`)
  let before: number | undefined
  for (const size of SIZES) {
    const html = pageOf(size)
    const ours = timeAudits(readPage(html, { keyphrase: KEYPHRASE }), language, size)
    const theirs = size > MOST_FOR_YOAST ? undefined : timeYoast(html, assess)
    const factor = before === undefined ? '' : `  × ${(ours / before).toFixed(1)} for × 10 words`
    const cells = [ours.toFixed(1), theirs?.toFixed(0) ?? '–'].map((cell) => cell.padStart(10))
    console.log(`${`${size.toLocaleString('en')} words`.padEnd(16)}${cells.join('')}${factor}`)
    before = ours
  }
}

function pageOf(words: number): string {
  const [headline, ...paragraphs] = longStory(words).split('\n\n')
  const body = paragraphs.map(
    (text, index) => `${index % SECTION === 0 ? `<h2>Partie ${index / SECTION + 1}</h2>` : ''}<p>${text}</p>`,
  )
  return `<!doctype html><html lang="fr"><title>${headline}</title><article><h1>${headline}</h1>${body.join('\n')}</article></html>`
}

function timeAudits(page: Page, language: Language, size: number): number {
  const rounds = Math.max(FEWEST_ROUNDS, AUDITED / size)
  const times = Array.from({ length: rounds }, () => {
    const start = processorTime()
    auditPage(subjectOf(page, language))
    return processorTime() - start
  })
  const warm = times.slice(rounds >> 1).sort((one, other) => one - other)
  return warm[warm.length >> 1] ?? 0
}

function timeYoast(html: string, assess: Assess): number {
  const attributes = {
    keyword: KEYPHRASE,
    title: 'Une longue histoire',
    titleWidth: 200,
    description: 'Une longue histoire pour le banc d’essai.',
    slug: 'une-longue-histoire',
    locale: 'fr_FR',
    permalink: 'https://exemple.fr/une-longue-histoire',
    textTitle: 'Une longue histoire',
  }
  const text = html.slice(html.indexOf('</h1>') + 5, html.indexOf('</article>'))
  assess(text.slice(0, 5_000), attributes)
  return assess(text, attributes).time
}
