import { type Content, html, InputError, Markup } from '@intertitre/core'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { isTangled } from '../formats/markdown/is-tangled.ts'

/**
 * The page that a site would make of Markdown: its front matter as title, description and language, its
 * blocks as an article. HTML inside it is left out. Rejects with an `InputError` where its marks are nested
 * beyond what any hand writes.
 */
export async function pageOfMarkdown(text: string): Promise<string> {
  if (isTangled(text))
    throw new InputError('not-a-page', 'expected Markdown, but the text given holds a tangle of marks.')
  const { parseMarkdown } = await import('../formats/markdown/parse-markdown.ts')
  const { frontMatterOf } = await import('../formats/markdown/front-matter.ts')
  const root = parseMarkdown(text)
  const { title, language = 'fr', url, description } = frontMatterOf(root)
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${title ?? firstHeading(root.children)}</title>
${description !== undefined && html`<meta name="description" content="${description}">`}
${url !== undefined && html`<link rel="canonical" href="${url}">`}</head>
<body><main><article>${root.children.map(markupOf)}</article></main></body>
</html>`.text
}

function firstHeading(nodes: readonly RootContent[]): string {
  const heading = nodes.find((node) => node.type === 'heading')
  return heading === undefined ? '' : textOf(heading)
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const inner = (node: { readonly children: readonly Nodes[] }): Content => node.children.map(markupOf)

function markupOf(node: Nodes): Markup | string {
  switch (node.type) {
    case 'heading':
      return element(`h${node.depth}`, inner(node))
    case 'paragraph':
      return html`<p>${inner(node)}</p>\n`
    case 'blockquote':
      return html`<blockquote>${inner(node)}</blockquote>\n`
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', inner(node))
    case 'listItem':
      return html`<li>${inner(node)}</li>`
    case 'table':
      return html`<table>${node.children.map((row, index) => rowOf(row, index === 0 ? 'th' : 'td'))}</table>\n`
    case 'code':
      return html`<pre>${node.value}</pre>\n`
    default:
      return phrase(node as PhrasingContent)
  }
}

function phrase(node: PhrasingContent): Markup | string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return html`<code>${node.value}</code>`
    case 'link':
      return html`<a href="${node.url}">${inner(node)}</a>`
    case 'image':
      return html`<img src="${node.url}" alt="${node.alt ?? ''}">`
    case 'strong':
      return html`<strong>${inner(node)}</strong>`
    case 'emphasis':
      return html`<em>${inner(node)}</em>`
    case 'break':
      return html`<br>`
    default:
      return 'children' in node ? html`${inner(node)}` : ''
  }
}

const rowOf = (row: { readonly children: readonly Nodes[] }, cell: 'th' | 'td'): Markup =>
  html`<tr>${row.children.map((each) => element(cell, 'children' in each ? inner(each) : ''))}</tr>`

const element = (name: ElementName, content: Content): Markup =>
  new Markup(`<${name}>${html`${content}`.text}</${name}>\n`)

type ElementName = `h${1 | 2 | 3 | 4 | 5 | 6}` | 'ol' | 'ul' | 'th' | 'td'
