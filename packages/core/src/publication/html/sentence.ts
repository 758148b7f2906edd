import type { ArticleSentence, Evidence } from '../../writing/article.ts'
import { webAddress } from '../../writing/web-address.ts'
import { attribute, type Content, html, type Markup } from './markup.ts'
import type { Page } from './place.ts'

/** « story:120-164 context-1:0-58 » */
const evidenceValue = (evidence: readonly Evidence[]): string =>
  evidence.map(({ source, span }) => `${source.replace(/\s+/gu, '-')}:${span.start}-${span.end}`).join(' ')

/** A sentence with what it rests on; one that nothing bears out is marked for the eye and the ear. */
export function sentenceMarkup(sentence: ArticleSentence, path: string, page: Page): Markup {
  const marked = page.links.has(path)
    ? linked(sentence.text, path, page)
    : withTranslations(sentence.text, page)
  return spanMarkup(sentence, marked, path, page)
}

/** The text with what is a translation marked as one: the mark is style, and no word of the text. */
export function withTranslations(
  text: string,
  { translations, language: { labels }, isFragment }: Page,
): Content {
  if (isFragment) return text
  const found = translations
    .map((quote) => ({ ...quote, at: text.indexOf(quote.text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  const parts: Content[] = []
  let end = 0
  for (const { at, text: words, from } of found) {
    if (at < end) continue
    const note = attribute('data-note', labels.translated(from))
    parts.push(text.slice(end, at), html`<span class="translated"${note}>${words}</span>`)
    end = at + words.length
  }
  return [...parts, text.slice(end)]
}

/** The text with the words that lead to another article made a link. */
function linked(text: string, path: string, { links }: Page): Content {
  const found = links.get(path)
  const href = webAddress(found?.url) ?? found?.url.match(/^\/[^\s<>"'`\\]*$/u)?.[0]
  if (found === undefined || href === undefined) return text
  const { start, end } = found.span
  const anchor = html`<a${attribute('href', href)}>${text.slice(start, end)}</a>`
  return [text.slice(0, start), anchor, text.slice(end)]
}

/** The same for a heading: « Saint-Malo » and « a-t-il » stay on one line. */
export const headingSentence = (sentence: ArticleSentence, path: string, page: Page): Markup =>
  spanMarkup(sentence, unbroken(sentence.text), path, page)

/** Longer words may have to break on a phone. */
const HYPHENATED = /((?<![^\s«“(’])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/gu
const LONGEST = 16

const unbroken = (text: string): Content =>
  text
    .split(HYPHENATED)
    .map((part, index) =>
      index % 2 === 1 && part.length <= LONGEST ? html`<span class="whole">${part}</span>` : part,
    )

function spanMarkup({ kind, evidence }: ArticleSentence, text: Content, path: string, page: Page): Markup {
  if (page.isFragment && !page.unsupported.has(path)) return html`${text}`
  const from = attribute('data-evidence', evidenceValue(evidence))
  if (!page.unsupported.has(path)) return html`<span data-kind="${kind}"${from}>${text}</span>`
  const note = html`<span class="unseen"> (${page.language.labels.unsupported})</span>`
  return html`<mark data-kind="unsupported"${from}>${text}${note}</mark>`
}

/** Sentences of one paragraph, a space between them. */
export const sentencesMarkup = (sentences: readonly ArticleSentence[], path: string, page: Page): Content =>
  sentences.map((sentence, index) => [index > 0 && ' ', sentenceMarkup(sentence, `${path}.${index}`, page)])
