import type { Revision } from '@intertitre/core'

/** What a new version means for an article, without the articles themselves. */
export const revisionJson = ({
  repaired: { story, article, modified },
  changes,
  kept,
  likeness,
  refuted,
  repairs,
  note,
}: Revision) => ({
  story: {
    name: story.origin.name,
    ...(story.metadata?.guid !== undefined && { guid: story.metadata.guid }),
    ...(story.metadata?.version !== undefined && { version: story.metadata.version }),
    ...(story.metadata?.action !== undefined && { action: story.metadata.action }),
  },
  headline: article.headline.text,
  ...(modified !== undefined && { modified }),
  changes,
  kept,
  likeness,
  refuted: refuted.map(({ path, text, verdict, discrepancies }) => ({ path, text, verdict, discrepancies })),
  repairs,
  ...(note !== undefined && { note }),
})

export type RevisionJson = ReturnType<typeof revisionJson>
