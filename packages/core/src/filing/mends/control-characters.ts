import { type RepairFinder, replacement } from './repair.ts'

/** First and last code points of characters that no reader sees; white space is not among them. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffc],
  [0xfffe, 0xffff],
  [0xe0000, 0xe007f],
]
const CLASS = INVISIBLE.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join(
  '',
)
/** The joiner inside an emoji stays: « 👩‍🚒 » is one sign. */
const STRAY_JOINER =
  '(?<!\\p{Extended_Pictographic}[\\u{fe0f}\\u{1f3fb}-\\u{1f3ff}]?)\\u200d|\\u200d(?!\\p{Extended_Pictographic})'
const RUN = new RegExp(`(?:[${CLASS}]|\\p{Cs}|${STRAY_JOINER})+`, 'gu')

/**
 * Takes out what breaks or disguises words unseen: C0 and C1 controls, soft hyphens, zero-width and
 * bidirectional controls, lone surrogates, noncharacters, tags.
 */
export const controlCharacters: RepairFinder = ({ text }) =>
  [...text.matchAll(RUN)].map(({ 0: run, index }) =>
    replacement('control-character', index, index + run.length, ''),
  )
