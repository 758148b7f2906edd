import { html } from '@intertitre/core'
import type { Colours } from '../report/colours.ts'
import { reportPage } from '../report/report-page.ts'
import { shown } from '../report/shown.ts'
import { wrap } from '../report/summary.ts'
import { OUTCOMES, type Outcome, type StoryResult } from './result.ts'

/** What came of a batch. */
export interface BatchReport {
  readonly counts: Readonly<Record<Outcome, number>>
  /** Stories that an earlier run had done. */
  readonly resumed: number
  /** In the order of their sources. */
  readonly stories: readonly StoryResult[]
}

export const reportOf = (stories: readonly StoryResult[], resumed: number): BatchReport => ({
  counts: Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, stories.filter((each) => each.outcome === outcome).length]),
  ) as Record<Outcome, number>,
  resumed,
  stories,
})

/** What an outcome is called. */
const NAMES: Readonly<Record<Outcome, string>> = {
  met: 'every clause met',
  short: 'shorter than asked for',
  unmet: 'another clause not met',
  unsupported: 'with a statement not in the story',
  refused: 'refused: nothing written',
  failed: 'failed by a fault of ours',
}

const COLUMNS = 80
/** Of what is told of a story: behind the longest name of an outcome. */
const INDENT = 13
/** Stories that are told one by one; the page has them all. */
const MAX_TOLD = 20

/** Counts, and the stories that are not met, the gravest first, for a terminal. */
export function batchTable(
  { counts, resumed, stories }: BatchReport,
  folder: string,
  colours: Colours,
): string {
  const rows = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
    const mark = outcome === 'met' ? colours.good('✓') : colours.bad('✗')
    return `${mark} ${String(counts[outcome]).padStart(6)}  ${NAMES[outcome]}`
  })
  const odd = inGravity(stories.filter(({ outcome }) => outcome !== 'met'))
  const told = odd
    .slice(0, MAX_TOLD)
    .flatMap((story) => [
      `${story.outcome.padEnd(INDENT)}${wrap(story.source, COLUMNS - INDENT, 1)[0]}`,
      ...wrap(story.reasons[0] ?? '', COLUMNS - INDENT, 2).map((line) => ' '.repeat(INDENT) + line),
    ])
  const more = odd.length > MAX_TOLD ? [`and ${odd.length - MAX_TOLD} more in report.html`] : []
  const head = `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}${resumed > 0 ? `, ${resumed} of them done before` : ''}`
  return [
    colours.strong(head),
    ...rows,
    ...(told.length > 0 ? ['', ...told, ...more] : []),
    '',
    `Report  ${folder}/report.html, report.json`,
    '',
  ].join('\n')
}

const inGravity = (stories: readonly StoryResult[]): StoryResult[] =>
  stories.toSorted((one, other) => OUTCOMES.indexOf(other.outcome) - OUTCOMES.indexOf(one.outcome))

/** The same as a page: all stories, each with a link to its folder, or to `page` in it. */
export const batchPage = ({ counts, resumed, stories }: BatchReport, page = ''): string =>
  reportPage({
    language: 'en',
    title: `${stories.length} stories`,
    style: STYLE,
    body: html`<header><h1>${stories.length} stories</h1>
<p>${OUTCOMES.filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${counts[outcome]} ${NAMES[outcome]}`)
      .join(' · ')}${resumed > 0 ? ` · ${resumed} done before` : ''}</p></header>
<main><table><caption>What came of each story, the gravest first</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col">Story</th><th scope="col">Words</th><th scope="col">Score</th><th scope="col">Why, and what to know</th></tr></thead>
<tbody>
${inGravity(stories).map((story) => rowOf(story, page))}</tbody></table></main>
`,
  })

const rowOf = (
  story: StoryResult,
  page: string,
) => html`<tr class="${story.outcome}"><td>${story.outcome}</td>
<td>${story.folder === undefined ? shown(story.headline ?? '') : html`<a href="${encodeURIComponent(story.folder)}/${page}">${shown(story.headline ?? story.folder)}</a>`}<br><small>${shown(story.source)}</small></td>
<td>${story.words ?? ''}</td><td>${story.score ?? ''}</td>
<td>${[...story.reasons, ...story.remarks].map((line) => html`<p>${shown(line)}</p>`)}</td></tr>
`

const STYLE = `
main{padding:1rem 1.5rem;overflow-x:auto}
table{border-collapse:collapse;width:100%;font-family:sans-serif;font-size:.9rem}
caption{text-align:start;padding:.3rem 0;color:var(--soft)}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--rule)}
td p{margin:0}small{color:var(--soft)}
tr.met td:first-child{color:var(--good)}tr:not(.met) td:first-child{color:var(--bad);font-weight:bold}
`
