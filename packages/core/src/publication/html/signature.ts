import type { Written } from '../../dossier.ts'
import { signingSite } from '../../writing/signing-site.ts'
import { attribute, type Content, html, type Markup } from './markup.ts'
import type { Page } from './place.ts'

/** Who, from where, when, and what was changed since; nothing where the story says none of it. */
export function signatureMarkup(written: Written, { language: { labels }, edition }: Page): Content {
  const { story } = written
  const origin = [story.dateline?.place, story.dateline?.agency].filter(Boolean).join(', ')
  const parts = [
    signingSite(written, edition) && html`<span>${signingSite(written, edition)?.name}</span>`,
    story.byline && html`<span>${labels.byline(story.byline)}</span>`,
    origin !== '' && html`<span>${origin}</span>`,
    story.published && dated(story.published, labels.published(labels.date(story.published))),
    edition.modified && dated(edition.modified, labels.modified(labels.date(edition.modified))),
  ].filter(Boolean)
  return (
    parts.length > 0 &&
    html`<p class="signature">${parts.map((part, index) => [index > 0 && ' ', part])}</p>\n`
  )
}

const dated = (iso: string, text: string): Markup =>
  /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(iso)
    ? html`<time${attribute('datetime', iso)}>${text}</time>`
    : html`<span>${text}</span>`
