import type { Colours } from './colours.ts'
import { describeClause } from './describe-clause.ts'
import type { Tally } from './tally.ts'
import { orderWords, readerWords, translationWords, writerWords } from './writing-tally.ts'

/** A terminal as small as they come. */
const COLUMNS = 80
const ROWS = 24
/** Characters of a path: two rows, for a path is copied from the screen and not cut without need. */
const MAX_FOLDER = 2 * COLUMNS - 10
/** Of the words before what is told: « Brief », « Words ». */
const INDENT = 10

/** What came of a command, on one screen: 24 rows of 80 columns at most, with a line end behind each. */
export function summarise(tally: Tally, folder: string, files: readonly string[], colours: Colours): string {
  const head = [...wrap(tally.headline, COLUMNS, 2).map(colours.strong), '']
  const foot = [
    ...shortfall(tally),
    ...labelled('Unread', unread(tally), 2),
    ...labelled('Queries', queries(tally), 1),
    ...labelled('Words', words(tally), 1),
    ...labelled('Sentences', sentences(tally), 1),
    ...unsupported(tally, colours),
    ...writingLines(tally),
    ...labelled('Orders', orderWords(tally), 2),
    ...labelled('Audits', findings(tally), 2),
    ...labelled('Mends', mends(tally), 2),
    ...fileLines(folder, files),
  ]
  const room = ROWS - rowsOf([...head, ...foot])
  return [...head, ...clauses(tally, room, colours), ...foot].map((line) => `${line}\n`).join('')
}

/** Clauses that are not met come first, so that those left out for want of room are met. */
function clauses(tally: Tally, room: number, { good, bad }: Colours): string[] {
  const checks = [...tally.clauses].sort((one, other) => Number(one.met) - Number(other.met))
  if (checks.length === 0)
    return labelled('Brief', 'none: an article with subheadings, as long as the story carries', 1)
  const shown = checks.length > room ? checks.slice(0, Math.max(1, room - 1)) : checks
  const lines = shown.map((check) => {
    const [text] = wrap(describeClause(check), COLUMNS - INDENT - 2, 1)
    return `${check.met ? good('✓') : bad('✗')} ${text}`
  })
  const hidden = checks.slice(shown.length)
  if (hidden.length > 0) {
    const unmet = hidden.filter(({ met }) => !met).length
    lines.push(`  and ${hidden.length} more, ${unmet === 0 ? 'all met' : `${unmet} of them not met`}`)
  }
  return lines.map((line, index) => `${(index === 0 ? 'Brief' : '').padEnd(INDENT)}${line}`)
}

/** Says what a story that is too short would need. */
function shortfall(tally: Tally): string[] {
  const missed = tally.clauses.find(
    ({ clause, met, values }) =>
      clause.kind === 'length' && !met && typeof values.words === 'number' && values.words < clause.words,
  )
  if (missed?.clause.kind !== 'length') return []
  const gap = `The story carries ${tally.words} of ${missed.clause.words} words. To close the gap: --context FILE (earlier stories, a press kit, notes)`
  const asks =
    tally.unknowns.length > 0 ? `, or an answer to what is unknown: ${tally.unknowns.join('; ')}` : ''
  return labelled('Too short', `${gap}${asks}.`, 3)
}

const unread = ({ unread: stretches }: Tally): string =>
  stretches.length === 0
    ? ''
    : `not understood in the brief: ${stretches.map((text) => `“${text}”`).join(', ')}`

const queries = ({ queriesAnswered, keyphrase }: Tally): string => {
  if (queriesAnswered === undefined) return ''
  if (queriesAnswered === 0) return `the story answers none: the keyphrase “${keyphrase}” is its own`
  return `the story answers ${queriesAnswered}: the keyphrase is “${keyphrase}”`
}

const words = ({ words: count, sections, copied }: Tally): string =>
  `${count} words in ${sections} section${sections === 1 ? '' : 's'}; ${Math.round(copied * 100)} % of the wording is the story’s`

const sentences = ({ sentences: { verbatim, edited, derived, background } }: Tally): string =>
  `${verbatim} verbatim, ${edited} edited, ${derived} derived, ${background} background`

