import { Fragment, type Node as ProseNode, type Schema } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { claimsIn } from './claim-marks.ts'

/** What a block of text can be turned into. */
export type BlockKind = 'paragraph' | 'heading2' | 'heading3' | 'list' | 'ordered' | 'quote' | 'keyPoints'

/** A command of structure: the change that it would make, or undefined where it cannot. */
export type StructureCommand = (state: EditorState) => Transaction | undefined

interface Stretch {
  /** Indices of top-level nodes, `end` excluded. */
  readonly start: number
  readonly end: number
}

const FIXED = new Set(['headline', 'standfirst', 'sources'])

const indexOf = ({ selection }: EditorState): number => selection.$from.index(0)

/** Where a top-level node begins. */
function positionOf(doc: ProseNode, index: number): number {
  let position = 0
  for (let at = 0; at < index; at++) position += doc.child(at).nodeSize
  return position
}

const isMovable = (doc: ProseNode, index: number): boolean =>
  index >= 0 && index < doc.childCount && !FIXED.has(doc.child(index).type.name)

/** A block alone, or a heading with all that stands under it. */
export function stretchAt(doc: ProseNode, index: number): Stretch {
  const node = doc.child(index)
  if (node.type.name !== 'heading') return { start: index, end: index + 1 }
  let end = index + 1
  while (end < doc.childCount) {
    const { type, attrs } = doc.child(end)
    if (type.name === 'sources' || (type.name === 'heading' && attrs.level <= node.attrs.level)) break
    end++
  }
  return { start: index, end }
}

/** The sibling before: a block, or for a section the section before. */
function stretchBefore(doc: ProseNode, index: number): Stretch | undefined {
  if (!isMovable(doc, index - 1)) return undefined
  const node = doc.child(index)
  if (node.type.name !== 'heading') return { start: index - 1, end: index }
  let start = index
  while (isMovable(doc, start - 1)) {
    const { type, attrs } = doc.child(start - 1)
    const isHigher = type.name === 'heading' && attrs.level < node.attrs.level
    // Out of the section that holds it only when nothing of that stands between.
    if (isHigher && start < index) break
    start--
    if (type.name === 'heading' && attrs.level <= node.attrs.level) break
  }
  return { start, end: index }
}

const childrenIn = (doc: ProseNode, { start, end }: Stretch): readonly ProseNode[] =>
  Array.from({ length: end - start }, (_, at) => doc.child(start + at))

/** Moves a block past its neighbour, or a section past the next; the cursor goes along. */
export const move =
  (direction: -1 | 1): StructureCommand =>
  (state) => {
    const { doc } = state
    const index = indexOf(state)
    if (!isMovable(doc, index)) return undefined
    const own = stretchAt(doc, index)
    const other =
      direction === -1
        ? stretchBefore(doc, index)
        : isMovable(doc, own.end)
          ? stretchAt(doc, doc.child(index).type.name === 'heading' ? own.end : own.end)
          : undefined
    if (other === undefined) return undefined
    // A block steps over one node, not over a whole section.
    const passed = isHeading(doc.child(index)) ? other : narrowed(other, direction)
    return swapped(state, own, passed, direction)
  }

const isHeading = ({ type }: ProseNode): boolean => type.name === 'heading'

const narrowed = ({ start, end }: Stretch, direction: -1 | 1): Stretch =>
  direction === 1 ? { start, end: start + 1 } : { start: end - 1, end }

function swapped(state: EditorState, own: Stretch, other: Stretch, direction: -1 | 1): Transaction {
  const { doc, selection } = state
  const [first, second] = direction === -1 ? [other, own] : [own, other]
  const from = positionOf(doc, first.start)
  const to = positionOf(doc, second.end)
  const content = Fragment.from([...childrenIn(doc, second), ...childrenIn(doc, first)])
  const ownStart = positionOf(doc, own.start)
  const otherSize = positionOf(doc, other.end) - positionOf(doc, other.start)
  const transaction = state.tr.replaceWith(from, to, content)
  const head = selection.head - ownStart + (direction === -1 ? from : ownStart + otherSize)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(head))).scrollIntoView()
}

/** Makes a heading one level higher (-1) or lower (1). */
export const promote =
  (direction: -1 | 1): StructureCommand =>
  (state) => {
    const index = indexOf(state)
    const node = state.doc.child(index)
    const level = node.attrs.level + direction
    if (!isHeading(node) || level < 2 || level > 3) return undefined
    return state.tr.setNodeMarkup(positionOf(state.doc, index), null, { ...node.attrs, level })
  }

