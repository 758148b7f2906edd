import type { Quote } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup, sentencesMarkup } from '../sentence.ts'

export const quote: Renderer<Quote> = ({ sentences, speaker }, { page, path }) => {
  const said = html`<blockquote><p>${sentencesMarkup(sentences, `${path}.sentences`, page)}</p></blockquote>`
  const by = speaker && html`<figcaption>${sentenceMarkup(speaker, `${path}.speaker`, page)}</figcaption>`
  return html`<figure class="quote">${said}${by}</figure>\n`
}
