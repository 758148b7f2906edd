import type { Passage } from '../languages/realisation.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import { treeOf } from '../reading/tree.ts'
import type { Span } from '../span.ts'

/** Each statement of a reading with what stands in it, by `Statement.id` and in reading order. */
export function passagesOf(text: string, reading: Reading): ReadonlyMap<string, Passage> {
  const [quotes, dates, numbers] = [inOrder(reading.quotes), inOrder(reading.dates), inOrder(reading.numbers)]
  return new Map(
    reading.statements.map((statement) => [
      statement.id,
      {
        text,
        statement,
        tree: treeOf(reading.sentences[statement.sentence] as Sentence),
        quotes: quotes(statement),
        dates: dates(statement),
        numbers: numbers(statement),
      },
    ]),
  )
}

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
