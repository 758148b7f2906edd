import type { Revision, StatementChange } from '@intertitre/core'
import { FIELD_WORDS } from '../report/check/words.ts'
import type { Colours } from '../report/colours.ts'

/** What a new version changes and what it means for the article, for a terminal. */
export function revisionTable(revision: Revision, files: readonly string[], colours: Colours): string {
  const { changes, kept, refuted, repairs, note } = revision
  const { good, bad, strong, faint } = colours
  const after = new Map(repairs.map((repair) => [repair.path, repair.after]))
  const lines = [
    strong(
      `${counted(changes.length, 'statement')} ${changes.length === 1 ? 'differs' : 'differ'}, ${kept} as before`,
    ),
    ...changes.flatMap((change) => changeLines(change, colours)),
    '',
    refuted.length === 0
      ? `${good('✓')} Every statement of the article still stands.`
      : `${bad('✗')} ${counted(refuted.length, 'text')} of the article no longer ${refuted.length === 1 ? 'stands' : 'stand'}`,
    ...refuted
      .filter(({ path }) => !path.startsWith('structuredData'))
      .flatMap(({ path, text }) => [
        `  ${faint(path)}`,
        `    ${bad('-')} ${shown(text)}`,
        `    ${good('+')} ${shown(after.get(path) ?? '(left out)')}`,
      ]),
    ...(note === undefined ? [] : ['', strong(note.text)]),
    ...(files.length === 0 ? [] : ['', `Draft  ${files.join(', ')}`]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function changeLines(change: StatementChange, { good, bad, faint }: Colours): string[] {
  const before = change.kind === 'added' ? [] : [`    ${bad('-')} ${shown(change.before.text)}`]
  const after = change.kind === 'removed' ? [] : [`    ${good('+')} ${shown(change.after.text)}`]
  const differences =
    change.kind === 'altered'
      ? change.differences.map(({ field, before: was, after: is }) =>
          faint(` ${FIELD_WORDS[field].en} ${shown(was ?? '–')} → ${shown(is ?? '–')}`),
        )
      : []
  return [`  ${change.kind}${differences.join(',')}`, ...before, ...after]
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Statements may hold line ends and what would command a terminal. */
const shown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
    .trim()
