import { type Content, html, isRefuted, Markup, type MessageLanguage, type Span } from '@intertitre/core'
import type { CheckedClaim, CheckOutcome } from '../../check/check-article.ts'
import type { SourceDocument } from '../../check/source-document.ts'
import { reportPage } from '../report-page.ts'
import { shown } from '../shown.ts'
import { discrepancyMessage } from './discrepancy-message.ts'
import { VERDICT_WORDS } from './words.ts'

const WORDS = {
  fr: { article: 'L’article', title: 'Preuve', refused: 'à corriger', of: 'sur', accepted: 'Accepté :' },
  en: { article: 'The article', title: 'Proof', refused: 'to be mended', of: 'of', accepted: 'Accepted:' },
} as const

/**
 * Article and sources side by side as a page without anything from elsewhere; a claim and its evidence
 * light up together, by pointer or keyboard. Without scripts both texts still stand there, marked.
 */
export function checkPage(outcome: CheckOutcome, language: MessageLanguage): string {
  const { article, sources, claims } = outcome
  const words = WORDS[language]
  const refuted = claims.filter(isRefuted).length
  const names = sources.map(({ name }) => name).join(', ')
  return reportPage({
    language,
    title: `${words.title} – ${article.name}`,
    style: STYLE,
    script: SCRIPT,
    body: html`<header><h1>${shown(article.name)}</h1><p>${refuted} ${words.refused}, ${words.of} ${claims.length}</p></header>
<main>
<section aria-label="${words.article}">
<h2>${words.article}</h2>
${articleBlocks(outcome, language)}</section>
<section aria-label="${shown(names)}">
${sources.map((source) => sourceBlocks(source, claims))}</section>
</main>
`,
  })
}

const TAGS = { heading: new Markup('h3'), text: new Markup('p') }

function articleBlocks({ article, claims }: CheckOutcome, language: MessageLanguage): Content {
  const numbered = claims.map((claim, number) => ({ claim, number }))
  return article.passages.map((passage, index) => {
    const own = numbered.filter(({ claim }) => claim.at?.passage === index)
    const tag = passage.kind === 'heading' ? TAGS.heading : TAGS.text
    const parts: Content[] = []
    let end = 0
    for (const { claim, number } of own) {
      const span = claim.at?.span ?? { start: 0, end: 0 }
      parts.push(shown(passage.text.slice(end, span.start)), claimMark(claim, number, language))
      end = span.end
    }
    parts.push(shown(passage.text.slice(end)))
    const notes = own.map(({ claim, number }) => noteOf(claim, number, language))
    return html`<${tag} class="${passage.kind}">${parts}</${tag}>${notes}\n`
  })
}

const claimMark = (claim: CheckedClaim, number: number, language: MessageLanguage): Markup =>
  html`<span class="claim ${isRefuted(claim) ? 'refuted' : 'borne'}" tabindex="0" data-claims="${number}" title="${VERDICT_WORDS[claim.verdict][language]}">${shown(claim.text)}</span>`

function noteOf(claim: CheckedClaim, number: number, language: MessageLanguage): Content {
  if (claim.discrepancies.length === 0) return undefined
  const items = claim.discrepancies.map((each) => html`<li>${shown(discrepancyMessage(each, language))}</li>`)
  const accepted =
    claim.accepted && html`<li>${WORDS[language].accepted} ${shown(claim.accepted.reason)}</li>`
  return html`<ul class="note" data-claims="${number}"><li><b>${VERDICT_WORDS[claim.verdict][language]}</b></li>${items}${accepted}</ul>`
}

function sourceBlocks({ name, source }: SourceDocument, claims: readonly CheckedClaim[]): Markup {
  const spans = claims.flatMap(({ evidence }, number) =>
    evidence.flatMap((each) => (each.source === source.id ? [{ ...each.span, number }] : [])),
  )
  const paragraphs = paragraphsOf(source.text).map(
    (paragraph) => html`<p>${marked(source.text, paragraph, spans)}</p>\n`,
  )
  return html`<h2>${shown(name)}</h2>\n${paragraphs}`
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** A paragraph cut where evidence begins or ends; each piece knows the claims that rest on it. */
function marked(text: string, { start, end }: Span, spans: readonly (Span & { number: number })[]): Content {
  const own = spans.filter((span) => span.start < end && span.end > start)
  const cuts = new Set([start, end, ...own.flatMap((span) => [span.start, span.end])])
  const places = [...cuts].filter((at) => at >= start && at <= end).sort((one, other) => one - other)
  return places.slice(1).map((to, index) => {
    const from = places[index] as number
    const numbers = own.filter((span) => span.start < to && span.end > from).map(({ number }) => number)
    const words = shown(text.slice(from, to))
    return numbers.length === 0
      ? words
      : html`<span class="evidence" tabindex="0" data-claims="${[...new Set(numbers)].join(' ')}">${words}</span>`
  })
}

const STYLE = `
main{display:grid;grid-template-columns:1fr 1fr}
section{padding:0 1.5rem 3rem}
section+section{border-left:1px solid var(--rule)}
.item{margin-left:1.2rem}
.refuted{text-decoration:underline wavy var(--bad);text-underline-offset:.2em}
.lit{background:var(--lit)}
.note{margin:.2rem 0 1rem;padding:.4rem .8rem .4rem 1.6rem;border-left:3px solid var(--bad);font:.875rem/1.4 sans-serif}
@media(max-width:50rem){main{grid-template-columns:1fr}section+section{border-left:0;border-top:1px solid var(--rule)}}
`

const SCRIPT = `
const all=[...document.querySelectorAll('[data-claims]')];
const ids=(e)=>e.dataset.claims.split(' ');
const light=(e)=>{const of=e?new Set(ids(e)):new Set();for(const o of all)o.classList.toggle('lit',ids(o).some((i)=>of.has(i)))};
const near=(t)=>t instanceof Element?t.closest('[data-claims]'):null;
document.addEventListener('pointerover',(v)=>light(near(v.target)));
document.addEventListener('focusin',(v)=>light(near(v.target)));
document.addEventListener('click',(v)=>{const e=near(v.target);if(!e)return;const of=new Set(ids(e));
const o=all.find((x)=>x.closest('section')!==e.closest('section')&&ids(x).some((i)=>of.has(i)));o?.scrollIntoView({block:'center'})});
`
