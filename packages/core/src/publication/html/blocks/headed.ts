import type { Block } from '../../../writing/article.ts'
import type { Outline } from '../../../writing/outline.ts'
import { type Content, html, Markup } from '../markup.ts'
import type { Place } from '../place.ts'

const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** The heading that the outline gives to `owner`; nothing where it gives none. */
export function headingMarkup(owner: object, content: Content, outline: Outline): Markup {
  const heading = outline.get(owner)
  if (heading === undefined) return html``
  const tag = new Markup(TAGS[heading.level - 2] ?? 'h6')
  return html`<${tag} id="${heading.id}">${content}</${tag}>\n`
}

/** A block with a heading of its own where it stands outside of any section. */
export function headed(block: Block, content: Markup, { page }: Place): Markup {
  const heading = page.outline.get(block)
  const kind = block.type
  if (heading === undefined) return html`<div class="${kind}">\n${content}</div>\n`
  const title = headingMarkup(block, heading.text, page.outline)
  return html`<section class="${kind}">\n${title}${content}</section>\n`
}
