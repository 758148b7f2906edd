import type { Questions } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { headingSentence, sentencesMarkup } from '../sentence.ts'
import { headed, headingMarkup } from './headed.ts'

export const questions: Renderer<Questions> = (block, place) => {
  const { page } = place
  const items = block.items.map((item, index) => {
    const path = `${place.path}.items.${index}`
    const asked = headingSentence(item.question, `${path}.question`, page)
    const answered = sentencesMarkup(item.answer, `${path}.answer`, page)
    return html`${headingMarkup(item, asked, page.outline)}<p>${answered}</p>\n`
  })
  return headed(block, html`${items}`, place)
}
