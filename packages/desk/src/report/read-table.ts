import {
  type MessageLanguage,
  type Proposition,
  type Reading,
  type ResolvedDate,
  type Span,
  sliceOf,
} from '@intertitre/core'
import type { Colours } from './colours.ts'
import { wrap } from './summary.ts'

/** Columns of a terminal, and of each cell. */
const COLUMNS = 80
const WIDTHS = [16, 25, 14, 17] as const
const INDENT = '  '
const GAP = '  '
const MOST_ROWS = 40

const WORDS = {
  en: {
    heads: ['who', 'what', 'when', 'how sure'],
    not: 'not',
    by: 'by',
    modalities: {
      asserted: 'asserted',
      reported: 'reported',
      probable: 'probable',
      possible: 'possible',
      conditional: 'said to be',
      future: 'to come',
      denied: 'denied',
      unknown: 'not known',
    },
  },
  fr: {
    heads: ['qui', 'quoi', 'quand', 'degré'],
    not: 'nié',
    by: 'par',
    modalities: {
      asserted: 'affirmé',
      reported: 'rapporté',
      probable: 'probable',
      possible: 'possible',
      conditional: 'au conditionnel',
      future: 'à venir',
      denied: 'démenti',
      unknown: 'inconnu',
    },
  },
} as const

/**
 * A reading as a table of 80 columns: each statement in its own words, under it its propositions with who, what, when
 * and how sure. What only says who says so stands in the last column.
 */
export function readTable(
  text: string,
  { statements, propositions, dates }: Pick<Reading, 'statements' | 'propositions' | 'dates'>,
  language: MessageLanguage,
  colours: Colours,
): string {
  const rows = new Map<string, Proposition[]>()
  for (const proposition of propositions)
    rows.set(proposition.statement, [...(rows.get(proposition.statement) ?? []), proposition])
  const head = lineOf(WORDS[language].heads.map((word) => [word])).map(colours.faint)
  const body = statements.flatMap((statement) => {
    const own = rows.get(statement.id) ?? []
    const shown = own.length > 1 ? own.filter(({ kind }) => kind !== 'attribution') : own
    return [
      '',
      ...wrap(sliceOf(text, statement), COLUMNS, MOST_ROWS).map(colours.strong),
      ...shown.flatMap((proposition) => lineOf(cellsOf(text, proposition, dates, language))),
    ]
  })
  return `${[...head, ...body].join('\n')}\n`
}

/** Cells side by side, each in as many lines as it takes. */
function lineOf(cells: readonly (readonly string[])[]): string[] {
  const height = Math.max(1, ...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, row) =>
    INDENT.concat(
      cells.map((cell, column) => (cell[row] ?? '').padEnd(WIDTHS[column] ?? 0)).join(GAP),
    ).trimEnd(),
  )
}

function cellsOf(
  text: string,
  proposition: Proposition,
  dates: readonly ResolvedDate[],
  language: MessageLanguage,
): readonly (readonly string[])[] {
  const { kind, spans, subject, predicate, objects, circumstances } = proposition
  const times = circumstances.filter((circumstance) => circumstance.kind === 'time')
  const others = circumstances.filter((circumstance) => circumstance.kind !== 'time')
  const what =
    kind === 'fragment' ? spans : [...(predicate === undefined ? [] : [predicate]), ...objects, ...others]
  return [
    subject === undefined ? '' : sliceOf(text, subject),
    wordsOf(text, what),
    whenOf(text, times, dates),
    sureOf(text, proposition, language),
  ].map((cell, column) => wrap(cell, WIDTHS[column] ?? COLUMNS, MOST_ROWS))
}

/** In the order of the text; what stands inside another is said once. */
function wordsOf(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept = sorted.filter(
    ({ start, end }, index) =>
      !sorted.some((other, at) => at < index && other.start <= start && end <= other.end),
  )
  return kept.map((span) => sliceOf(text, span)).join(' ')
}

/** « mardi (2026-03-10) » */
function whenOf(text: string, times: readonly Span[], dates: readonly ResolvedDate[]): string {
  return times
    .map((time) => {
      const days = dates.find(({ start, end }) => start < time.end && time.start < end)?.days
      const shown =
        days === undefined ? '' : ` (${days.from === days.to ? days.from : `${days.from} – ${days.to}`})`
      return `${sliceOf(text, time)}${shown}`
    })
    .join(', ')
}

function sureOf(
  text: string,
  { modality, negated, source, confidence }: Proposition,
  language: MessageLanguage,
): string {
  const words = WORDS[language]
  const sure = `${words.modalities[modality]}${negated ? `, ${words.not}` : ''} ${Math.round(confidence * 100)} %`
  return source === undefined ? sure : `${sure} ${words.by} ${sliceOf(text, source)}`
}
