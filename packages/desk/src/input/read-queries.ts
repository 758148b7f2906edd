import { resolve } from 'node:path'
import { InputError, type SearchQuery } from '@intertitre/core'
import type { Shell } from '../shell.ts'
import { decode } from './decode.ts'
import { readFileBytes } from './read-bytes.ts'

/** Columns of a Search Console export, by their names in French and English. */
const COLUMNS = {
  phrase: /quer|requ[eê]te|keyword|mot[- ]cl/iu,
  clicks: /^cli[ck]/iu,
  impressions: /^impression/iu,
} as const

/**
 * The queries of a Search Console export (« Queries.csv », « Requêtes.csv »): commas, semicolons or tabs, names of
 * columns in French or English. Throws an `InputError` where no column has queries.
 */
export async function readQueries(path: string, shell: Shell): Promise<readonly SearchQuery[]> {
  const bytes = await readFileBytes(resolve(shell.folder, path), path)
  const { parse } = await import('csv-parse/sync')
  const rows = rowsOf(decode(bytes), path, parse)
  const [header = [], ...lines] = rows
  const at = (pattern: RegExp) => header.findIndex((name) => pattern.test(name))
  const phrase = at(COLUMNS.phrase)
  if (phrase < 0) throw unfit(path, `its first line is “${header.join(', ').slice(0, 80)}”`)
  const [clicks, impressions] = [at(COLUMNS.clicks), at(COLUMNS.impressions)]
  return lines
    .filter((line) => (line[phrase] ?? '').trim() !== '')
    .map((line) => ({
      phrase: (line[phrase] ?? '').trim(),
      clicks: countIn(line[clicks]),
      impressions: countIn(line[impressions]),
    }))
}

type Parse = (text: string, options: object) => unknown

function rowsOf(text: string, path: string, parse: Parse): readonly (readonly string[])[] {
  try {
    const options = {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
    }
    return parse(text, options) as string[][]
  } catch (error) {
    throw unfit(path, error instanceof Error ? error.message : String(error))
  }
}

const unfit = (path: string, what: string): InputError =>
  new InputError(
    'invalid-option',
    `expected a CSV of Search Console with a column of queries (“Top queries”, “Requêtes les plus fréquentes”), but in ${path} ${what}.`,
  )

/** « 1 234 » and « 1,234 » are one thousand two hundred and thirty-four; what is no number counts nothing. */
const countIn = (cell = ''): number =>
  Number(/^[\d\s.,\u00a0\u202f]+$/u.test(cell) ? cell.replace(/\D/gu, '') : 0)
