import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Site } from '../site.ts'

/** The site that answers for an article which nobody signed and no agency sent; undefined for all others. */
export const signingSite = ({ story }: Pick<Written, 'story'>, { site }: Edition): Site | undefined =>
  story.byline || story.dateline?.agency ? undefined : site
