import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import type { Labels } from '../languages/labels.ts'
import type { ArticleSentence, Block, Section } from '../writing/article.ts'
import { makingOf } from '../writing/making-of.ts'
import { type Outline, outlineOf, type Wording } from '../writing/outline.ts'
import { type PageHead, pageHead } from '../writing/page-head.ts'
import { signingSite } from '../writing/signing-site.ts'
import { translatedQuotes } from '../writing/translated-quotes.ts'
import { webAddress } from '../writing/web-address.ts'
import type { Page, PageBlock, PageBlockKind, PageImage, PageLink, PageText } from './page.ts'

/** From so many sections on, the page has a table of contents. See `publication/html/contents.ts`. */
const CONTENTS_SECTIONS = 3

/**
 * An article as its page shows it, without the page: what reading the HTML would give (a test beside the
 * reader of pages holds this), with the paths of the article's own texts.
 */
export function pageOfArticle(written: Written, wording: Wording, edition: Edition = {}): Page {
  const { article } = written
  const outline = outlineOf(article.blocks, wording, [])
  const head = pageHead(written, wording, edition)
  const gathered = gather(article.blocks, { outline, labels: wording.labels })
  return {
    ...(head.canonical !== undefined && { url: head.canonical }),
    language: article.language,
    titles: [{ path: 'titleTag', text: head.title }],
    metas: metasOf(head),
    relations: relationsOf(head),
    blocks: [heading('headline', 1, article.headline.text), ...gathered.blocks],
    surroundings: [...surroundingsOf(written, wording.labels, edition), ...gathered.surroundings],
    hasContents: contentsCount(article.blocks, outline) >= CONTENTS_SECTIONS,
    links: [...gathered.links, ...editionLinks(written, edition)],
    images: imagesOf(edition),
    data: [{ path: 'structuredData', value: head.data }],
    frames: 0,
    keyphrase: article.keyphrase,
    secondaryKeyphrases: article.secondaryKeyphrases,
    slug: article.slug,
  }
}

const metasOf = ({ metas }: PageHead): Page['metas'] => [
  { path: 'head', name: 'viewport', text: 'width=device-width, initial-scale=1' },
  ...metas.map(({ name, content }) => ({
    path: name === 'description' ? 'description' : `head.${name}`,
    name,
    text: content,
  })),
  { path: 'head', name: 'color-scheme', text: 'light dark' },
]

const relationsOf = ({ canonical }: PageHead): Page['relations'] => [
  ...(canonical === undefined ? [] : [{ path: 'head', relation: 'canonical', href: canonical }]),
  { path: 'head', relation: 'icon', href: 'data:' },
]

interface Gathered {
  readonly blocks: readonly PageBlock[]
  readonly links: readonly PageLink[]
  readonly surroundings: readonly PageText[]
}

interface Context {
  readonly outline: Outline
  readonly labels: Labels
}

const heading = (path: string, level: number, text: string): PageBlock => ({
  kind: 'heading',
  level,
  texts: [{ path, text }],
})

/** In the order of the page: the standfirst stands with the headline. */
function gather(blocks: readonly Block[], context: Context): Gathered {
  const placed = blocks.map((block, index) => ({ block, path: `blocks.${index}` }))
  const isHead = ({ block }: { block: Block }): boolean => block.type === 'standfirst'
  return joined(
    [...placed.filter(isHead), ...placed.filter((each) => !isHead(each))].map(({ block, path }) =>
      gatherBlock(block, path, context),
    ),
  )
}

const joined = (parts: readonly Gathered[]): Gathered => ({
  blocks: parts.flatMap(({ blocks }) => blocks),
  links: parts.flatMap(({ links }) => links),
  surroundings: parts.flatMap(({ surroundings }) => surroundings),
})

const only = (blocks: readonly PageBlock[]): Gathered => ({ blocks, links: [], surroundings: [] })

const listed = (sentences: readonly ArticleSentence[], path: string): PageText[] =>
  sentences.map(({ text }, index) => ({ path: `${path}.${index}`, text }))

/** Nothing for a block without text. */
const blockOf = (kind: PageBlockKind, texts: readonly PageText[]): PageBlock[] =>
  texts.some(({ text }) => text.trim() !== '')
    ? [{ kind, texts: texts.filter(({ text }) => text.trim() !== '') }]
    : []

