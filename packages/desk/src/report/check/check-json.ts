import { isRefuted } from '@intertitre/core'
import type { CheckOutcome } from '../../check/check-article.ts'
import { lineFinder } from '../../check/line-finder.ts'

/** The outcome as plain JSON: every claim with its place, verdict, evidence and what differs. */
export function checkJson({ article, sources, claims, scope, languages }: CheckOutcome): object {
  const find = lineFinder(article.original)
  return {
    article: article.name,
    sources: sources.map(({ name, source }) => ({ id: source.id, name })),
    languages: { article: languages[0] ?? null, story: languages[1] ?? null },
    checked: scope === 'all' ? 'all' : ['number', 'date', 'name', 'quote'],
    tally: tallyOf(claims.map(({ verdict }) => verdict)),
    refuted: claims.filter(isRefuted).length,
    claims: claims.map(({ at: _, place, ...claim }) => ({
      ...claim,
      ...(place !== undefined && { ...find(place.start), place }),
    })),
  }
}

function tallyOf(verdicts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
