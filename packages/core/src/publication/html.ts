import type { Verified, Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import { isRefuted } from '../verification/claim.ts'
import type { Block } from '../writing/article.ts'
import { makingOf } from '../writing/making-of.ts'
import { outlineOf } from '../writing/outline.ts'
import { translatedQuotes } from '../writing/translated-quotes.ts'
import { blockMarkup } from './html/blocks.ts'
import { closingMarkup } from './html/closing.ts'
import { contentsMarkup } from './html/contents.ts'
import { coverMarkup } from './html/cover.ts'
import { headMarkup } from './html/head.ts'
import { isKeyPoints } from './html/is-key-points.ts'
import { type Content, html, type Markup } from './html/markup.ts'
import type { Page, PageLanguage } from './html/place.ts'
import { headingSentence } from './html/sentence.ts'
import { signatureMarkup } from './html/signature.ts'

/** The page's own anchor: no heading may take it. */
const ARTICLE_ID = 'article'

/**
 * A complete page: readable without scripts, with its style inside, on a phone, a desktop and
 * paper. Every text is escaped; each sentence says what it rests on in `data-evidence`
 * (« story:START-END », offsets into `Story.text`) and how it came to be in `data-kind`. What the
 * claims give as unsupported is marked, and counted at the head of the page. What `edition` leaves
 * out (address, cover, links, corrections) the page leaves out too.
 */
export function renderHtml(
  dossier: Written & Partial<Verified>,
  language: PageLanguage,
  edition: Edition = {},
): string {
  const page = pageOf(dossier, language, edition)
  return html`<!DOCTYPE html>
<html lang="${dossier.article.language}">
${headMarkup(dossier, language, edition)}<body>
<a class="skip" href="#${ARTICLE_ID}">${language.labels.skipToArticle}</a>
<main id="${ARTICLE_ID}">
<article>
${articleMarkup(dossier, page)}</article>
</main>
${footer(dossier, page)}</body>
</html>
`.text
}

/**
 * The article alone, for a field of a CMS that has its own headline, style and head: what stands between
 * the headline and the foot, without contents, signature, class names of ours or evidence.
 */
export function renderFragment(
  dossier: Written & Partial<Verified>,
  language: PageLanguage,
  edition: Edition = {},
): string {
  const page = { ...pageOf(dossier, language, edition), isFragment: true }
  return html`${notice(page)}${blocksMarkup(dossier, page, [...dossier.article.blocks.keys()])}${closingMarkup(page)}`
    .text
}

/** What every output in HTML needs to know of the page. */
export function pageOf(
  { article, claims = [] }: Written & Partial<Verified>,
  language: PageLanguage,
  edition: Edition,
): Page {
  return {
    language,
    edition,
    outline: outlineOf(article.blocks, language, [ARTICLE_ID]),
    unsupported: new Set(claims.filter(isRefuted).map(({ path }) => path)),
    links: new Map((edition.links ?? []).map((link) => [link.path, link])),
    translations: translatedQuotes(article),
    isFragment: false,
  }
}

function articleMarkup(written: Written, page: Page): Markup {
  const { article } = written
  const { head, lead, body } = regionsOf(article.blocks)
  const rendered = (region: readonly number[]): Content => blocksMarkup(written, page, region)
  const { section } = page.edition
  return html`<header>
${section && html`<p class="kicker">${section}</p>\n`}${notice(page)}<h1>${headingSentence(article.headline, 'headline', page)}</h1>
${rendered(head)}${signatureMarkup(written, page)}</header>
${coverMarkup(page)}${lead.length > 0 && html`<div class="lead">\n${rendered(lead)}</div>\n`}${contentsMarkup(article.blocks, page)}<div class="body">
${rendered(body)}${closingMarkup(page)}</div>
`
}

const blocksMarkup = ({ article }: Written, page: Page, indices: readonly number[]): Content =>
  indices.map((index) =>
    blockMarkup(article.blocks[index]!, { page, path: `blocks.${index}`, title: article.headline.text }),
  )

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

/** How it was made, who read it over, and what the site says of itself. */
export function footLines(
  written: Written,
  { language: { labels }, edition }: Pick<Page, 'language' | 'edition'>,
): readonly string[] {
  const { reviewer, site } = edition
  const lines = [labels.making(makingOf(written)), reviewer && labels.reviewed(reviewer), site?.boilerplate]
  return lines.flatMap((line) => line || [])
}

const footer = (written: Written, page: Page): Markup =>
  html`<footer>\n${footLines(written, page).map((line) => html`<p>${line}</p>\n`)}</footer>\n`
