import { dayNumber } from '../../calendar.ts'
import type { Timeline } from '../../writing/article.ts'
import { exactDate, isoOf } from './exact-date.ts'
import { type Content, html } from './markup.ts'
import type { PageLanguage } from './place.ts'

/** Different dates that make a picture of time. */
const FEWEST = 3
/** Share of the width that a date in words takes on a phone. */
const WORDS = 0.3

interface Moment {
  readonly text: string
  /** Day since 1970 on which the day, month or year begins. */
  readonly time: number
}

/**
 * The dates of a timeline as points on a line, as far apart as they were: undefined where fewer than three
 * are stated with their year. The picture repeats the list under it, which stays.
 */
export function timeAxis({ events }: Timeline, title: string, language: PageLanguage): Content {
  const moments = events.flatMap(({ when }): Moment[] => {
    const date = exactDate(when.text, language)
    const iso = date && isoOf(date)
    return iso === undefined ? [] : [{ text: language.labels.date(iso), time: dayNumber(date ?? {}) }]
  })
  const times = [...new Set(moments.map(({ time }) => time))].sort((one, other) => one - other)
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  if (times.length < FEWEST) return undefined
  const share = (time: number): number => Math.round(((time - first) / (last - first)) * 1000) / 1000
  const label = `${title}${language.labels.colon}${[...new Set(moments.map(({ text }) => text))].join(', ')}`
  const points = times.map((time) => html`<circle cx="${share(time) * 98 + 1}%" cy="8" r="6"/>`)
  const words = labelled(times, share).map((time) => {
    const at = share(time)
    const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle'
    const text = moments.find((moment) => moment.time === time)?.text
    return html`<text x="${at * 100}%" y="34" text-anchor="${anchor}">${text}</text>`
  })
  return html`<figure class="axis"><svg role="img" aria-label="${label}" width="100%" height="40">\n<line x1="1%" x2="99%" y1="8" y2="8"/>${points}\n${words}\n</svg></figure>\n`
}

/** The ends, and between them those that have room for their words. */
function labelled(times: readonly number[], share: (time: number) => number): readonly number[] {
  const kept = [times[0]!, times.at(-1)!]
  for (const time of times.slice(1, -1))
    if (kept.every((other) => Math.abs(share(time) - share(other)) >= WORDS)) kept.push(time)
  return kept
}
