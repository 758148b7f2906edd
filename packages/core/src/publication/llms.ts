import type { Verified, Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import { makingOf } from '../writing/making-of.ts'
import { outlineOf } from '../writing/outline.ts'
import { pageHead } from '../writing/page-head.ts'
import { blockMarkdown } from './markdown/blocks.ts'
import { escaped } from './markdown/escape.ts'
import { translationsMarkdown } from './markdown/translations.ts'

/**
 * The page's twin for machines that read text, after the llms.txt proposal (https://llmstxt.org): Markdown
 * without front matter, the summary as a quote under the headline, then who, when and where it stands,
 * the article whole, and how it was made. Says nothing that the page does not.
 */
export function renderLlms(
  dossier: Written & Partial<Verified>,
  language: Pick<Language, 'labels' | 'headings'>,
  edition: Edition = {},
): string {
  const { article, story } = dossier
  const { labels } = language
  const { canonical } = pageHead(dossier, language, edition)
  const facts = [
    story.byline && labels.byline(story.byline),
    [story.dateline?.place, story.dateline?.agency].filter(Boolean).join(', '),
    story.published && labels.published(labels.date(story.published)),
    edition.modified && labels.modified(labels.date(edition.modified)),
    edition.site?.name,
  ].filter((fact) => fact !== undefined && fact !== '')
  const document = { labels, outline: outlineOf(article.blocks, language, []) }
  const chunks = [
    `# ${escaped(article.headline.text)}`.trim(),
    `> ${escaped(article.description.text)}`.trim(),
    facts.map((fact) => escaped(fact ?? '')).join(' · '),
    canonical === undefined ? '' : `<${canonical}>`,
    ...article.blocks.flatMap((block) => blockMarkdown(block, document)),
    ...translationsMarkdown(article, labels),
    escaped(labels.making(makingOf(dossier))),
    edition.reviewer ? escaped(labels.reviewed(edition.reviewer)) : '',
  ]
  return `${chunks.filter((chunk) => chunk !== '' && chunk !== '>').join('\n\n')}\n`
}
