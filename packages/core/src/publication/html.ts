import type { Verified, Written } from '../dossier.ts'
import type { Block } from '../writing/article.ts'
import { blockMarkup } from './html/blocks.ts'
import { contentsMarkup } from './html/contents.ts'
import { headMarkup } from './html/head.ts'
import { isKeyPoints } from './html/is-key-points.ts'
import { attribute, type Content, html, type Markup } from './html/markup.ts'
import type { Page, PageLanguage } from './html/place.ts'
import { headingSentence } from './html/sentence.ts'
import { makingOf } from './making-of.ts'
import { outlineOf } from './outline.ts'

/** The page's own anchor: no heading may take it. */
const ARTICLE_ID = 'article'

/**
 * A complete page: readable without scripts, with its style inside, on a phone, a desktop and
 * paper. Every text is escaped; each sentence says what it rests on in `data-evidence`
 * (« story:START-END », offsets into `Story.text`) and how it came to be in `data-kind`. What the
 * claims give as unsupported is marked, and counted at the head of the page.
 */
export function renderHtml(dossier: Written & Partial<Verified>, language: PageLanguage): string {
  const { article, claims = [] } = dossier
  const page: Page = {
    language,
    outline: outlineOf(article.blocks, language, [ARTICLE_ID]),
    unsupported: new Set(claims.filter(({ verdict }) => verdict === 'unsupported').map(({ path }) => path)),
  }
  return html`<!DOCTYPE html>
<html lang="${article.language}">
${headMarkup(dossier, language)}<body>
<a class="skip" href="#${ARTICLE_ID}">${language.labels.skipToArticle}</a>
<main id="${ARTICLE_ID}">
<article>
${articleMarkup(dossier, page)}</article>
</main>
${footer(dossier, page)}</body>
</html>
`.text
}

function articleMarkup({ article, story }: Written, page: Page): Markup {
  const { head, lead, body } = regionsOf(article.blocks)
  const title = article.headline.text
  const rendered = (region: readonly number[]): Content =>
    region.map((index) => blockMarkup(article.blocks[index]!, { page, path: `blocks.${index}`, title }))
  return html`<header>
${notice(page)}<h1>${headingSentence(article.headline, 'headline', page)}</h1>
${rendered(head)}${signature(story, page)}</header>
${lead.length > 0 && html`<div class="lead">\n${rendered(lead)}</div>\n`}${contentsMarkup(article.blocks, page)}<div class="body">
${rendered(body)}</div>
`
}

/** Indices of the blocks beside the headline, of those before the first section, and of the rest. */
function regionsOf(blocks: readonly Block[]): Record<'head' | 'lead' | 'body', readonly number[]> {
  const firstSection = blocks.findIndex((block) => block.type === 'section' && !isKeyPoints(block))
  const isLead = (index: number): boolean => firstSection < 0 || index < firstSection
  const indices = [...blocks.keys()]
  const head = indices.filter((index) => blocks[index]?.type === 'standfirst')
  const others = indices.filter((index) => !head.includes(index))
  return { head, lead: others.filter(isLead), body: others.filter((index) => !isLead(index)) }
}

const notice = ({ unsupported, language }: Page): Content =>
  unsupported.size > 0 && html`<p class="notice">${language.labels.unsupportedNotice(unsupported.size)}</p>\n`

function signature(story: Written['story'], { language: { labels } }: Page): Content {
  const parts = [
    story.byline && html`<span>${labels.byline(story.byline)}</span>`,
    story.dateline?.agency && html`<span>${story.dateline.agency}</span>`,
    story.published && dated(story.published, labels.published(labels.date(story.published))),
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

const footer = (written: Written, { language: { labels } }: Page): Markup =>
  html`<footer>\n<p>${labels.making(makingOf(written))}</p>\n</footer>\n`
