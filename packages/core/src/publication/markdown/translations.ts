import type { Labels } from '../../languages/labels.ts'
import type { Article } from '../../writing/article.ts'
import { translatedQuotes } from '../../writing/translated-quotes.ts'
import { escaped } from './escape.ts'

/** Quotations that are translations, with what was said; no chunk where there are none. */
export function translationsMarkdown(article: Article, labels: Labels): readonly string[] {
  const quotes = translatedQuotes(article)
  const [first] = quotes
  if (first === undefined) return []
  const items = quotes.map(
    ({ text, original }) => `- ${escaped(labels.quoted(text))}${labels.colon}*${escaped(original)}*`,
  )
  return [`**${escaped(labels.translations(first.from))}**`, items.join('\n')]
}
