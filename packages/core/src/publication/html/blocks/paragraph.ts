import type { Paragraph } from '../../../writing/article.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentencesMarkup } from '../sentence.ts'

export const paragraph: Renderer<Paragraph> = ({ sentences }, { page, path }) =>
  html`<p>${sentencesMarkup(sentences, `${path}.sentences`, page)}</p>\n`
