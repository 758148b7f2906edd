import { euros } from '../models/spending.ts'
import type { Colours } from '../report/colours.ts'
import { shown } from '../report/shown.ts'
import type { ComparedRow } from './compared.ts'

export const COLUMNS: readonly { readonly name: string; readonly of: (row: ComparedRow) => string }[] = [
  { name: 'clauses', of: ({ clauses }) => (clauses === undefined ? '' : `${clauses.met}/${clauses.all}`) },
  { name: 'words', of: ({ words }) => String(words ?? '') },
  {
    name: 'proof',
    of: ({ proof }) => (proof === undefined ? '' : `${proof.refused} of ${proof.claims} refused`),
  },
  {
    name: 'replaced',
    of: ({ proof }) => (proof?.proposed === undefined ? '–' : `${proof.replaced} of ${proof.proposed}`),
  },
  { name: 'audits', of: ({ audits }) => String(audits ?? '') },
  {
    name: 'own words',
    of: ({ originality }) => (originality === undefined ? '' : `${Math.round(100 * originality)} %`),
  },
  { name: 'time', of: ({ seconds }) => (seconds === undefined ? '' : `${seconds.toFixed(1)} s`) },
  {
    name: 'cost',
    of: ({ cost, tokens }) =>
      cost !== undefined ? euros(cost) : tokens === undefined ? '' : `${tokens} tokens`,
  },
]

/** A line for each writer, without colours where there are none. */
export function comparisonTable(rows: readonly ComparedRow[], { strong, bad }: Colours): string {
  const cells = rows.map((row) => COLUMNS.map(({ of }) => of(row)))
  const names = rows.map(({ writer }) => shown(writer))
  const first = Math.max(6, ...names.map((name) => name.length))
  const widths = COLUMNS.map(({ name }, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const line = (name: string, parts: readonly string[]) =>
    [name.padEnd(first), ...parts.map((part, column) => part.padStart(widths[column] ?? 0))]
      .join('  ')
      .trimEnd()
  const head = strong(
    line(
      '',
      COLUMNS.map(({ name }) => name),
    ),
  )
  const body = rows.map(({ failure }, index) =>
    failure === undefined
      ? line(names[index] as string, cells[index] as readonly string[])
      : `${(names[index] as string).padEnd(first)}  ${bad(shown(failure))}`,
  )
  return `${[head, ...body].join('\n')}\n`
}
