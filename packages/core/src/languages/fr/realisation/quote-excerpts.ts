import { sliceOf } from '../../../span.ts'
import { EXCERPT, type Passage, type Wording } from '../../realisation.ts'
import { join } from '../elision.ts'
import { reframe, shortSource } from './reframe.ts'

const FEWEST_WORDS = 5
const MOST_WORDS = 22
/** A sentence of the quotation that needs what was said before it. */
const LEANING =
  /^(?:mais|et|or|car|donc|c['’]est|cela|ça|il|elle|ils|elles|y|en|ainsi|puis|ensuite|après|dans ce|dans cette|ce|cette|ces)(?![\p{L}-])/iu

/** One whole sentence of a quotation that has several, with its speaker: « … », selon X. */
export function quoteExcerpts(passage: Passage): readonly Wording[] {
  const { statement, quotes, text } = passage
  const source = statement.attribution?.source
  const speaker =
    source === undefined || reframe(passage) === undefined ? undefined : shortSource(passage, source)
  if (speaker === undefined || !statement.quoted) return []
  return quotes.flatMap((quote) => {
    const sentences = sliceOf(text, quote.inner).split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
    if (sentences.length < 2) return []
    const fit = sentences.filter((sentence) => {
      const words = sentence.split(/\s+/u).length
      return (
        words >= FEWEST_WORDS &&
        words <= MOST_WORDS &&
        !LEANING.test(sentence) &&
        !/\(…\)|\(\.\.\.\)|[«»"+]/u.test(sentence)
      )
    })
    const [chosen] = [...fit].sort((one, other) => other.length - one.length)
    return chosen === undefined
      ? []
      : [{ fact: EXCERPT, text: join(`« ${chosen.replace(/[.]$/u, '')} », selon`, `${speaker}.`) }]
  })
}
