import type { Written } from '../../dossier.ts'
import { printable } from '../printable.ts'

/** A JSON string is a YAML string too, but for what YAML counts as no plain character. */
const quoted = (text: string): string =>
  JSON.stringify(printable(text)).replace(/[\u2028\u2029\ufeff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16)}`
  })

/** YAML between lines of three hyphens. Every value is quoted; `date` only where it is known. */
export function frontMatter({ article, story }: Written): string {
  const keywords = [article.keyphrase, ...article.secondaryKeyphrases].filter(Boolean)
  const lines = [
    `title: ${quoted(article.headline.text)}`,
    `seo_title: ${quoted(article.titleTag.text)}`,
    `description: ${quoted(article.description.text)}`,
    `slug: ${quoted(article.slug)}`,
    ...(story.published ? [`date: ${quoted(story.published)}`] : []),
    `lang: ${quoted(article.language)}`,
    `keywords: [${keywords.map(quoted).join(', ')}]`,
    'draft: true',
  ]
  return ['---', ...lines, '---', ''].join('\n')
}
