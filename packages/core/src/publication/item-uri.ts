import type { Edition } from '../edition.ts'
import type { Article } from '../writing/article.ts'
import { webAddress } from '../writing/web-address.ts'

/** By which other systems know the article: its address, or a name made of its slug where it has none yet. */
export const itemUri = ({ slug }: Pick<Article, 'slug'>, { address }: Edition): string =>
  webAddress(address) ?? `urn:x-intertitre:${slug.replace(/[^a-z0-9-]+/gu, '-') || 'article'}`
