import { type RepairFinder, repairWithin } from './repair.ts'

/** A word in small letters with a capitalised one against it; no part of an address or a tag. */
const RUN =
  /(?<![\p{L}\p{N}@#_./:\\-])(?<left>\p{Ll}{3,40})(?<right>\p{Lu}\p{Ll}{2,40})(?![\p{L}\p{N}@_/\\]|[-.:]\p{L})/gu

/**
 * « ministreEmmanuel », « contactsDans »: both halves are known words. Made-up names (« mediaType »,
 * « eBay ») begin with a prefix or have a half that no lexicon knows.
 */
export const gluedCapitals: RepairFinder = ({ text }, { lexicon, rules }) =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index, groups }) => {
    const { left = '', right = '' } = groups ?? {}
    if (rules.prefixes.includes(left) || !lexicon.knows(left) || !lexicon.knows(right)) return []
    const junction = index + left.length
    const edits = [{ start: junction, end: junction, text: ' ' }]
    return [repairWithin('glued-words', text, { start: index, end: index + run.length }, edits)]
  })
