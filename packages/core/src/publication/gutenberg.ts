import type { Verified, Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { ArticleSentence, Block, Section } from '../writing/article.ts'
import { link } from './html/link.ts'
import { type Content, html, Markup } from './html/markup.ts'
import type { Page, PageLanguage, Place } from './html/place.ts'
import { sentenceMarkup, sentencesMarkup } from './html/sentence.ts'
import { footLines, pageOf } from './html.ts'

/**
 * What stands under the headline, and how it was made at the foot, as the blocks of WordPress's editor:
 * paragraphs, headings, lists, quotes, tables and groups, each as the editor itself saves it, so that it opens there without a complaint. No
 * element but those that WordPress lets authors write, and no style or class of ours beyond
 * « standfirst » and « background ». `isSigned` sets the byline under the text, where WordPress itself does
 * not say who wrote it. Empty for an article without blocks.
 * Source: https://developer.wordpress.org/block-editor/reference-guides/core-blocks/
 */
export function renderGutenberg(
  dossier: Written & Partial<Verified>,
  language: PageLanguage,
  edition: Edition = {},
  { isSigned = false }: { readonly isSigned?: boolean } = {},
): string {
  const page = { ...pageOf(dossier, language, edition), isFragment: true }
  const { blocks, headline } = dossier.article
  const rendered = blocks.map((each, index) =>
    blockOf(each, { page, path: `blocks.${index}`, title: headline.text }),
  )
  const signature = isSigned && dossier.story.byline && language.labels.byline(dossier.story.byline)
  return html`${rendered}${signature && paragraph(signature)}${closing(page)}${foot(dossier, page)}`.text.trimEnd()
}

type Attributes = Readonly<Record<string, string | number | boolean | object>>

/** « wp: » comments around what a block saves. Names and attributes are ours: nothing of a text is in them. */
function wp(name: string, inner: Content, attributes?: Attributes): Markup {
  const opening = new Markup(
    `<!-- wp:${name}${attributes === undefined ? '' : ` ${JSON.stringify(attributes)}`} -->\n`,
  )
  return html`${opening}${inner}\n${new Markup(`<!-- /wp:${name} -->`)}\n\n`
}

const paragraph = (content: Content): Markup => wp('paragraph', html`<p>${content}</p>`)

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function heading(owner: object, content: Content, { outline }: Page): Content {
  const found = outline.get(owner)
  if (found === undefined) return undefined
  const tag = new Markup(HEADINGS[found.level - 2] ?? 'h6')
  const element = html`<${tag} class="wp-block-heading" id="${found.id}">${content}</${tag}>`
  return wp('heading', element, found.level === 2 ? undefined : { level: found.level })
}

/** A heading of the desk's own wording. */
const ownHeading = (owner: object, page: Page): Content => heading(owner, page.outline.get(owner)?.text, page)

function list(items: readonly Content[], ordered = false): Content {
  if (items.length === 0) return undefined
  const inner = items.map((item) => new Markup(wp('list-item', html`<li>${item}</li>`).text))
  return ordered
    ? wp('list', html`<ol>${trimmed(inner)}</ol>`, { ordered: true })
    : wp('list', html`<ul>${trimmed(inner)}</ul>`)
}

/** Under a heading of the desk's own wording. */
const headedList = (owner: object, page: Page, items: readonly Content[], ordered = false): Content => [
  ownHeading(owner, page),
  list(items, ordered),
]

/** Inner blocks stand close to what they are in. */
const trimmed = (inner: Content): Markup => new Markup(html`${inner}`.text.trimEnd())

const labelled = (label: Content, text: Content): Content =>
  label ? html`<strong>${label}</strong> ${text}` : text

type Renderer<B extends Block> = (block: B, place: Place) => Content
type Renderers = { readonly [T in Block['type']]: Renderer<Extract<Block, { type: T }>> }

const section: Renderer<Section> = (block, { page, path }) => [
  heading(block, sentenceMarkup(block.subheading, `${path}.subheading`, page), page),
  block.blocks.map((inner, index) =>
    blockOf(inner, { page, path: `${path}.blocks.${index}`, title: block.subheading.text }),
  ),
]

const RENDERERS: Renderers = {
  section,
  standfirst: ({ sentences }, { page, path }) =>
    wp(
      'paragraph',
      html`<p class="standfirst">${sentencesMarkup(sentences, `${path}.sentences`, page)}</p>`,
      {
        className: 'standfirst',
      },
    ),
  paragraph: ({ sentences }, { page, path }) =>
    paragraph(sentencesMarkup(sentences, `${path}.sentences`, page)),
  list: ({ ordered, introduction, items }, { page, path }) => [
    introduction && paragraph(sentenceMarkup(introduction, `${path}.introduction`, page)),
    list(
      items.map((item, index) => sentenceMarkup(item, `${path}.items.${index}`, page)),
      ordered,
    ),
  ],
  quote: ({ sentences, speaker }, { page, path }) => {
    const said = trimmed(paragraph(sentencesMarkup(sentences, `${path}.sentences`, page)))
    const by = speaker && html`<cite>${sentenceMarkup(speaker, `${path}.speaker`, page)}</cite>`
    return wp('quote', html`<blockquote class="wp-block-quote">${said}${by}</blockquote>`)
  },
  'key-points': (block, { page, path }) =>
    headedList(
      block,
      page,
      block.points.map(({ label, sentence }, index) =>
        labelled(label, sentenceMarkup(sentence, `${path}.points.${index}`, page)),
      ),
    ),
  table: ({ header, rows }, { page, path }) => {
    const heads = header.map((name) => html`<th scope="col">${name}</th>`)
    const lines = rows.map((row, line) => tableRow(row, `${path}.rows.${line}`, page))
    const head = header.length > 0 && html`<thead><tr>${heads}</tr></thead>`
    // Said, for what is left out has changed between versions of WordPress.
    const attributes = { hasFixedLayout: false }
    return wp(
      'table',
      html`<figure class="wp-block-table"><table>${head}<tbody>${lines}</tbody></table></figure>`,
      attributes,
    )
  },
  timeline(block, { page, path }) {
    const events = block.events.map(({ when, what }, index) => {
      const at = `${path}.events.${index}`
      return labelled(sentenceMarkup(when, `${at}.when`, page), sentenceMarkup(what, `${at}.what`, page))
    })
    return headedList(block, page, events, true)
  },
  unknowns(block, { page, path }) {
    const items = block.items.map(({ subject, sentences }, index) => {
      const at = `${path}.items.${index}`
      const told = sentencesMarkup(sentences, `${at}.sentences`, page)
      return labelled(sentenceMarkup(subject, `${at}.subject`, page), told)
    })
    return headedList(block, page, items)
  },
  questions: (block, { page, path }) => [
    ownHeading(block, page),
    block.items.map((item, index) => [
      heading(item, sentenceMarkup(item.question, `${path}.items.${index}.question`, page), page),
      paragraph(sentencesMarkup(item.answer, `${path}.items.${index}.answer`, page)),
    ]),
  ],
  background: ({ term, sentences, references }, { page, path }) => {
    const { labels } = page.language
    const links = references.map(({ label, url }, index) => [index > 0 && ' · ', link(label, url)])
    const inner = [
      paragraph(html`<strong>${labels.background(term)}</strong>`),
      paragraph(sentencesMarkup(sentences, `${path}.sentences`, page)),
      references.length > 0 && paragraph(html`${labels.references(references.length)} ${links}`),
    ]
    return wp('group', html`<aside class="wp-block-group background">${trimmed(inner)}</aside>`, {
      tagName: 'aside',
      className: 'background',
    })
  },
  sources: (block, { page }) =>
    headedList(
      block,
      page,
      block.items.map(({ label, url }) => link(label, url)),
    ),
}

const blockOf = (block: Block, place: Place): Content =>
  (RENDERERS[block.type] as Renderer<Block>)(block, place)

/** The first cell heads its row. */
function tableRow(row: readonly ArticleSentence[], path: string, page: Page): Markup {
  const cells = row.map((cell, column) => {
    const content = sentenceMarkup(cell, `${path}.${column}`, page)
    return column === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`
  })
  return html`<tr>${cells}</tr>`
}

/** Corrections, and other articles of the site. */
function closing({ edition, language: { labels } }: Page): Content {
  const { corrections = [], related = [] } = edition
  const headed = (label: string, items: readonly Content[]): Content =>
    items.length > 0 && [paragraph(html`<strong>${label}</strong>`), list(items)]
  return [
    headed(
      labels.corrections,
      corrections.map(({ date, text }) => html`${labels.date(date)}${labels.colon}${text}`),
    ),
    headed(
      labels.related,
      related.map(({ title, url }) => link(title, url)),
    ),
  ]
}

/** Readers are told what part a machine had, and who read it over. */
const foot = (written: Written, page: Page): Content =>
  footLines(written, page).map((line) =>
    wp('paragraph', html`<p class="has-small-font-size">${line}</p>`, { fontSize: 'small' }),
  )
