import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { openingOf } from '../opening-of.ts'
import { YOAST } from '../sources.ts'

/** Words. Source: Yoast, paragraph length. */
const MOST = 150

/** Paragraphs that fill a telephone’s screen. */
export const longParagraphs: Audit = {
  id: 'long-paragraphs',
  family: 'structure',
  importance: 'advised',
  grounds: YOAST,
  covers: ['yoast:textParagraphTooLong'],
  check({ prose }) {
    if (prose.paragraphs.length === 0) return undefined
    return prose.paragraphs
      .filter(({ words }) => words > MOST)
      .map(({ path, text, words }) =>
        findingAt(path, { text: openingOf(text), words, limit: MOST }, text.length),
      )
  },
}
