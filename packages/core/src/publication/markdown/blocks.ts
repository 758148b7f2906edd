import type { Labels } from '../../languages/labels.ts'
import type { ArticleSentence, Block } from '../../writing/article.ts'
import type { Outline } from '../../writing/outline.ts'
import { webAddress } from '../../writing/web-address.ts'
import { escaped, escapedCell } from './escape.ts'

interface Document {
  readonly labels: Labels
  readonly outline: Outline
}

/** Blocks of Markdown, to be separated by blank lines. */
type Chunks = readonly string[]
type Renderer<B extends Block> = (block: B, document: Document) => Chunks
type Renderers = { readonly [T in Block['type']]: Renderer<Extract<Block, { type: T }>> }

const textOf = (sentences: readonly ArticleSentence[]): string =>
  escaped(sentences.map(({ text }) => text).join(' '))

const bold = (text: string): string => (escaped(text) === '' ? '' : `**${escaped(text)}**`)

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const items = (texts: readonly string[], marker = '-'): string =>
  texts.map((text, index) => `${marker === '1.' ? `${index + 1}.` : marker} ${text}`).join('\n')

const quoted = (chunks: Chunks): string =>
  chunks
    .filter((chunk) => chunk !== '')
    .map((chunk) => `> ${chunk}`)
    .join('\n>\n')

function heading(owner: object, { outline }: Document): Chunks {
  const found = outline.get(owner)
  return found === undefined ? [] : [`${'#'.repeat(found.level)} ${escaped(found.text)}`.trim()]
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Chunks {
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  if (width === 0) return []
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => escapedCell(cells[index] ?? '')).join(' | ')} |`
  return [[line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n')]
}

function link(label: string, url: string | undefined): string {
  const address = webAddress(url)?.replaceAll('&', '&amp;')
  if (address === undefined) return escaped(label)
  return `[${escaped(label)}](${/[()]/u.test(address) ? `<${address}>` : address})`
}

const RENDERERS: Renderers = {
  standfirst: ({ sentences }) => [bold(sentences.map(({ text }) => text).join(' '))],
  paragraph: ({ sentences }) => [textOf(sentences)],
  list: ({ ordered, introduction, items: listed }) => [
    ...(introduction ? [escaped(introduction.text)] : []),
    items(
      listed.map(({ text }) => escaped(text)),
      ordered ? '1.' : '-',
    ),
  ],
  quote: ({ sentences, speaker }) => [
    quoted([textOf(sentences), speaker === undefined ? '' : `— ${escaped(speaker.text)}`]),
  ],
  'key-points': (block, document) => [
    ...heading(block, document),
    items(block.points.map(({ label, sentence }) => joined(bold(label ?? ''), escaped(sentence.text)))),
  ],
  table: ({ header, rows }) =>
    tableOf(
      header,
      rows.map((row) => row.map(({ text }) => text)),
    ),
  timeline: (block, document) => [
    ...heading(block, document),
    ...tableOf(
      [document.labels.when, document.labels.what],
      block.events.map(({ when, what }) => [when.text, what.text]),
    ),
  ],
  unknowns: (block, document) => [
    ...heading(block, document),
    items(block.items.map(({ subject, sentences }) => joined(bold(subject.text), textOf(sentences)))),
  ],
  questions: (block, document) => [
    ...heading(block, document),
    ...block.items.flatMap((item) => [...heading(item, document), textOf(item.answer)]),
  ],
  background: ({ term, sentences, references }, { labels }) => [
    quoted([
      bold(labels.background(term)),
      textOf(sentences),
      references.length === 0
        ? ''
        : joined(
            labels.references(references.length),
            references.map(({ label, url }) => link(label, url)).join(' · '),
          ),
    ]),
  ],
  sources: (block, document) => [
    ...heading(block, document),
    items(block.items.map(({ label, url }) => link(label, url))),
  ],
  section: (block, document) => [
    ...heading(block, document),
    ...block.blocks.flatMap((inner) => blockMarkdown(inner, document)),
  ],
}

/** What an editor has to look at before anything else, to the letter. */
export const noticeMarkdown = (texts: readonly string[], { labels }: Document): Chunks =>
  texts.length === 0
    ? []
    : [quoted([bold(labels.unsupportedNotice(texts.length)), ...texts.map((text) => escaped(text))])]

export const blockMarkdown = (block: Block, document: Document): Chunks =>
  (RENDERERS[block.type] as Renderer<Block>)(block, document)
