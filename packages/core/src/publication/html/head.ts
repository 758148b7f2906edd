import type { Written } from '../../dossier.ts'
import { webAddress } from '../../writing/web-address.ts'
import { html, type Markup, scriptJson } from './markup.ts'
import type { PageLanguage } from './place.ts'
import { STYLE } from './style.ts'

/** What the page's own structured data states, wherever a graph puts it. */
function statedIn(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const graph = data['@graph']
  const node: unknown = Array.isArray(graph) ? graph[0] : data
  return typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>) : {}
}

function nameOf(node: unknown): string | undefined {
  const name = typeof node === 'object' && node !== null && 'name' in node ? node.name : undefined
  return typeof name === 'string' ? name : undefined
}

const property = (name: string, content: string | undefined): Markup | undefined =>
  content === undefined || content === '' ? undefined : html`<meta property="${name}" content="${content}">\n`

const named = (name: string, content: string | undefined): Markup | undefined =>
  content === undefined || content === '' ? undefined : html`<meta name="${name}" content="${content}">\n`

function sharing({ article, story }: Written, { labels }: PageLanguage, address: string | undefined): Markup {
  const title = article.headline.text
  const description = article.description.text
  return html`${property('og:type', 'article')}${property('og:title', title)}${property('og:description', description)}${property('og:locale', labels.locale)}${property('og:site_name', nameOf(statedIn(article.structuredData).publisher))}${property('og:url', address)}${property('article:published_time', story.published)}${named('twitter:card', 'summary')}${named('twitter:title', title)}${named('twitter:description', description)}`
}

/** Everything a machine reads of the page: title, description, address, sharing, structured data. */
export function headMarkup(written: Written, language: PageLanguage): Markup {
  const { article, story } = written
  const address = webAddress(statedIn(article.structuredData).url)
  const canonical = address && html`<link rel="canonical" href="${address}">\n`
  const data = html`<script type="application/ld+json">\n${scriptJson(article.structuredData)}\n</script>\n`
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.titleTag.text}</title>
${named('description', article.description.text)}${canonical}<meta name="robots" content="max-image-preview:large">
${named('author', story.byline)}<meta name="generator" content="Intertitre">
<meta name="color-scheme" content="light dark">
${sharing(written, language, address)}${data}<style>${STYLE}</style>
</head>
`
}
