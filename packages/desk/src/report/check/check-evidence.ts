import { basename } from 'node:path'
import { renderEvidence } from '@intertitre/core'
import type { CheckOutcome } from '../../check/check-article.ts'

/** The outcome as annotations; see `renderEvidence`. Files are named without their folders. */
export function checkEvidence({ article, sources, texts, claims, languages, writer }: CheckOutcome): string {
  const documents = new Map(sources.map((each) => [each.source.id, each]))
  const [language] = languages
  return renderEvidence({
    article: {
      name: basename(article.name),
      ...(language !== undefined && { language }),
      ...(writer !== undefined && { writer }),
      passages: article.passages,
    },
    sources: texts.map(({ id, text }) => {
      const { name = id, language: code, origin } = documents.get(id) ?? {}
      return { id, text, name: basename(name), ...(code !== undefined && { language: code }), ...origin }
    }),
    claims: claims.flatMap(({ at, place: _, ...claim }) => (at === undefined ? [] : [{ ...claim, at }])),
  })
}
