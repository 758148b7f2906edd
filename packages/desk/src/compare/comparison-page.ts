import { type Content, html, isRefuted, Markup, type MessageLanguage } from '@intertitre/core'
import { reportPage } from '../report/report-page.ts'
import { shown } from '../report/shown.ts'
import type { Compared, Failed } from './compared.ts'
import { COLUMNS } from './comparison-table.ts'

const WORDS = {
  fr: {
    title: 'Comparaison',
    writer: 'Qui écrit',
    replaced: 'Refusé par la preuve, et remplacé',
    none: 'Rien n’a été refusé.',
    nothing: 'N’a rien écrit.',
  },
  en: {
    title: 'Comparison',
    writer: 'Writer',
    replaced: 'Refused by the proof, and replaced',
    none: 'Nothing was refused.',
    nothing: 'Wrote nothing.',
  },
} as const

const FRENCH_COLUMNS: Readonly<Record<string, string>> = {
  clauses: 'clauses',
  words: 'mots',
  proof: 'preuve',
  replaced: 'remplacé',
  audits: 'audits',
  'own words': 'mots propres',
  time: 'temps',
  cost: 'coût',
}

/** What each writer made of a story: a table, and the articles side by side with what the proof refused. */
export function comparisonPage(results: readonly (Compared | Failed)[], language: MessageLanguage): string {
  const words = WORDS[language]
  const [first] = results.filter((result): result is Compared => 'outcome' in result)
  const title = `${words.title}${first === undefined ? '' : ` – ${first.outcome.dossier.article.headline.text}`}`
  return reportPage({
    language,
    title,
    style: STYLE,
    body: html`<header><h1>${shown(title)}</h1></header>
<main>
<div class="wide" tabindex="0" role="region" aria-label="${words.title}"><table>
<thead><tr><th scope="col">${words.writer}</th>${COLUMNS.map(({ name }) => html`<th scope="col">${language === 'fr' ? (FRENCH_COLUMNS[name] ?? name) : name}</th>`)}</tr></thead>
<tbody>
${results.map(({ row }) =>
  row.failure === undefined
    ? html`<tr><th scope="row">${shown(row.writer)}</th>${COLUMNS.map(({ of }) => html`<td>${of(row)}</td>`)}</tr>\n`
    : html`<tr><th scope="row">${shown(row.writer)}</th><td colspan="${String(COLUMNS.length)}">${shown(row.failure)}</td></tr>\n`,
)}</tbody>
</table></div>
<div class="sides">
${results.map((result) => side(result, language))}</div>
</main>
`,
  })
}

function side(result: Compared | Failed, language: MessageLanguage): Markup {
  const { writer } = result.row
  const words = WORDS[language]
  if (!('outcome' in result))
    return html`<section aria-label="${shown(writer)}"><h2>${shown(writer)}</h2><p>${words.nothing}</p></section>\n`
  const { article, claims, replaced = [] } = result.outcome.dossier
  const refuted = new Set(claims.filter(isRefuted).map(({ text }) => text))
  return html`<section aria-label="${shown(writer)}"><h2>${shown(writer)}</h2>
<article lang="${article.language}">
${passagesOf(claims).map(({ isHeading, text }) => passage(isHeading, text, refuted.has(text)))}</article>
<details><summary>${words.replaced} (${String(replaced.length)})</summary>
${
  replaced.length === 0
    ? html`<p>${words.none}</p>`
    : html`<dl lang="${article.language}">${replaced.map(
        ({ text, discrepancies, replacement }): Content =>
          html`<dt><del>${shown(text)}</del></dt><dd>${discrepancies.map(({ field, value, stated }) => html`<p class="why">${field}: ${shown(value)}${stated === undefined ? '' : ` → ${shown(stated)}`}</p>`)}${replacement === undefined ? '' : html`<ins>${shown(replacement.text)}</ins>`}</dd>\n`,
      )}</dl>`
}
</details>
</section>\n`
}

const TAGS = { heading: new Markup('h3'), text: new Markup('p') }

/** What readers see, sentence by sentence. */
function passagesOf(claims: Compared['outcome']['dossier']['claims']) {
  return claims
    .filter(({ path }) => path === 'headline' || path.startsWith('blocks'))
    .map(({ path, text }) => ({ isHeading: /^headline$|(?:subheading|question|subject)$/u.test(path), text }))
}

function passage(isHeading: boolean, text: string, isWrong: boolean): Markup {
  const tag = isHeading ? TAGS.heading : TAGS.text
  return html`<${tag}>${isWrong ? html`<mark>${shown(text)}</mark>` : shown(text)}</${tag}>\n`
}

const STYLE = `
main{padding:1rem 1.5rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font:.9rem/1.4 sans-serif;width:100%}
th,td{border-bottom:1px solid var(--rule);padding:.35rem .6rem;text-align:left;white-space:nowrap}
td[colspan]{white-space:normal}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.5rem;margin-top:1.5rem}
section{min-width:0;border-top:3px solid var(--ink)}
h3{font-size:1.05rem;line-height:1.3;margin:1.2rem 0 .3rem}
article p{margin:.4rem 0}
details{margin-top:1.5rem;border-top:1px solid var(--rule);padding-top:.5rem}
summary{cursor:pointer;font-family:sans-serif;font-size:.9rem}
dt{margin-top:.8rem}dd{margin:.2rem 0 0 1rem}
del{color:var(--bad)}ins{color:var(--good);text-decoration:none}
.why{color:var(--soft);font:.85rem/1.4 sans-serif;margin:.1rem 0}
mark{background:var(--lit);color:inherit}
`
