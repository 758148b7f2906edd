import type { FiledBlock } from './filed-block.ts'

/** A headline has no more words or characters; an abstract or a lede does. */
const MAX_WORDS = 30
const MAX_LENGTH = 220
/** A first line of so few words above a longer one is the rubric: « Politique ». */
const MAX_KICKER_WORDS = 3
/** Words from which a question or an exclamation is prose. */
const MIN_PROSE_WORDS = 20

export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length

/** True for a line that could stand above a story: short, and no sentence with a full stop. */
export function readsAsTitle(text: string): boolean {
  const words = countWords(text)
  if (words === 0 || words > MAX_WORDS || text.length > MAX_LENGTH) return false
  if (/^\p{Ll}(?!-?\p{Lu})/u.test(text) && words > 6) return false
  return (
    !/[,;:]$/u.test(text) && (!/\.["»”)]?$/u.test(text) || /(?:\.{3}|\bp\.?m\.|[A-Z]\.)["»”)]?$/u.test(text))
  )
}

/** True for a block that begins the story's text: not a line of a title, a name or a date. */
export const readsAsProse = ({ role, block: { text } }: FiledBlock): boolean =>
  role !== 'heading' &&
  (!readsAsTitle(text) || (countWords(text) > MIN_PROSE_WORDS && /[!?…]["»”)]?$/u.test(text)))

/**
 * Index of the headline among the lines above a story's text: the only one, or the first that is more
 * than the name of a rubric. Undefined where none reads as a title.
 */
export function headlineAmong(lines: readonly FiledBlock[]): number | undefined {
  const titles = [...lines.entries()].filter(
    ([, { role, block }]) => role !== 'item' && (role === 'heading' || readsAsTitle(block.text)),
  )
  const heading = titles.find(([, { role, level }]) => role === 'heading' && level === 1)
  if (heading !== undefined) return heading[0]
  const [first, second] = titles
  if (first === undefined) return undefined
  const isKicker =
    second !== undefined &&
    countWords(first[1].block.text) <= MAX_KICKER_WORDS &&
    countWords(second[1].block.text) > MAX_KICKER_WORDS
  return isKicker ? second[0] : first[0]
}
