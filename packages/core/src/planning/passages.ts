import type { Passage } from '../languages/realisation.ts'
import { memoiseFor } from '../memoise.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { treeOf } from '../reading/tree.ts'
import type { Span } from '../span.ts'

/** Each statement of a reading with what stands in it, by `Statement.id` and in reading order. */
export const passagesOf = (text: string, reading: Reading): ReadonlyMap<string, Passage> =>
  passagesIn(reading, text)

/** The same passages for whoever asks: what rules make of one is kept with it. */
const passagesIn = memoiseFor((reading: Reading, text: string): ReadonlyMap<string, Passage> => {
  const [quotes, dates, numbers] = [inOrder(reading.quotes), inOrder(reading.dates), inOrder(reading.numbers)]
  const sentences = inOrder(reading.sentences.map((sentence) => ({ ...sentence.span, sentence })))
  return new Map(
    reading.statements.map((statement) => {
      const own = reading.sentences[statement.sentence] as Sentence
      const all = sentences(statement).map(({ sentence }) => sentence)
      const passage = {
        text,
        statement,
        tree: treeOf(own),
        others: all.length < 2 ? [] : all.filter((sentence) => sentence !== own).map(treeOf),
        quotes: quotes(statement),
        dates: dates(statement),
        numbers: numbers(statement),
      }
      return [statement.id, passage]
    }),
  )
})

/** Takes the mentions inside each of several spans, asked for in order: one pass over all of them. */
function inOrder<Mention extends Span>(mentions: readonly Mention[]): (span: Span) => readonly Mention[] {
  let next = 0
  return ({ start, end }) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next++
    const from = next
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= end) next++
    return mentions.slice(from, next)
  }
}
