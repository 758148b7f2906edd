import { articleAddress, type Edition, type Language, type Written } from '@intertitre/core'
import type { SiteSettings } from '../backend/backend.ts'

/** How an article is published on a site: its address there, section and reviewer. */
export function editionOn(
  { site, section, reviewer }: SiteSettings,
  { article, story }: Pick<Written, 'article' | 'story'>,
  { functionWords }: Pick<Language, 'functionWords'>,
): Edition {
  const placed = {
    slug: article.slug,
    ...(section !== undefined && { section }),
    ...(story.published !== undefined && { published: story.published }),
  }
  const address = site && articleAddress(site, placed, functionWords)
  return {
    ...(site !== undefined && { site }),
    ...(address !== undefined && { address }),
    ...(section !== undefined && { section }),
    ...(reviewer !== undefined && { reviewer }),
  }
}
