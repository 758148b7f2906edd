import {
  type Audited,
  type Claim,
  type Language,
  renderJson,
  type Span,
  sourcesOf,
  storyOrigin,
  storySource,
  verify,
} from '@intertitre/core'
import type { CheckOutcome } from './check-article.ts'
import { placeInRuns } from './place-in-runs.ts'

/** Proves the article of a dossier again, whatever its claims say; what a person let stand stays so. */
export function checkDossier(
  dossier: Audited,
  name: string,
  language: Language,
): { readonly outcome: CheckOutcome; readonly render: (claims: readonly Claim[]) => string } {
  const { claims } = verify(dossier, language)
  const documents = [dossier.story, ...dossier.context].flatMap((story, index) => {
    const reading = index === 0 ? dossier.reading : dossier.contextReadings[index - 1]
    return reading === undefined ? [] : [{ story, reading }]
  })
  const outcome: CheckOutcome = {
    article: {
      name,
      format: 'text',
      original: '',
      passages: claims.map(({ path, text }) => ({ path, text, kind: kindOf(path) })),
    },
    sources: documents.map(({ story, reading }) => ({
      name: story.origin.name,
      original: story.original,
      language: story.language,
      source: storySource(story, reading, story.id === 'story' ? 'story' : 'context'),
      origin: storyOrigin(story),
      place: (span: Span) => placeInRuns(story.alignment, span),
    })),
    texts: sourcesOf(dossier, language),
    writer: dossier.article.writer,
    claims: claims.map((claim, passage) => ({
      ...claim,
      at: { passage, span: { start: 0, end: claim.text.length } },
    })),
    scope: 'all',
    languages: [dossier.article.language, dossier.story.language],
  }
  return { outcome, render: (changed) => renderJson({ ...dossier, claims: changed.map(plain) }) }
}

/** Without what only a check knows. */
function plain(claim: Claim): Claim {
  const { at: _, place: __, ...rest } = claim as Claim & { at?: unknown; place?: unknown }
  return rest
}

const kindOf = (path: string) =>
  /^(?:headline|titleTag)$|\.(?:subheading|subject|question|introduction)$/u.test(path)
    ? 'heading'
    : path.startsWith('structuredData')
      ? 'value'
      : 'paragraph'
