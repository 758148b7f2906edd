import type { Standfirst } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentencesMarkup } from '../sentence.ts'

export const standfirst: Renderer<Standfirst> = ({ sentences }, { page, path }) =>
  html`<p class="standfirst">${sentencesMarkup(sentences, `${path}.sentences`, page)}</p>\n`
