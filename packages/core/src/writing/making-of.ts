import type { Written } from '../dossier.ts'
import type { Making } from '../languages/labels.ts'

/** What the foot of an output says of how the article was made. */
export const makingOf = ({ article, story, context }: Written): Making => ({
  writer: article.writer,
  contexts: context.length,
  ...(story.dateline?.agency && { agency: story.dateline.agency }),
  ...(story.byline && { byline: story.byline }),
})
