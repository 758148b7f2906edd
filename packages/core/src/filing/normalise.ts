import { type AlignedText, applyEdits, type Edit, trimAligned } from './aligned-text.ts'

/** Letters with combining marks that have a letter of their own, and the ligatures of print. */
const COMPOSABLE = /\p{L}\p{M}+|[\ufb00-\ufb06]/gu
/** Line ends and tabs, with the white space around them. */
const LINE_BREAKS = /\s*[\t\n\v\f\r\u2028\u2029]\s*/gu

/**
 * The same text in one form: composed letters, ligatures taken apart, line ends and tabs as single
 * spaces, no white space at the ends. Changes nothing that a reader could see, so it is no mend.
 */
export function normalise(block: AlignedText): AlignedText {
  const composed = applyEdits(
    block,
    editsOf(block.text, COMPOSABLE, (match) => match.normalize('NFKC')),
  )
  const spaced = applyEdits(
    composed,
    editsOf(composed.text, LINE_BREAKS, () => ' '),
  )
  return trimAligned(spaced)
}

function editsOf(text: string, pattern: RegExp, replace: (match: string) => string): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: match, index }) => {
    const after = replace(match)
    return after === match ? [] : [{ start: index, end: index + match.length, text: after }]
  })
}