function gatherBlock(block: Block, path: string, context: Context): Gathered {
  const own = ownHeading(block, path, context)
  switch (block.type) {
    case 'section':
      return gatherSection(block, path, context)
    case 'standfirst':
    case 'paragraph':
      return only(blockOf('paragraph', listed(block.sentences, `${path}.sentences`)))
    case 'list':
      return only([
        ...(block.introduction
          ? blockOf('paragraph', [{ path: `${path}.introduction`, text: block.introduction.text }])
          : []),
        ...block.items.flatMap(({ text }, index) =>
          blockOf('item', [{ path: `${path}.items.${index}`, text }]),
        ),
      ])
    case 'quote':
      return only(blockOf('quote', listed(block.sentences, `${path}.sentences`)))
    case 'key-points':
      return only([
        ...own,
        ...block.points.flatMap(({ label = '', sentence }, index) =>
          blockOf('item', [
            { path: `${path}.points.${index}.label`, text: label },
            { path: `${path}.points.${index}`, text: sentence.text },
          ]),
        ),
      ])
    case 'table':
      return only([
        ...block.header.flatMap((text, column) =>
          blockOf('cell', [{ path: `${path}.header.${column}`, text }]),
        ),
        ...block.rows.flatMap((row, line) =>
          row.flatMap(({ text }, column) =>
            blockOf('cell', [{ path: `${path}.rows.${line}.${column}`, text }]),
          ),
        ),
      ])
    case 'timeline':
      return only([
        ...own,
        ...block.events.flatMap(({ when, what }, index) =>
          blockOf('item', [
            { path: `${path}.events.${index}.when`, text: when.text },
            { path: `${path}.events.${index}.what`, text: what.text },
          ]),
        ),
      ])
    case 'unknowns':
      return only([
        ...own,
        ...block.items.flatMap(({ subject, sentences }, index) =>
          blockOf('item', [
            { path: `${path}.items.${index}.subject`, text: subject.text },
            ...listed(sentences, `${path}.items.${index}.sentences`),
          ]),
        ),
      ])
    case 'questions':
      return only([
        ...own,
        ...block.items.flatMap((item, index) => [
          ...headingOf(item, `${path}.items.${index}.question`, context),
          ...blockOf('paragraph', listed(item.answer, `${path}.items.${index}.answer`)),
        ]),
      ])
    case 'background':
      return {
        blocks: [
          ...blockOf('paragraph', [{ path: `${path}.term`, text: context.labels.background(block.term) }]),
          ...blockOf('paragraph', listed(block.sentences, `${path}.sentences`)),
        ].map((each) => ({ ...each, isBackground: true })),
        links: block.references.flatMap(({ label, url }, index) =>
          linkOf(`${path}.references.${index}`, label, url),
        ),
        surroundings: [],
      }
    case 'sources':
      return {
        blocks: [
          ...own,
          ...block.items.flatMap(({ label, url }, index) =>
            webAddress(url) === undefined
              ? blockOf('item', [{ path: `${path}.items.${index}`, text: label }])
              : [],
          ),
        ],
        links: block.items.flatMap(({ label, url }, index) => linkOf(`${path}.items.${index}`, label, url)),
        surroundings: [],
      }
  }
}

const gatherSection = (section: Section, path: string, context: Context): Gathered =>
  joined([
    only(headingOf(section, `${path}.subheading`, context)),
    ...section.blocks.map((inner, index) => gatherBlock(inner, `${path}.blocks.${index}`, context)),
  ])

function headingOf(owner: object, path: string, { outline }: Context): PageBlock[] {
  const found = outline.get(owner)
  return found === undefined ? [] : [heading(path, found.level, found.text)]
}

/** The desk heads blocks that no section does. */
const ownHeading = (block: Block, path: string, context: Context): PageBlock[] =>
  block.type === 'section' ? [] : headingOf(block, `${path}.heading`, context)

function linkOf(path: string, text: string, url: string | undefined): PageLink[] {
  const href = webAddress(url)
  return href === undefined ? [] : [{ path, text, href, relations: [], isScripted: false, isInArticle: true }]
}

/** Links of the text itself. */
const editionLinks = ({ article }: Written, { links = [] }: Edition): PageLink[] =>
  links.map(({ path, span, url }) => ({
    path,
    text: textAt(article, path).slice(span.start, span.end),
    href: url,
    relations: [],
    isScripted: false,
    isInArticle: true,
  }))

/** The text that a path names (see `Claim.path`); empty where it names none. */
function textAt(article: Written['article'], path: string): string {
  let value: unknown = article
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  const sentence = (value as { readonly sentence?: unknown } | undefined)?.sentence ?? value
  const text = (sentence as { readonly text?: unknown } | undefined)?.text
  return typeof text === 'string' ? text : ''
}

function surroundingsOf(written: Written, labels: Labels, edition: Edition): PageText[] {
  const { story } = written
  const origin = [story.dateline?.place, story.dateline?.agency].filter(Boolean).join(', ')
  const texts: readonly (readonly [path: string, text: string | undefined])[] = [
    ['header.section', edition.section],
    ['header.publication', signingSite(written, edition)?.name],
    ['header.byline', story.byline && labels.byline(story.byline)],
    ['header.origin', origin],
    ['header.published', story.published && labels.published(labels.date(story.published))],
    ['header.modified', edition.modified && labels.modified(labels.date(edition.modified))],
    ['cover.credit', edition.cover?.credit && labels.credit(edition.cover.credit)],
    ...translationsOf(written, labels),
    ['corrections', edition.corrections?.length ? labels.corrections : undefined],
    ...(edition.corrections ?? []).map(({ text }, index) => [`corrections.${index}`, text] as const),
    ['footer.making', labels.making(makingOf(written))],
    ['footer.reviewer', edition.reviewer && labels.reviewed(edition.reviewer)],
    ['footer.boilerplate', edition.site?.boilerplate],
  ]
  return texts.flatMap(([path, text]) => (text ? [{ path, text }] : []))
}

function translationsOf(
  { article }: Written,
  labels: Labels,
): readonly (readonly [path: string, text: string | undefined])[] {
  const quotes = translatedQuotes(article)
  const [first] = quotes
  if (first === undefined) return []
  return [
    ['translations', labels.translations(first.from)],
    ...quotes.map(
      ({ text, original }, index) =>
        [`translations.${index}`, `${labels.quoted(text)}${labels.colon}${original}`] as const,
    ),
  ]
}

function imagesOf({ cover }: Edition): PageImage[] {
  const [wide] = cover?.files ?? []
  if (cover === undefined || wide === undefined) return []
  const { src, width, height } = wide
  return [{ path: 'cover', src, alternative: cover.alternative, width, height, isInArticle: true }]
}

/** Sections and summary blocks that a table of contents lists. */
function contentsCount(blocks: readonly Block[], outline: Outline): number {
  const isKeyPoints = (block: Block): boolean =>
    block.type === 'key-points' ||
    (block.type === 'section' && block.blocks.length > 0 && block.blocks.every(isKeyPoints))
  return blocks.filter(
    (block) => outline.get(block)?.level === 2 && block.type !== 'sources' && !isKeyPoints(block),
  ).length
}
