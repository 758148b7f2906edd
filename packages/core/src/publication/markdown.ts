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
  const chunks = [
    `# ${escaped(dossier.article.headline.text)}`.trim(),
    ...bodyMarkdown(dossier, language, edition),
  ]
  return `${frontMatter(dossier, edition)}\n${joined(chunks)}`
}

/**
 * The same for a static site whose pages show the title of the front matter: without the headline. `more`
 * are further keys of the front matter.
 */
export function renderSitePage(
  dossier: Written & Partial<Verified>,
  language: Pick<Language, 'labels' | 'headings'>,
  edition: Edition,
  more: Readonly<Record<string, string>> = {},
): string {
  const { cover } = edition
  const keys = {
    ...(cover !== undefined && { heroImageAlt: cover.alternative }),
    ...(cover?.credit !== undefined && { heroImageCredit: cover.credit }),
    ...more,
  }
  return `${frontMatter(dossier, edition, keys)}\n${joined(bodyMarkdown(dossier, language, edition))}`
}

const joined = (chunks: readonly string[]): string =>
  `${chunks.filter((chunk) => chunk !== '').join('\n\n')}\n`

function bodyMarkdown(
  dossier: Written & Partial<Verified>,
  language: Pick<Language, 'labels' | 'headings'>,
  edition: Edition,
): readonly string[] {
  const { article, claims = [] } = dossier
  const unsupported = claims.filter(isRefuted).map(({ text }) => text)
  const document = { labels: language.labels, outline: outlineOf(article.blocks, language, []) }
  return [
    ...noticeMarkdown(unsupported, document),
    ...article.blocks.flatMap((block) => blockMarkdown(block, document)),
    ...translationsMarkdown(article, language.labels),
    ...correctionsMarkdown(edition, language),
    '---',
    `*${escaped(language.labels.making(makingOf(dossier)))}*`,
  ]
}

function correctionsMarkdown(
  { corrections = [] }: Edition,
  { labels }: Pick<Language, 'labels'>,
): readonly string[] {
  if (corrections.length === 0) return []
  const items = corrections.map(
    ({ date, text }) => `- ${escaped(`${labels.date(date)}${labels.colon}${text}`)}`,
  )
  return [`**${escaped(labels.corrections)}**`, items.join('\n')]
}
