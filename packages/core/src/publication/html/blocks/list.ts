import type { List } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup } from '../sentence.ts'

export const list: Renderer<List> = ({ ordered, introduction, items }, { page, path }) => {
  const announced =
    introduction &&
    html`<p class="announcing">${sentenceMarkup(introduction, `${path}.introduction`, page)}</p>\n`
  const listed = items.map(
    (item, index) => html`<li>${sentenceMarkup(item, `${path}.items.${index}`, page)}</li>\n`,
  )
  return html`${announced}${ordered ? html`<ol>\n${listed}</ol>\n` : html`<ul>\n${listed}</ul>\n`}`
}
