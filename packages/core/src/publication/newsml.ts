import type { Written } from '../dossier.ts'
import { type Edition, type Picture, versionIn } from '../edition.ts'
import type { Language } from '../languages/language.ts'
import { countArticleWords } from '../writing/count-words.ts'
import { absoluteAddress } from '../writing/edition-data.ts'
import { makingOf } from '../writing/making-of.ts'
import { webAddress } from '../writing/web-address.ts'
import { asciiUri } from './ascii-uri.ts'
import { type FlowBlock, type FlowItem, flowOf } from './flow.ts'
import { Markup } from './html/markup.ts'
import { itemStatus, seconds, ZONED } from './item-status.ts'
import { itemUri } from './item-uri.ts'
import { printable } from './printable.ts'
import { DECLARATION, element, xml } from './xml.ts'

type NewsmlLanguage = Pick<Language, 'labels' | 'headings' | 'countWords'>

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * The article as a NewsML-G2 news item (2.33, conformance « power »), its body as XHTML. Its provider is
 * the site; without a site or a whole date, what the standard asks for is filled all the same, and the item
 * is a draft (`pubStatus` « stat:withheld »). Source: https://iptc.org/std/NewsML-G2/
 */
export function renderNewsml(written: Written, language: NewsmlLanguage, edition: Edition = {}): string {
  const { article, story } = written
  const { status, created, embargoed } = itemStatus(written, edition)
  const provider = [edition.site?.name, story.dateline?.agency].find(isSaid) ?? 'Intertitre'
  const holder = edition.site?.name
  const pictures = placedFiles(edition)
  const keywords = [article.keyphrase, ...article.secondaryKeyphrases]
  return xml`${DECLARATION}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${itemUri(article, edition)}" version="${versionIn(edition)}" standard="NewsML-G2" standardversion="2.33" conformance="power" xml:lang="${article.language}">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
${isSaid(holder) && xml`<rightsInfo>\n<copyrightHolder><name>${inOneLine(holder)}</name></copyrightHolder>\n</rightsInfo>\n`}<itemMeta>
<itemClass qcode="ninat:text"/>
<provider><name>${inOneLine(provider)}</name></provider>
<versionCreated>${created ?? EPOCH}</versionCreated>
${embargoed && xml`<embargoed>${embargoed}</embargoed>\n`}<pubStatus qcode="stat:${status}"/>
${element('title', article.titleTag.text)}${element('edNote', language.labels.making(makingOf(written)))}${pictures.map(pictureLink)}</itemMeta>
<contentMeta>
${story.published && (ZONED.test(story.published) || DAY.test(story.published)) && xml`<contentCreated>${seconds(story.published)}</contentCreated>\n`}<digitalSourceType uri="${SOURCE_TYPES}${article.writer === 'offline' ? 'algorithmicMedia' : 'trainedAlgorithmicMedia'}"/>
${party('located', story.dateline?.place)}${party('infoSource', story.dateline?.agency)}${party('creator', story.byline)}<language tag="${article.language}"/>
${keywords.map((keyword) => element('keyword', inOneLine(keyword)))}${element('slugline', inOneLine(article.slug))}${element('headline', article.headline.text)}${element('by', story.byline)}${element('description', article.description.text)}</contentMeta>
<contentSet>
<inlineXML contenttype="application/xhtml+xml" wordcount="${countArticleWords(article, language)}">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${article.language}">
<head><title>${article.headline.text}</title></head>
<body>
<h1>${article.headline.text}</h1>
${edition.cover && figure(edition.cover, pictures, language)}${flowOf(written, language).map(xhtmlBlock)}</body>
</html>
</inlineXML>
</contentSet>
</newsItem>
`.text
}

interface PlacedFile {
  readonly href: string
  readonly width: number
  readonly height: number
}

/** Files of the cover that another system can fetch: with whole addresses, the widest first. */
const placedFiles = ({ cover, address }: Edition): readonly PlacedFile[] =>
  (cover?.files ?? []).flatMap(({ src, width, height }) => {
    const href = webAddress(absoluteAddress(src, webAddress(address)))
    return href === undefined ? [] : [{ href: asciiUri(href), width, height }]
  })

const pictureLink = ({ href }: PlacedFile): Markup =>
  xml`<link rel="irel:seeAlso" contenttype="${/\.png$/iu.test(href) ? 'image/png' : 'image/jpeg'}" href="${href}"/>\n`

/** The widest, with its alternative text and credit. */
function figure(
  { alternative, credit }: Picture,
  [widest]: readonly PlacedFile[],
  { labels }: NewsmlLanguage,
): Markup | undefined {
  if (widest === undefined) return undefined
  const { href, width, height } = widest
  const caption = credit !== undefined && xml`<figcaption>${labels.credit(credit)}</figcaption>`
  return xml`<figure><img src="${href}" alt="${alternative}" width="${width}" height="${height}"/>${caption}</figure>\n`
}

const isSaid = (text: string | undefined): boolean => text !== undefined && printable(text).trim() !== ''

/** Names and keywords are normalised strings: spaces are the only white space in them. */
const inOneLine = (text = ''): string => printable(text).replace(/\s+/gu, ' ').trim()

/** A person, an organisation or a place by its name; nothing where it has none. */
const party = (name: string, text: string | undefined): Markup | undefined => {
  const tag = new Markup(name)
  return isSaid(text) ? xml`<${tag}><name>${inOneLine(text)}</name></${tag}>\n` : undefined
}

/** IPTC’s words for how a content came to be. */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The standard wants a date; nobody knows it yet. */
const EPOCH = '1970-01-01T00:00:00Z'

function xhtmlBlock(block: FlowBlock): Markup {
  switch (block.kind) {
    case 'heading': {
      const name = new Markup(`h${Math.min(6, block.level)}`)
      return xml`<${name}>${block.text}</${name}>\n`
    }
    case 'standfirst':
    case 'paragraph':
    case 'background':
      return xml`<p class="${block.kind}">${block.text}</p>\n`
    case 'background-title':
      return xml`<p class="background"><strong>${block.text}</strong></p>\n`
    case 'quote':
      return xml`<blockquote><p>${block.text}</p>${block.speaker && xml`<p>${block.speaker}</p>`}</blockquote>\n`
    case 'list':
      return block.ordered
        ? xml`<ol>\n${block.items.map(xhtmlItem)}</ol>\n`
        : xml`<ul>\n${block.items.map(xhtmlItem)}</ul>\n`
    case 'table':
      return xml`<table>\n<thead><tr>${block.header.map((cell) => xml`<th>${cell}</th>`)}</tr></thead>\n<tbody>\n${block.rows.map((row) => xml`<tr>${row.map((cell) => xml`<td>${cell}</td>`)}</tr>\n`)}</tbody>\n</table>\n`
    case 'references':
      return xml`<p class="references">${block.label} ${block.items.map(({ label, url }, index) => [index > 0 && ' · ', xml`<a href="${url}">${label}</a>`])}</p>\n`
  }
}

const xhtmlItem = ({ label, text, url }: FlowItem): Markup =>
  xml`<li>${label && xml`<strong>${label}</strong> `}${url === undefined ? text : xml`<a href="${url}">${text}</a>`}</li>\n`
