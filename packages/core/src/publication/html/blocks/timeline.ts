import type { PartialDate } from '../../../languages/mentions.ts'
import type { Timeline } from '../../../writing/article.ts'
import { attribute, html } from '../markup.ts'
import type { PageLanguage, Renderer } from '../place.ts'
import { sentenceMarkup } from '../sentence.ts'
import { headed } from './headed.ts'

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

function isoOf({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return day === undefined ? padded(year, 4) : undefined
  return [padded(year, 4), padded(month, 2), ...(day === undefined ? [] : [padded(day, 2)])].join('-')
}

/** ISO 8601 year, month or day where the text is that one date, with its year; else undefined. */
function exactDate(text: string, { findDates }: PageLanguage): string | undefined {
  const [date, ...others] = findDates(text)
  if (date?.from === undefined || others.length > 0) return undefined
  const isPoint = date.kind === 'day' || date.kind === 'month' || date.kind === 'year'
  return isPoint ? isoOf(date.from) : undefined
}

export const timeline: Renderer<Timeline> = (block, place) => {
  const { page, path } = place
  const events = block.events.map(({ when, what }, index) => {
    const date = exactDate(when.text, page.language)
    const said = sentenceMarkup(when, `${path}.events.${index}.when`, page)
    const time = date
      ? html`<time class="when"${attribute('datetime', date)}>${said}</time>`
      : html`<span class="when">${said}</span>`
    return html`<li>${time} ${sentenceMarkup(what, `${path}.events.${index}.what`, page)}</li>\n`
  })
  return headed(block, html`<ol>\n${events}</ol>\n`, place)
}
