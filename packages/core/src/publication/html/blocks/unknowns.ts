import type { Unknowns } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup, sentencesMarkup } from '../sentence.ts'
import { headed } from './headed.ts'

export const unknowns: Renderer<Unknowns> = (block, place) => {
  const items = block.items.map(({ subject, sentences }, index) => {
    const path = `${place.path}.items.${index}`
    const title = html`<strong>${sentenceMarkup(subject, `${path}.subject`, place.page)}</strong>`
    return html`<li>${title} ${sentencesMarkup(sentences, `${path}.sentences`, place.page)}</li>\n`
  })
  return headed(block, html`<ul>\n${items}</ul>\n`, place)
}