/** Begins a new section at the cursor, with a heading to be filled. */
export const splitSection: StructureCommand = (state) => {
  const { $from } = state.selection
  const index = indexOf(state)
  if (!isMovable(state.doc, index)) return undefined
  const heading = state.schema.nodes.heading!.create({ level: 2, id: null })
  const position = positionOf(state.doc, index)
  const node = state.doc.child(index)
  const transaction = state.tr
  const splits = node.isTextblock && $from.parentOffset > 0 && $from.parentOffset < node.content.size
  if (splits) {
    transaction.split($from.pos)
    // The space that stood between two sentences.
    const at = transaction.mapping.map($from.pos)
    if (/^\s/u.test(transaction.doc.resolve(at).parent.textContent)) transaction.delete(at, at + 1)
  }
  const isBehind = !splits && node.isTextblock && node.content.size > 0 && $from.parentOffset > 0
  const place = splits
    ? transaction.mapping.map($from.pos) - 1
    : isBehind
      ? position + node.nodeSize
      : position
  transaction.insert(place, heading)
  return transaction.setSelection(TextSelection.create(transaction.doc, place + 1)).scrollIntoView()
}

/** Takes a block out, or a heading alone: what stood under it goes on in the section before. */
export const removeBlock: StructureCommand = (state) => {
  const index = indexOf(state)
  const name = state.doc.child(index).type.name
  if (name === 'headline') return undefined
  const from = positionOf(state.doc, index)
  const transaction = state.tr.delete(from, from + state.doc.child(index).nodeSize)
  const near = Math.min(from, transaction.doc.content.size)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(near))).scrollIntoView()
}

/** Turns the block at the cursor into another kind; its sentences become items, or items sentences. */
export const turnInto =
  (kind: BlockKind): StructureCommand =>
  (state) => {
    const index = indexOf(state)
    const node = state.doc.child(index)
    if (node.type.name === 'headline' || node.type.name === 'sources') return undefined
    const from = positionOf(state.doc, index)
    const made = blockOf(kind, textsOf(state, node, from), state.schema)
    const transaction = state.tr.replaceWith(from, from + node.nodeSize, made)
    return transaction
      .setSelection(
        TextSelection.near(transaction.doc.resolve(Math.min(from + 1, transaction.doc.content.size))),
      )
      .scrollIntoView()
  }

/** The sentences of a block: as the proof cuts them, or each text that it is made of. */
function textsOf(state: EditorState, node: ProseNode, from: number): readonly string[] {
  const end = from + node.nodeSize
  const own = claimsIn(state).flatMap(({ place }) =>
    place !== undefined && place.from >= from && place.to <= end ? [place] : [],
  )
  if (own.length > 0 && node.isTextblock)
    return own
      .map((place) => state.doc.textBetween(place.from, place.to))
      .filter((text) => text.trim() !== '')
  const texts: string[] = []
  if (node.isTextblock) texts.push(node.textContent)
  else
    node.descendants((inner) => {
      if (inner.isTextblock && inner.textContent !== '') texts.push(inner.textContent)
      return !inner.isTextblock
    })
  return texts
}

function blockOf(kind: BlockKind, texts: readonly string[], schema: Schema): ProseNode {
  const { nodes } = schema
  const words = (text: string): readonly ProseNode[] => (text === '' ? [] : [schema.text(text)])
  const joined = words(texts.join(' '))
  const each = (name: string): readonly ProseNode[] =>
    (texts.length === 0 ? [''] : texts).map((text) => nodes[name]!.create(null, words(text)))
  switch (kind) {
    case 'paragraph':
      return nodes.paragraph!.create(null, joined)
    case 'heading2':
    case 'heading3':
      return nodes.heading!.create({ level: kind === 'heading2' ? 2 : 3, id: null }, joined)
    case 'list':
    case 'ordered':
      return nodes.list!.create({ ordered: kind === 'ordered' }, each('item'))
    case 'quote':
      return nodes.quote!.create(null, nodes.quotation!.create(null, joined))
    case 'keyPoints':
      return nodes.keyPoints!.create(null, each('point'))
  }
}

/** Puts a sentence where the cursor stands: behind the block, in a paragraph of its own, or into the paragraph. */
export const insertSentence =
  (text: string): StructureCommand =>
  (state) => {
    const { $from } = state.selection
    const { parent } = $from
    if (parent.type.name === 'paragraph' || parent.type.name === 'standfirst') {
      const end = $from.end()
      return state.tr.insertText(parent.content.size === 0 ? text : ` ${text}`, end).scrollIntoView()
    }
    const index = Math.max(indexOf(state), lastFixedAhead(state.doc))
    const { type } = state.doc.child(index)
    const at = positionOf(state.doc, type.name === 'sources' ? index : index + 1)
    return state.tr
      .insert(at, state.schema.nodes.paragraph!.create(null, state.schema.text(text)))
      .scrollIntoView()
  }

/** Nothing goes between headline and standfirst. */
const lastFixedAhead = (doc: ProseNode): number =>
  doc.childCount > 1 && doc.child(1).type.name === 'standfirst' ? 1 : 0

/** Sets other words in the text at the cursor. */
export const setWords =
  (text: string): StructureCommand =>
  (state) => {
    const { $from } = state.selection
    return state.tr.insertText(text, $from.start(), $from.end()).scrollIntoView()
  }