function unsupported({ unsupported: claims, claims: all }: Tally, { good, bad }: Colours): string[] {
  if (claims.length === 0)
    return labelled('Proof', good(`each of ${all} statements stands in its sources`), 1)
  const head = `${claims.length} of ${all} statements not in the sources:`
  const shown = claims.slice(0, 2).map(({ text, values }) => {
    const [line] = wrap(
      `${values.map((value) => `“${value}”`).join(', ')} in “${text}”`,
      COLUMNS - INDENT - 2,
      1,
    )
    return `${' '.repeat(INDENT)}${bad('!')} ${line}`
  })
  return [...labelled('Proof', bad(head), 1), ...shown]
}

const writingLines = ({ writing }: Tally): string[] =>
  writing === undefined
    ? []
    : [
        ...labelled('Writer', writerWords(writing), 3),
        ...labelled('Foreign', translationWords(writing), 4),
        ...labelled('Reader', readerWords(writing), 3),
      ]

/** Characters of two rows, less what stands before. */
const FINDINGS_ROOM = 2 * (COLUMNS - INDENT) - 20

/** The weightiest by name, as many as fit; the others are counted. */
function findings({ score, findings: counts }: Tally): string {
  const entries = Object.entries(counts).map(([id, count]) => `${count} ${id}`)
  if (entries.length === 0) return `${score} of 100`
  let shown = entries.length
  const told = (): string =>
    `${score} of 100; to look at: ${entries.slice(0, shown).join(', ')}${shown < entries.length ? `, and ${entries.length - shown} more` : ''}`
  while (shown > 1 && told().length > FINDINGS_ROOM) shown--
  return told()
}

function mends({ mends: { made, proposed } }: Tally): string {
  if (made.length + proposed.length === 0) return 'none'
  const parts = [
    made.length > 0 ? `${made.length} made: ${shownMends(made)}` : '',
    proposed.length > 0 ? `${proposed.length} proposed: ${shownMends(proposed)}` : '',
  ]
  return parts.filter((part) => part !== '').join('; ')
}

/** Words are shown as they were and are; what nobody sees is counted. */
function shownMends(mends: Tally['mends']['made']): string {
  const isSeen = ({ before, after }: { before: string; after: string }) =>
    `${before}${after}`.replace(/[\s\p{Cc}\p{Cf}]/gu, '') !== ''
  const counts = new Map<string, number>()
  for (const mend of mends) if (!isSeen(mend)) counts.set(mend.kind, (counts.get(mend.kind) ?? 0) + 1)
  return [
    ...mends.filter(isSeen).map(({ before, after }) => `“${before.trim()}” → “${after.trim()}”`),
    ...[...counts].map(([kind, count]) => `${count} ${kind}`),
  ].join(', ')
}

const fileLines = (folder: string, files: readonly string[]): string[] => [
  `${'Files'.padEnd(INDENT)}${folder.length <= MAX_FOLDER ? folder : `…${folder.slice(1 - MAX_FOLDER)}`}`,
  ...wrap(files.join(', '), COLUMNS - INDENT, 3).map((line) => `${' '.repeat(INDENT)}${line}`),
]

/** Nothing where the text is empty. */
function labelled(label: string, text: string, maxRows: number): string[] {
  if (text === '') return []
  return wrap(text, COLUMNS - INDENT, maxRows).map(
    (line, index) => `${(index === 0 ? label : '').padEnd(INDENT)}${line}`,
  )
}

/** What would command a terminal or turn its lines round; our own colours stay. */
const UNSAFE = /(?!\p{Cc}\[\d+m)[\p{Cc}\p{Bidi_Control}]/gu

/** Lines of at most `columns` characters; the last one ends in « … » where more would follow. */
export function wrap(text: string, columns: number, maxRows: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text
    .replace(/[\t\n]/gu, ' ')
    .replace(UNSAFE, '')
    .split(/[ \n\t]+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= columns) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
  }
  lines.push(line)
  const kept = lines.slice(0, maxRows).map((each) => cut(each, columns))
  if (lines.length > maxRows) kept[maxRows - 1] = cut(`${lines[maxRows - 1]} …`, columns)
  return kept
}

const cut = (line: string, columns: number): string =>
  widthOf(line) <= columns ? line : `${[...line].slice(0, columns - 1).join('')}…`

/** Characters, without the marks that colour them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks begin with one
const widthOf = (line: string): number => [...line.replace(/\u001b\[\d+m/gu, '')].length

/** A line longer than the screen takes several rows. */
const rowsOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / COLUMNS)), 0)
