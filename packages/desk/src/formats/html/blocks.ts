import { parseFragment } from 'parse5'
import { alignDecoded } from '../align-decoded.ts'
import { type BlockKind, type BlockWriter, blockWriter, type WrittenBlock } from '../block-writer.ts'
import { isByline } from './byline.ts'
import type { Content } from './content.ts'
import { isFurniture } from './furniture.ts'
import { type Element, isElement, isText, type Node, type TextNode, walk } from './tree.ts'

const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...['fieldset', 'figure', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
])

const HEADING = /^h[1-6]$/u
const TABLE_PARTS = new Set([
  'table',
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
])

/** The blocks of the story in reading order; `asideShare` counts links, dates and names of authors. */
export function blocksOf(content: Content, original: string): WrittenBlock[] {
  const writer = blockWriter()
  readContent(content, writer, { original, shift: 0, kind: { role: 'paragraph' } })
  return writer.blocks()
}

/** Writes the blocks of a piece of HTML that stands in `original` at `start`, for formats that allow some. */
export function readFragment(
  fragment: string,
  original: string,
  start: number,
  kind: BlockKind,
  writer: BlockWriter,
): void {
  const root = parseFragment(fragment, { sourceCodeLocationInfo: true })
  writer.begin(kind)
  readContent({ root, isAround: isFurniture }, writer, { original, shift: start, kind })
}

interface Source {
  readonly original: string
  /** Added to the parser's offsets. */
  readonly shift: number
  /** Of text that stands in no element. */
  readonly kind: BlockKind
}

function readContent({ root, isAround }: Content, writer: BlockWriter, source: Source): void {
  const kinds: BlockKind[] = [source.kind]
  /** Rows of tables of values, with how many cells were read. */
  const rows = new Map<Node, number>()
  let asides = 0
  const open = (element: Element) => {
    const kind = kindOf(element, kinds.at(-1)!, rows)
    kinds.push(kind)
    if (startsBlock(element, rows)) writer.begin(kind)
    if (isAside(element)) asides++
    if (isValue(element, rows)) writer.text(nextSeparator(rows, element.parentNode!), NOWHERE)
    if (element.tagName === 'q') writer.text('«\u00a0', NOWHERE)
  }
  walk(root, {
    enter(node) {
      if (isText(node)) writer.text(node.value, offsetsOf(node, source), asides > 0)
      if (!isElement(node)) return !isText(node)
      if (node !== root && isAround(node)) return false
      if (node.tagName === 'br') writer.lineBreak()
      if (node.tagName === 'table' && isDataTable(node)) for (const row of rowsOf(node)) rows.set(row, 0)
      if (isHeaderRow(node, rows)) return false
      open(node)
      return true
    },
    leave(node) {
      if (!isElement(node)) return
      kinds.pop()
      if (node.tagName === 'q') writer.text('\u00a0»', NOWHERE)
      if (isAside(node)) asides--
      if (startsBlock(node, rows)) writer.begin(kinds.at(-1)!)
    },
  })
}

type Rows = ReadonlyMap<Node, number>

/** Offsets of characters that the page does not have. */
const NOWHERE = [-1, -1, -1] as const

function offsetsOf({ value, sourceCodeLocation }: TextNode, { original, shift }: Source): readonly number[] {
  if (!sourceCodeLocation) return Array.from({ length: value.length }, () => -1)
  const { startOffset, endOffset } = sourceCodeLocation
  return alignDecoded(original, startOffset + shift, endOffset + shift, value)
}

function kindOf(element: Element, parent: BlockKind, rows: Rows): BlockKind {
  if (HEADING.test(element.tagName)) return { role: 'heading', level: Number(element.tagName[1]) }
  if (element.tagName === 'li' || rows.has(element)) return { role: 'item' }
  return parent
}

const startsBlock = (element: Element, rows: Rows): boolean =>
  (BLOCKS.has(element.tagName) || HEADING.test(element.tagName)) && !isValue(element, rows)

const isAside = (element: Element): boolean => element.tagName === 'a' || isByline(element)

const isValue = ({ tagName, parentNode }: Element, rows: Rows): boolean =>
  (tagName === 'td' || tagName === 'th') && parentNode !== null && rows.has(parentNode)

/** A table of values, not one that lays out a page: its cells hold no blocks. */
function isDataTable(table: Element): boolean {
  let isData = true
  walk(table, {
    enter(node) {
      if (isElement(node) && node !== table) {
        const isBlock = BLOCKS.has(node.tagName) || HEADING.test(node.tagName)
        if (node.tagName === 'table' || (isBlock && !TABLE_PARTS.has(node.tagName))) isData = false
      }
      return isData
    },
  })
  return isData && rowsOf(table).some((row) => row.childNodes.filter(isElement).length > 1)
}

const rowsOf = (table: Element): Element[] =>
  table.childNodes
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement)))
    .filter((part) => part.tagName === 'tr')

/** « Pays | Or | Argent »: names of columns are no statement. */
const isHeaderRow = (element: Element, rows: Rows): boolean =>
  rows.has(element) && element.childNodes.filter(isElement).every((cell) => cell.tagName === 'th')

/** « France : 10, 5 » */
function nextSeparator(rows: Map<Node, number>, row: Node): string {
  const before = rows.get(row) ?? 0
  rows.set(row, before + 1)
  if (before === 0) return ''
  return before === 1 ? '\u00a0: ' : ', '
}
