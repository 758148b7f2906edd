import type { Verified, Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import { isRefuted } from '../verification/claim.ts'
import { makingOf } from '../writing/making-of.ts'
import { outlineOf } from '../writing/outline.ts'
import { blockMarkdown, noticeMarkdown } from './markdown/blocks.ts'
import { escaped } from './markdown/escape.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { translationsMarkdown } from './markdown/translations.ts'

/**
 * The article in GitHub-flavoured Markdown behind YAML front matter, as static site generators
 * read it; a draft until an editor says otherwise. Every text shows as itself. What the claims give
 * as unsupported is listed below the headline.
 */
export function renderMarkdown(
  dossier: Written & Partial<Verified>,
  language: Pick<Language, 'labels' | 'headings'>,
  edition: Edition = {},
): string {
  const { article, claims = [] } = dossier
  const unsupported = claims.filter(isRefuted).map(({ text }) => text)
  const { labels } = language
  const document = { labels, outline: outlineOf(article.blocks, language, []) }
  const chunks = [
    `# ${escaped(article.headline.text)}`.trim(),
    ...noticeMarkdown(unsupported, document),
    ...article.blocks.flatMap((block) => blockMarkdown(block, document)),
    ...translationsMarkdown(article, labels),
    '---',
    `*${escaped(labels.making(makingOf(dossier)))}*`,
  ]
  return `${frontMatter(dossier, edition)}\n${chunks.filter((chunk) => chunk !== '').join('\n\n')}\n`
}
