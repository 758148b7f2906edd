import type { Written } from '../../dossier.ts'
import type { Edition } from '../../edition.ts'
import { printable } from '../printable.ts'

/** A JSON string is a YAML string too, but for what YAML counts as no plain character. */
const quoted = (text: string): string =>
  JSON.stringify(printable(text)).replace(/[\u2028\u2029\ufeff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16)}`
  })

/**
 * YAML between lines of three hyphens, with the keys that Hugo (`date`, `lastmod`, `categories`, `images`),
 * Astro (`pubDate`, `heroImage`) and Eleventy (`date`, `tags`) read. Every value is quoted; what is not
 * known is left out. `more` are further keys, of our own naming.
 */
export function frontMatter(
  { article, story }: Written,
  edition: Edition,
  more: Readonly<Record<string, string>> = {},
): string {
  const keywords = [article.keyphrase, ...article.secondaryKeyphrases].filter(Boolean)
  const [cover] = edition.cover?.files ?? []
  const entry = (key: string, value: string | undefined): string[] =>
    value ? [`${key}: ${quoted(value)}`] : []
  const list = (key: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${key}: [${values.map(quoted).join(', ')}]`]
  const date = edition.published ?? story.published
  const lines = [
    `title: ${quoted(article.headline.text)}`,
    `seo_title: ${quoted(article.titleTag.text)}`,
    `description: ${quoted(article.description.text)}`,
    `slug: ${quoted(article.slug)}`,
    ...entry('date', date),
    ...entry('pubDate', date),
    ...entry('lastmod', edition.modified),
    ...entry('author', story.byline),
    `lang: ${quoted(article.language)}`,
    `keywords: [${keywords.map(quoted).join(', ')}]`,
    ...list('tags', keywords),
    ...list('categories', edition.section ? [edition.section] : []),
    ...entry('canonical', edition.address),
    ...entry('heroImage', cover?.src),
    ...list('images', cover ? [cover.src] : []),
    ...Object.entries(more).flatMap(([key, value]) => entry(key, value)),
    `draft: ${edition.published === undefined}`,
  ]
  return ['---', ...lines, '---', ''].join('\n')
}
