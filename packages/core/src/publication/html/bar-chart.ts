import type { Table } from '../../writing/article.ts'
import { type Content, html } from './markup.ts'
import type { PageLanguage } from './place.ts'

/** Fewer bars say nothing that the table does not; more are no picture. */
const FEWEST = 3
const MOST = 12
/** A bar shorter than this part of the longest is none. */
const SHORTEST = 0.02
/** Characters of a label and its value that a phone has room for in one line. */
const ROOM = 42
/** Pixels: from row to row, to the foot of the letters, to the bar, and its height. */
const ROW = { pitch: 46, letters: 15, bar: 22, height: 12 }

interface Bar {
  readonly label: string
  /** As the table has it. */
  readonly text: string
  readonly value: number
  /** What is counted, with its unit; empty for a bare number. */
  readonly unit: string
}

/**
 * A table of two columns as bars over a baseline of nought, where its values can be compared: numbers of one
 * unit, or bare numbers of days, months or years. Undefined for other tables. The picture repeats the table,
 * which stays; its letters keep their size on every screen.
 */
export function barChart(table: Table, title: string, language: PageLanguage): Content {
  const bars = barsOf(table, language)
  if (bars === undefined) return undefined
  const most = Math.max(...bars.map(({ value }) => value))
  const label = `${title}${language.labels.colon}${bars.map((bar) => `${bar.label}, ${bar.text}`).join(' ; ')}`
  const rows = bars.map(({ label: name, text, value }, index) => {
    const top = index * ROW.pitch
    const share = Math.round((value / most) * 1000) / 10
    return html`<text x="0" y="${top + ROW.letters}">${shortened(name, ROOM - text.length)}</text><text class="value" x="100%" y="${top + ROW.letters}" text-anchor="end">${text}</text><rect x="0" y="${top + ROW.bar}" width="${share}%" height="${ROW.height}"/>\n`
  })
  const height = bars.length * ROW.pitch - (ROW.pitch - ROW.bar - ROW.height)
  return html`<figure class="chart"><svg role="img" aria-label="${label}" width="100%" height="${height}">\n${rows}</svg></figure>\n`
}

function barsOf({ header, rows }: Table, language: PageLanguage): readonly Bar[] | undefined {
  if (header.length !== 2 || rows.length < FEWEST || rows.length > MOST) return undefined
  const bars = rows.map(([name, cell]) => barOf(name?.text ?? '', cell?.text ?? '', language))
  return bars.every((bar) => bar !== undefined) && areComparable(bars, language) ? bars : undefined
}

/** Undefined where the cell is anything but one number, stated whole, with what it counts. */
function barOf(label: string, text: string, { findNumbers }: PageLanguage): Bar | undefined {
  const [number, ...others] = findNumbers(text)
  if (label === '' || number === undefined || others.length > 0) return undefined
  const { start, end, value, bound } = number
  const counted = `${text.slice(0, start)} ${text.slice(end)}`.trim().toLowerCase()
  if (bound !== undefined || value < 0 || !/^[\p{L}\s’'.-]*$/u.test(counted)) return undefined
  return { label, text, value, unit: `${number.unit ?? ''} ${counted}`.trim() }
}

function areComparable(bars: readonly Bar[], { findDates }: PageLanguage): boolean {
  const values = bars.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (least === most || least < most * SHORTEST) return false
  const unit = bars[0]?.unit
  if (bars.some((bar) => bar.unit !== unit)) return false
  return unit !== '' || bars.every(({ label }) => isDate(label, findDates))
}

function isDate(text: string, findDates: PageLanguage['findDates']): boolean {
  const [date, ...others] = findDates(text)
  return date !== undefined && others.length === 0 && date.end - date.start >= text.trim().length - 3
}

const shortened = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(8, room - 1)).trimEnd()}…`
