import type { KeyPoints } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup } from '../sentence.ts'
import { headed } from './headed.ts'

export const keyPoints: Renderer<KeyPoints> = (block, place) => {
  const points = block.points.map(({ label, sentence }, index) => {
    const said = sentenceMarkup(sentence, `${place.path}.points.${index}`, place.page)
    return html`<li>${label && html`<strong>${label}</strong> `}${said}</li>\n`
  })
  return headed(block, html`<ul>\n${points}</ul>\n`, place)
}
