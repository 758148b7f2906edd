import type { Background } from '../../../writing/article.ts'
import { link } from '../link.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentencesMarkup } from '../sentence.ts'

/** Apart from the article's own text, each with who says so. */
export const background: Renderer<Background> = ({ term, sentences, references }, { page, path }) => {
  const { labels } = page.language
  const title = html`<p class="label">${labels.background(term)}</p>\n`
  const text = html`<p>${sentencesMarkup(sentences, `${path}.sentences`, page)}</p>\n`
  const links = references.map(({ label, url }, index) => [index > 0 && ' · ', link(label, url)])
  const by =
    references.length > 0 &&
    html`<p class="references">${labels.references(references.length)} ${links}</p>\n`
  return html`<aside class="background" aria-label="${labels.background(term)}">\n${title}${text}${by}</aside>\n`
}
