import type { Audit } from '../audit.ts'
import type { ProseSentence } from '../prose.ts'
import { YOAST } from '../sources.ts'

/** Sentences in a row. Source: Yoast, consecutive sentences. */
const MOST = 2

/** Three sentences or more in a row that open with the same word; after an article the word behind it counts. */
export const repeatedOpenings: Audit = {
  id: 'repeated-openings',
  family: 'reading',
  importance: 'minor',
  grounds: YOAST,
  covers: ['yoast:sentenceBeginnings'],
  check({ page, prose: { sentences }, language: { prose } }) {
    if (sentences.length <= MOST || prose === undefined) return undefined
    const opening = ({ words }: ProseSentence): string =>
      words.find((word) => !prose.plainOpenings.has(word)) ?? words[0] ?? ''
    const inText = sentences.filter(({ block }) => page.blocks[block]?.kind !== 'item')
    return runsOf(inText, opening)
      .filter((run) => run.length > MOST)
      .map((run) => ({
        path: run[0]!.path,
        span: run[0]!.span,
        values: { word: opening(run[0]!), count: run.length, limit: MOST },
      }))
  },
}

function runsOf<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const runs: T[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last !== undefined && keyOf(last[0]!) === keyOf(item)) last.push(item)
    else runs.push([item])
  }
  return runs
}
