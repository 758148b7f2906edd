import type { Written } from '../../dossier.ts'
import type { Edition } from '../../edition.ts'
import { pageHead } from '../../writing/page-head.ts'
import { html, type Markup, scriptJson } from './markup.ts'
import type { PageLanguage } from './place.ts'
import { styleFor } from './style.ts'

/** A drop of ink on paper, so that no browser asks the server for one. */
const ICON =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2016%2016%22%3E%3Crect%20width=%2216%22%20height=%2216%22%20fill=%22%2397281b%22/%3E%3Cpath%20d=%22M3%204h10M3%208h10M3%2012h6%22%20stroke=%22%23fff%22%20stroke-width=%222%22/%3E%3C/svg%3E'

/** Everything a machine reads of the page: title, description, address, sharing, structured data. */
export function headMarkup(written: Written, language: PageLanguage, edition: Edition): Markup {
  const { title, metas, canonical, data } = pageHead(written, language, edition)
  const named = metas.map(({ attribute, name, content }) =>
    attribute === 'name'
      ? html`<meta name="${name}" content="${content}">\n`
      : html`<meta property="${name}" content="${content}">\n`,
  )
  const address = canonical && html`<link rel="canonical" href="${canonical}">\n`
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${named}${address}<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<script type="application/ld+json">\n${scriptJson(data)}\n</script>
<style>${styleFor(edition.site?.colours ?? {})}</style>
</head>
`
}
