import { html, Markup, type MessageLanguage } from '@intertitre/core'
import { shown } from './shown.ts'

export interface ReportPage {
  readonly language: MessageLanguage
  /** Plain text. */
  readonly title: string
  readonly body: Markup
  /** CSS and JavaScript of the desk’s own, never of a page that it looked at. */
  readonly style: string
  readonly script?: string
}

/** A report as a page that needs nothing from elsewhere, in light and in dark. */
export const reportPage = ({ language, title, body, style, script }: ReportPage): string =>
  html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${shown(title)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE + style)}</style>
</head>
<body>
${body}${script !== undefined && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`.text

const STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--soft:#595959;--bad:#a11;--good:#1b6b34;--lit:#ffe08a;--rule:#bbb}
@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e8e8e8;--soft:#a8a8a8;--bad:#ff9b8f;--good:#7fd19a;--lit:#6a5200;--rule:#555}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,serif;overflow-wrap:break-word}
header{padding:1rem 1.5rem;border-bottom:1px solid var(--rule)}
h1{font-size:1.2rem;margin:0}h2{font-size:1rem;font-family:sans-serif}header p{margin:.2rem 0 0}
a{color:inherit}
:focus-visible{outline:2px solid currentColor}
`
