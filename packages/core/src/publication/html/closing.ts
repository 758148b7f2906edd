import { attribute, type Content, html } from './markup.ts'
import type { Page } from './place.ts'

const ADDRESS = /^(?:https?:\/\/|\/)[^\s<>"'`\\]*$/iu

/** Quotations that are translations, corrections, and other articles of the site. */
export function closingMarkup({ edition, translations, language: { labels } }: Page): Content {
  const [first] = translations
  const corrections = (edition.corrections ?? []).map(
    ({ date, text }) => html`<li>${labels.date(date)}${labels.colon}${text}</li>\n`,
  )
  const related = (edition.related ?? [])
    .filter(({ url }) => ADDRESS.test(url))
    .map(({ title, url }) => html`<li><a${attribute('href', url)}>${title}</a></li>\n`)
  const originals = translations.map(
    ({ text, original, from }) =>
      html`<li>${labels.quoted(text)}${labels.colon}<q lang="${from}">${original}</q></li>\n`,
  )
  return [
    first !== undefined &&
      html`<footer class="translations">\n<p class="label">${labels.translations(first.from)}</p>\n<ul>\n${originals}</ul>\n</footer>\n`,
    corrections.length > 0 &&
      html`<footer class="corrections">\n<p class="label">${labels.corrections}</p>\n<ul>\n${corrections}</ul>\n</footer>\n`,
    related.length > 0 &&
      html`<aside class="related" aria-label="${labels.related}">\n<p class="label">${labels.related}</p>\n<ul>\n${related}</ul>\n</aside>\n`,
  ]
}
