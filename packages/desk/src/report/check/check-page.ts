import { isRefuted, type MessageLanguage, type Span } from '@intertitre/core'
import type { CheckedClaim, CheckOutcome } from '../../check/check-article.ts'
import type { SourceDocument } from '../../check/source-document.ts'
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
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} – ${escaped(article.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escaped(article.name)}</h1><p>${refuted} ${words.refused}, ${words.of} ${claims.length}</p></header>
<main>
<section aria-label="${words.article}">
<h2>${words.article}</h2>
${articleBlocks(outcome, language)}
</section>
<section aria-label="${escaped(sources.map(({ name }) => name).join(', '))}">
${sources.map((source) => sourceBlocks(source, claims)).join('\n')}
</section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function articleBlocks({ article, claims }: CheckOutcome, language: MessageLanguage): string {
  const numbered = claims.map((claim, number) => ({ claim, number }))
  return article.passages
    .map((passage, index) => {
      const own = numbered.filter(({ claim }) => claim.at?.passage === index)
      const tag = passage.kind === 'heading' ? 'h3' : 'p'
      const parts: string[] = []
      let end = 0
      for (const { claim, number } of own) {
        const span = claim.at?.span ?? { start: 0, end: 0 }
        parts.push(escaped(passage.text.slice(end, span.start)), claimMark(claim, number, language))
        end = span.end
      }
      parts.push(escaped(passage.text.slice(end)))
      const notes = own.flatMap(({ claim, number }) => noteOf(claim, number, language))
      return `<${tag} class="${passage.kind}">${parts.join('')}</${tag}>${notes.join('')}`
    })
    .join('\n')
}

const claimMark = (claim: CheckedClaim, number: number, language: MessageLanguage): string =>
  `<span class="claim ${isRefuted(claim) ? 'refuted' : 'borne'}" tabindex="0" data-claims="${number}" title="${escaped(VERDICT_WORDS[claim.verdict][language])}">${escaped(claim.text)}</span>`

function noteOf(claim: CheckedClaim, number: number, language: MessageLanguage): readonly string[] {
  if (claim.discrepancies.length === 0) return []
  const items = claim.discrepancies.map((each) => `<li>${escaped(discrepancyMessage(each, language))}</li>`)
  const accepted =
    claim.accepted === undefined
      ? ''
      : `<li>${WORDS[language].accepted} ${escaped(claim.accepted.reason)}</li>`
  return [
    `<ul class="note" data-claims="${number}"><li><b>${VERDICT_WORDS[claim.verdict][language]}</b></li>${items.join('')}${accepted}</ul>`,
  ]
}

function sourceBlocks({ name, source }: SourceDocument, claims: readonly CheckedClaim[]): string {
  const spans = claims.flatMap(({ evidence }, number) =>
    evidence.flatMap((each) => (each.source === source.id ? [{ ...each.span, number }] : [])),
  )
  const paragraphs = paragraphsOf(source.text).map(
    (paragraph) => `<p>${marked(source.text, paragraph, spans)}</p>`,
  )
  return `<h2>${escaped(name)}</h2>\n${paragraphs.join('\n')}`
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

/** A paragraph cut where evidence begins or ends; each piece knows the claims that rest on it. */
function marked(text: string, { start, end }: Span, spans: readonly (Span & { number: number })[]): string {
  const own = spans.filter((span) => span.start < end && span.end > start)
  const cuts = new Set([start, end, ...own.flatMap((span) => [span.start, span.end])])
  const places = [...cuts].filter((at) => at >= start && at <= end).sort((one, other) => one - other)
  return places
    .slice(1)
    .map((to, index) => {
      const from = places[index] as number
      const numbers = own.filter((span) => span.start < to && span.end > from).map(({ number }) => number)
      const words = escaped(text.slice(from, to))
      return numbers.length === 0
        ? words
        : `<span class="evidence" tabindex="0" data-claims="${[...new Set(numbers)].join(' ')}">${words}</span>`
    })
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Every text is taken for hostile. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (mark) => ENTITIES[mark] as string)
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--bad:#a11;--lit:#ffe08a;--rule:#bbb}
@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e8e8e8;--bad:#ff9b8f;--lit:#6a5200;--rule:#555}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,serif}
header{padding:1rem 1.5rem;border-bottom:1px solid var(--rule)}
h1{font-size:1.2rem;margin:0}h2{font-size:1rem;font-family:sans-serif}header p{margin:.2rem 0 0}
main{display:grid;grid-template-columns:1fr 1fr}
section{padding:0 1.5rem 3rem}
section+section{border-left:1px solid var(--rule)}
.item{margin-left:1.2rem}
.refuted{text-decoration:underline wavy var(--bad);text-underline-offset:.2em}
.lit{background:var(--lit)}
.note{margin:.2rem 0 1rem;padding:.4rem .8rem .4rem 1.6rem;border-left:3px solid var(--bad);font:.875rem/1.4 sans-serif}
[tabindex]:focus-visible{outline:2px solid currentColor}
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
