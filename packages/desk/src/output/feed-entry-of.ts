import {
  type Audited,
  articleAddress,
  type FeedEntry,
  FRENCH_FUNCTION_WORDS,
  type Site,
} from '@intertitre/core'

/** An article as feeds and sitemaps tell of it; undefined where the site gives it no address. */
export function feedEntryOf(
  { article, story, modified }: Audited,
  site: Site,
  section: string | undefined,
): FeedEntry | undefined {
  const { published, byline } = story
  const placed = {
    slug: article.slug,
    ...(section !== undefined && { section }),
    ...(published !== undefined && { published }),
  }
  const address = articleAddress(site, placed, FRENCH_FUNCTION_WORDS)
  if (address === undefined) return undefined
  return {
    address,
    headline: article.headline.text,
    description: article.description.text,
    language: article.language,
    keywords: [article.keyphrase, ...article.secondaryKeyphrases].filter(Boolean),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(byline !== undefined && { byline }),
    ...(section !== undefined && { section }),
  }
}
