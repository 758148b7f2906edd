import type { RepairContext, RepairFinder } from './repair.ts'
import { inOrder, type Repair, repairWithin } from './repair.ts'

const BEFORE = "(?<![\\p{L}\\p{N}@#_./:\\\\’',-])"
const AFTER = '(?![\\p{L}\\p{N}@_/\\\\-]|[.,:]\\p{N})'
const NUMBER_FIRST = new RegExp(`${BEFORE}(?<number>\\d{1,4})(?<word>\\p{Ll}{3,30})${AFTER}`, 'gu')
const WORD_FIRST = new RegExp(`${BEFORE}(?<word>\\p{Ll}{3,30})(?<number>\\d{1,4})${AFTER}`, 'gu')
/** Shorter words behind a number are units: « 3dl ». */
const MIN_PROPOSED = 5

/**
 * « 14juillet », « le17avril », « depuis2015 »: a month or a word of grammar with a number against it. Other
 * words are proposed: « 700euros » is two, « 20minutes » may be a name.
 */
export const gluedNumbers: RepairFinder = ({ text }, context) =>
  inOrder([
    ...[...text.matchAll(NUMBER_FIRST)].flatMap(({ index, groups }) =>
      repairOf(text, index, groups!.number!, groups!.word!, context),
    ),
    ...[...text.matchAll(WORD_FIRST)].flatMap(({ index, groups }) =>
      repairOf(text, index, groups!.word!, groups!.number!, context),
    ),
  ])

function repairOf(
  text: string,
  start: number,
  left: string,
  right: string,
  { lexicon, rules }: RepairContext,
): readonly Repair[] {
  const word = /\p{L}/u.test(left) ? left : right
  const made = word in rules.months || rules.followers.includes(word)
  if (!made && (word.length < MIN_PROPOSED || !lexicon.analyse(word).some(({ upos }) => upos === 'NOUN')))
    return []
  const junction = start + left.length
  const edits = [{ start: junction, end: junction, text: ' ' }]
  return [repairWithin('glued-words', text, { start, end: junction + right.length }, edits, made)]
}
