import type { Table } from '../../../writing/article.ts'
import { barChart } from '../bar-chart.ts'
import { html } from '../markup.ts'
import type { Renderer } from '../place.ts'
import { sentenceMarkup } from '../sentence.ts'

/**
 * The first cell of a row heads it. The caption repeats what the table stands under, for the ear. Values that
 * can be compared are drawn as bars too.
 */
export const table: Renderer<Table> = (block, { page, path, title }) => {
  const { header, rows } = block
  const heads = header.map((name) => html`<th scope="col">${name}</th>`)
  const lines = rows.map((row, line) => {
    const cells = row.map((cell, column) => {
      const content = sentenceMarkup(cell, `${path}.rows.${line}.${column}`, page)
      return column === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`
    })
    return html`<tr>${cells}</tr>\n`
  })
  const caption = html`<caption class="unseen">${title}</caption>\n`
  const parts = html`${caption}<thead>\n<tr>${heads}</tr>\n</thead>\n<tbody>\n${lines}</tbody>\n`
  const chart = !page.isFragment && barChart(block, title, page.language)
  return html`${chart}<div class="table" role="group" aria-label="${title}" tabindex="0"><table>\n${parts}</table></div>\n`
}
