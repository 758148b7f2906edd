import {
  type Audit,
  type Content,
  type Family,
  type Finding,
  html,
  type Markup,
  type MessageLanguage,
  messageOf,
} from '@intertitre/core'
import type { AuditOutcome } from './audit-report.ts'
import { adviceOf, FAMILIES, groundsOf, nameOf, WORDS } from './audit-words.ts'
import { reportPage } from './report-page.ts'
import { shown } from './shown.ts'

/** Findings of one audit that the page holds; a text can have a hundred thousand. */
const MOST_TOLD = 50

/** The outcome as a page: the score, then each family with what failed open and what passed folded away. */
export function auditReportPage(outcome: AuditOutcome, language: MessageLanguage): string {
  const { name, page, score } = outcome
  const words = WORDS[language]
  const title = page.titles[0]?.text
  const keyphrase =
    page.keyphrase === undefined ? words.noKeyphrase : `${words.keyphrase} « ${page.keyphrase} »`
  const families = (Object.keys(FAMILIES) as Family[]).map((family) => section(family, outcome, language))
  return reportPage({
    language,
    title: `${words.title} – ${name}`,
    style: STYLE,
    body: html`<header>
<p class="score"><strong>${score.points}</strong> ${words.points}</p>
<div><h1>${shown(name)}</h1>
${title && html`<p>${shown(title)}</p>\n`}<p class="soft">${shown(keyphrase)}</p></div>
</header>
<main>
${families}${dismissedPart(outcome, language)}${score.skipped.length > 0 && html`<p class="soft">${words.skipped(score.skipped.length)}</p>\n`}</main>
`,
  })
}

function section(family: Family, { findings, score }: AuditOutcome, language: MessageLanguage): Content {
  const failed = score.failed.filter((audit) => audit.family === family)
  const passed = score.passed.filter((audit) => audit.family === family)
  if (failed.length + passed.length === 0) return undefined
  const items = failed.map((audit) => failure(audit, findings[audit.id] ?? [], language))
  const good = passed.map((audit) => html`<li>${nameOf(audit, language)}</li>\n`)
  const folded =
    passed.length > 0 &&
    html`<details><summary>${WORDS[language].passed(passed.length)}</summary>\n<ul>\n${good}</ul></details>\n`
  return html`<section>\n<h2>${FAMILIES[family][language]}</h2>\n${items}${folded}</section>\n`
}

function failure(audit: Audit, found: readonly Finding[], language: MessageLanguage): Markup {
  const words = WORDS[language]
  const hidden = found.length - MOST_TOLD
  const told = found
    .slice(0, MOST_TOLD)
    .map(
      (finding) =>
        html`<li>${shown(messageOf(audit.id, finding, language))} <code>${shown(finding.path)}</code></li>\n`,
    )
  return html`<article class="${audit.importance}">
<h3>${nameOf(audit, language)} <small>${audit.id}, ${words.importance[audit.importance]}</small></h3>
<ul>\n${told}${hidden > 0 && html`<li>… ${words.more(hidden)}</li>\n`}</ul>
<p class="advice">${adviceOf(audit, language)}</p>
<p class="soft"><a href="${audit.grounds.url}">${groundsOf(audit, language)}</a></p>
</article>
`
}

function dismissedPart({ score }: AuditOutcome, language: MessageLanguage): Content {
  const items = score.dismissed.map(
    ({ audit, reason }) => html`<li>${nameOf(audit, language)} – ${shown(reason)}</li>\n`,
  )
  return (
    items.length > 0 &&
    html`<section>\n<h2>${WORDS[language].dismissed}</h2>\n<ul>\n${items}</ul>\n</section>\n`
  )
}

const STYLE = `
header{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;padding:1.25rem max(1.5rem,calc((100% - 46rem)/2))}
header .score{margin:0;color:var(--soft);font-family:sans-serif}
.score strong{color:var(--ink);font-size:2.75rem;line-height:1}
main{max-width:46rem;margin:0 auto;padding:0 1.5rem 3rem}
h2{margin:2.25rem 0 .5rem;font-size:1.0625rem}
h3{margin:0;font-size:1rem;font-family:sans-serif}
small,.soft,details,code{font-family:sans-serif;font-size:.8125rem;color:var(--soft)}
small{font-weight:400}
article{margin:.75rem 0;padding:.125rem 0 .125rem 1rem;border-left:3px solid var(--rule)}
article.essential{border-left-color:var(--bad)}
article ul{margin:.375rem 0;padding-left:1.125rem}
article p{margin:.25rem 0}
.advice::before{content:"→ "}
code{overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--good)}
@media print{details>*{display:none}}
`
