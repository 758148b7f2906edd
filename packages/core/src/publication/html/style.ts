import type { SiteColours } from '../../site.ts'
import { brandStyle } from './brand-style.ts'
import { Markup } from './markup.ts'

/**
 * The look of the page: a serif from the reader's own system in lines of about 65 characters, labels
 * in sans serif, one accent. Every colour has a contrast of 4.5 or more with what is behind it, in
 * light and in dark.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --tint: #f4f0e8;
  --ink: #1c1a17;
  --soft: #5c564d;
  --rule: #d9d2c5;
  --accent: #97281b;
  --mark: #fbe4a3;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613;
    --tint: #22201c;
    --ink: #e8e3da;
    --soft: #ada598;
    --rule: #3d3932;
    --accent: #f2a08f;
    --mark: #5a4300;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0;
  padding: 1.5rem clamp(1.125rem, 5vw, 3rem) 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums proportional-nums;
  hyphens: auto;
  overflow-wrap: break-word;
}
main, body > footer { max-inline-size: 54ch; margin-inline: auto; }
p, ul, ol, figure, blockquote, table { margin: 0; }
p { hanging-punctuation: first last; text-wrap: pretty; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: .08em; text-underline-offset: .18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.2; font-weight: 700; hyphens: manual; text-wrap: balance; font-variant-numeric: lining-nums; }
h1 { font-size: clamp(2rem, 1.35rem + 2.9vw, 3.125rem); line-height: 1.1; letter-spacing: -.012em; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.1875rem; }
h4, h5, h6 { font-size: 1.125rem; }
.label, .signature, .references, .table, figcaption, .when, .notice { font-family: var(--sans); hyphens: manual; font-variant-numeric: lining-nums; }
.whole { white-space: nowrap; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); font-family: var(--sans); font-size: 1rem; }
.skip:focus { inset-block-start: 1rem; }

article > header { padding-block-start: .875rem; border-block-start: 4px solid var(--ink); }
.kicker { margin-block-end: .5rem; color: var(--accent); font: 700 .875rem/1.4 var(--sans); hyphens: manual; }
.standfirst { margin-block-start: 1.125rem; font-size: 1.25rem; line-height: 1.5; }
.signature { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; margin-block-start: 1.25rem; padding-block: .625rem; border-block: 1px solid var(--rule); color: var(--soft); font-size: .875rem; line-height: 1.5; }
.notice { margin-block-end: 1.25rem; padding: .75rem 1rem; background: var(--mark); font-size: .9375rem; }
mark { background: var(--mark); color: var(--ink); text-decoration: underline wavy var(--accent) 1px; text-underline-offset: .2em; }

.cover { margin-block-start: 1.75rem; }
.cover img { display: block; inline-size: 100%; block-size: auto; }
.cover figcaption { margin-block-start: .5rem; color: var(--soft); font-size: .8125rem; line-height: 1.45; }
.lead, .contents { margin-block-start: 2rem; }
.key-points { padding: 1.25rem 1.25rem 1.375rem; border-block-start: 3px solid var(--accent); background: var(--tint); }
.key-points .key-points { padding: 0; border: 0; background: none; }
.key-points h2, .sources h2 { font: 700 .875rem/1.4 var(--sans); color: var(--accent); }
.key-points ul { padding: 0; list-style: none; }
.key-points li { margin-block-start: .75rem; line-height: 1.5; }
.key-points strong { margin-inline-end: .125em; }

.contents { padding-block: .875rem 1rem; border-block: 1px solid var(--rule); font-family: var(--sans); font-size: .9375rem; line-height: 1.4; hyphens: manual; }
.label { color: var(--accent); font-size: .875rem; font-weight: 700; }
.contents ol { margin-block-start: .375rem; padding: 0; list-style: none; }
.contents a { display: block; padding-block: .3125rem; text-decoration-line: none; }
.contents a:hover { text-decoration-line: underline; }

.body > * { margin-block-start: 2.75rem; }
section > * + *, section > div > * + * { margin-block-start: 1rem; }
section > section { padding-block-start: .75rem; }
section > h2 + *, section > h3 + * { margin-block-start: .625rem; }
.body ul, .body ol { padding-inline-start: 1.25em; }
li + li { margin-block-start: .3125rem; }
li::marker { color: var(--accent); }
.announcing + ul, .announcing + ol { margin-block-start: .375rem; }

section > .quote, .body > .quote { margin-block: 1.625rem; padding-inline-start: 1.125rem; border-inline-start: 3px solid var(--accent); }
.quote p { font-size: 1.3125rem; font-style: italic; line-height: 1.42; text-wrap: balance; hyphens: manual; }
.quote figcaption { margin-block-start: .5rem; color: var(--soft); font-size: .875rem; line-height: 1.45; }

section > .table, .body > .table { position: relative; overflow-x: auto; margin-block: 1.5rem; }
table { inline-size: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: .5625rem .875rem .5625rem 0; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { border-block-end: 2px solid var(--ink); font-size: .8125rem; vertical-align: bottom; }
tbody th { font-weight: 600; }

.chart, .axis { margin-block: 1.25rem 1.5rem; }
.chart svg, .axis svg { display: block; overflow: visible; }
.chart text, .axis text { fill: var(--ink); font: .9375rem/1 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.chart .value, .axis text { font-weight: 700; }
.axis text { fill: var(--soft); font-size: .875rem; }
.chart rect, .axis circle { fill: var(--accent); }
.axis line { stroke: var(--rule); stroke-width: 2px; }

.body .timeline ol { padding: 0; list-style: none; }
.timeline li { position: relative; margin: 0; padding: 0 0 1.125rem 1.75rem; line-height: 1.5; }
.timeline li:last-child { padding-block-end: 0; }
.timeline li::before { content: ""; position: absolute; z-index: 1; inset-inline-start: 0; inset-block-start: .375rem; inline-size: .75rem; block-size: .75rem; border: 2px solid var(--accent); border-radius: 50%; background: var(--paper); }
.timeline li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: calc(.375rem - 1px); inset-block: .75rem -.75rem; border-inline-start: 2px solid var(--rule); }
.when { display: block; color: var(--soft); font-size: .875rem; font-weight: 700; line-height: 1.6; }

.body .unknowns ul { padding: 0; list-style: none; border-block-start: 1px solid var(--rule); }
.unknowns li { margin: 0; padding-block: .75rem; border-block-end: 1px solid var(--rule); }
.questions p { margin-block-start: .25rem; }
.questions > * + :is(h3, h4, h5, h6) { margin-block-start: 1.5rem; }

section > .background, .body > .background { margin-block: 1.75rem; padding: 1.125rem 1.25rem 1.25rem; background: var(--tint); font-size: 1.0625rem; }
.background .label { margin-block-end: .375rem; }
.references { margin-block-start: .75rem; color: var(--soft); font-size: .8125rem; line-height: 1.9; }
.corrections, .related, .translations { padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.corrections ul, .related ul, .translations ul { padding: 0; list-style: none; font-family: var(--sans); font-size: .9375rem; line-height: 1.45; }
.corrections li, .related li, .translations li { margin-block-start: .5rem; }
.translated::after { content: " (" attr(data-note) ")"; color: var(--soft); font-size: .8em; }
.related a { display: inline-block; min-block-size: 1.5rem; }
.sources { padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
.sources ul { padding: 0; list-style: none; font-family: var(--sans); font-size: .9375rem; }
.sources a { display: inline-block; min-block-size: 1.5rem; }
body > footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 4px solid var(--ink); color: var(--soft); }
body > footer p { font: .8125rem/1.5 var(--sans); }

@media (min-width: 48rem) {
  body { padding-block-start: 3.5rem; font-size: 1.1875rem; }
  .standfirst { font-size: 1.375rem; }
  h2 { font-size: 1.6875rem; }
  h3 { font-size: 1.3125rem; }
  .quote p { font-size: 1.4375rem; }
  .key-points { padding: 1.5rem 1.75rem 1.625rem; }
}
@media (min-width: 68rem) {
  main, body > footer { max-inline-size: calc(54ch + 19rem); }
  article { display: grid; grid-template-columns: 15rem minmax(0, 54ch); column-gap: 4rem; }
  article > * { grid-column: 2; }
  article > header { grid-column: 1 / -1; }
  article > header > :not(h1, .kicker) { margin-inline-start: 19rem; }
  h1 { margin-block-end: 1.75rem; font-size: 3.375rem; }
  article > .contents { grid-column: 1; grid-row: 2 / span 3; align-self: start; position: sticky; inset-block-start: 2rem; max-block-size: calc(100vh - 4rem); overflow-y: auto; border-block-end: 0; }
  body > footer { padding-inline-start: 19rem; }
}
@media print {
  :root { --paper: #fff; --tint: #fff; --ink: #000; --soft: #444; --rule: #999; --accent: #000; --mark: #eee; }
  @page { margin: 18mm 30mm 20mm; }
  :root { font-size: 9.25pt; }
  body { padding: 0; font-size: 1.125rem; line-height: 1.45; }
  main, body > footer { max-inline-size: none; }
  article { display: block; }
  article > header > :not(h1) { margin-inline-start: 0; }
  body > footer { margin-block-start: 2rem; padding-inline-start: 0; break-before: avoid; break-inside: avoid; }
  .sources { break-inside: avoid; }
  .skip, .contents { display: none; }
  h1 { font-size: 24pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 11.5pt; }
  .standfirst { font-size: 1.3125rem; }
  .body > * { margin-block-start: 1.75rem; }
  .key-points, .background { border: 1px solid #999; }
  h2, h3, .announcing { break-after: avoid; }
  li, tr, figure, aside, .key-points { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .references { line-height: 1.5; }
  .sources a::after, .references a::after { content: " (" attr(href) ")"; }
}
`

/** The style sheet, in the colours of the site where it has some. */
export const styleFor = (colours: SiteColours): Markup => new Markup(STYLE + brandStyle(colours))
