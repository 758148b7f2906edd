import type { Timeline } from '../../../writing/article.ts'
import { exactDate, isoOf } from '../exact-date.ts'
import { attribute, html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup } from '../sentence.ts'
import { timeAxis } from '../time-axis.ts'
import { headed } from './headed.ts'

export const timeline: Renderer<Timeline> = (block, place) => {
  const { page, path } = place
  const events = block.events.map(({ when, what }, index) => {
    const date = exactDate(when.text, page.language)
    const iso = date && isoOf(date)
    const said = sentenceMarkup(when, `${path}.events.${index}.when`, page)
    const time = iso
      ? html`<time class="when"${attribute('datetime', iso)}>${said}</time>`
      : html`<span class="when">${said}</span>`
    return html`<li>${time} ${sentenceMarkup(what, `${path}.events.${index}.what`, page)}</li>\n`
  })
  const title = page.outline.get(block)?.text ?? place.title
  const axis = !page.isFragment && timeAxis(block, title, page.language)
  return headed(block, html`${axis}<ol>\n${events}</ol>\n`, place)
}
