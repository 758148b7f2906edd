import type { Written } from '../dossier.ts'
import type { Edition } from '../edition.ts'
import { makingOf } from '../writing/making-of.ts'
import type { Wording } from '../writing/outline.ts'
import { translatedQuotes } from '../writing/translated-quotes.ts'
import { type FlowBlock, type FlowItem, flowOf } from './flow.ts'
import { printable } from './printable.ts'

/**
 * The article as plain text: one paragraph a line, a blank line between blocks, subheadings on lines of
 * their own, « - » before items, columns of tables apart by tabs. Nothing that a reader does not see.
 */
export function renderText(written: Written, wording: Wording, edition: Edition = {}): string {
  const { labels } = wording
  const { story, article } = written
  const signature = [
    story.byline && labels.byline(story.byline),
    [story.dateline?.place, story.dateline?.agency].filter(Boolean).join(', '),
    story.published && labels.published(labels.date(story.published)),
  ].filter(Boolean)
  const chunks = [
    oneLine(article.headline.text),
    ...flowOf(written, wording).map(textBlock),
    translationLines(written, wording),
    signature.map((part) => oneLine(part ?? '')).join(' · '),
    oneLine(labels.making(makingOf(written))),
    edition.reviewer ? oneLine(labels.reviewed(edition.reviewer)) : '',
  ]
  return `${chunks.filter((chunk) => chunk.trim() !== '').join('\n\n')}\n`
}

function translationLines({ article }: Written, { labels }: Wording): string {
  const quotes = translatedQuotes(article)
  const [first] = quotes
  if (first === undefined) return ''
  const lines = quotes.map(
    ({ text, original }) => `- ${oneLine(labels.quoted(text))}${labels.colon}${oneLine(original)}`,
  )
  return [oneLine(labels.translations(first.from)), ...lines].join('\n')
}

const oneLine = (text: string): string =>
  printable(text)
    .replace(/[\s\u2028\u2029]+/gu, foldedSpace)
    .trim()

/** A line break is a space; spaces that must not break stay. */
const foldedSpace = (spaces: string): string => (/^[\u00a0\u202f]+$/u.test(spaces) ? spaces.charAt(0) : ' ')

function textBlock(block: FlowBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'standfirst':
    case 'paragraph':
    case 'background-title':
    case 'background':
      return oneLine(block.text)
    case 'quote':
      return block.speaker === undefined
        ? oneLine(block.text)
        : `${oneLine(block.text)}\n— ${oneLine(block.speaker)}`
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${itemText(item)}`)
        .join('\n')
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(oneLine).join('\t')).join('\n')
    case 'references':
      return `${oneLine(block.label)} : ${block.items.map(({ label, url }) => `${oneLine(label)} <${url}>`).join(' ; ')}`
  }
}

const itemText = ({ label, text, url }: FlowItem): string =>
  [label === undefined ? '' : oneLine(label), oneLine(text), url === undefined ? '' : `<${url}>`]
    .filter(Boolean)
    .join(' ')
