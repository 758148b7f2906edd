import type { Sources } from '../../../writing/article.ts'
import { link } from '../link.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { headed } from './headed.ts'

export const sources: Renderer<Sources> = (block, place) => {
  const items = block.items.map(({ label, url }) => html`<li>${link(label, url)}</li>\n`)
  return headed(block, html`<ul>\n${items}</ul>\n`, place)
}
