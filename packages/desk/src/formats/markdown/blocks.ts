import type { Html, Nodes, Root, Table } from 'mdast'
import { alignDecoded } from '../align-decoded.ts'
import { type BlockKind, type BlockWriter, blockWriter, type WrittenBlock } from '../block-writer.ts'
import { readFragment } from '../html/blocks.ts'

/** Nodes without any of the story: code is kept, for it may be a text that was indented. */
const LEFT_OUT = new Set(['yaml', 'definition', 'footnoteDefinition', 'footnoteReference', 'image'])
const LINKS = new Set(['link', 'linkReference'])

/** The blocks in reading order; `asideShare` counts links. */
export function blocksOf(root: Root, original: string): WrittenBlock[] {
  const writer = blockWriter()
  readNode(root, { writer, original, kind: { role: 'paragraph' }, inProse: false, inLink: false })
  return writer.blocks()
}

interface Place {
  readonly writer: BlockWriter
  readonly original: string
  readonly kind: BlockKind
  readonly inProse: boolean
  readonly inLink: boolean
}

/** Recursive, as the parser is: deeper nesting does not get here. */
function readNode(node: Nodes, place: Place): void {
  if (LEFT_OUT.has(node.type)) return
  if (node.type === 'break') place.writer.lineBreak()
  else if (node.type === 'table') readTable(node, place)
  else if (node.type === 'html') readMarkup(node, place)
  else if ('value' in node) readText(node, place)
  else if ('children' in node) readChildren(node, place)
}

function readText(node: Extract<Nodes, { value: string }>, { writer, original, kind, inLink }: Place): void {
  if (node.type === 'code') writer.begin(kind)
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  writer.text(node.value, alignDecoded(original, start, end, node.value), inLink)
}

function readChildren(node: Extract<Nodes, { children: unknown[] }>, place: Place): void {
  const kind = kindOf(node, place.kind)
  const isProse = node.type === 'paragraph' || node.type === 'heading'
  if (isProse) place.writer.begin(kind)
  const within = { ...place, kind, inProse: isProse, inLink: place.inLink || LINKS.has(node.type) }
  for (const child of node.children) readNode(child, within)
}

/** Tags amid prose are dropped, their text being Markdown; a block of HTML is read as HTML. */
function readMarkup({ value, position }: Html, { writer, original, kind, inProse }: Place): void {
  if (!inProse) readFragment(value, original, position?.start.offset ?? 0, kind, writer)
  else if (/^<br\b/iu.test(value)) writer.lineBreak()
}

function kindOf(node: Nodes, parent: BlockKind): BlockKind {
  if (node.type === 'heading') return { role: 'heading', level: node.depth }
  return node.type === 'listItem' ? { role: 'item' } : parent
}

/** « France : 10, 5 »; the first row names the columns and is no statement. */
function readTable(table: Table, place: Place): void {
  for (const row of table.children.slice(1)) {
    place.writer.begin({ role: 'item' })
    for (const [index, cell] of row.children.entries()) {
      if (index > 0) place.writer.text(index === 1 ? '\u00a0: ' : ', ', NOWHERE)
      readNode(cell, { ...place, inProse: true })
    }
  }
}

/** Offsets of characters that the file does not have. */
const NOWHERE = [-1, -1, -1]
