/** The kinds of node of the editor’s document: one per thing that an article has. */
export type NodeKind =
  | 'doc'
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'introduction'
  | 'item'
  | 'quote'
  | 'quotation'
  | 'speaker'
  | 'keyPoints'
  | 'point'
  | 'table'
  | 'tableHead'
  | 'headCell'
  | 'row'
  | 'cell'
  | 'timeline'
  | 'event'
  | 'when'
  | 'what'
  | 'unknowns'
  | 'unknown'
  | 'subject'
  | 'detail'
  | 'questions'
  | 'entry'
  | 'question'
  | 'answer'
  | 'background'
  | 'sources'
  | 'text'

/** A node of the document as ProseMirror writes it as JSON. */
export interface DocumentNode {
  readonly type: NodeKind
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly DocumentNode[]
  readonly text?: string
}

/** Positions in the document as ProseMirror counts them, `to` excluded. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** One node in a document and where its content begins. */
export interface PlacedNode {
  readonly node: DocumentNode
  readonly start: number
}

/** What ProseMirror calls `nodeSize`. */
export function sizeOf(node: DocumentNode): number {
  if (node.type === 'text') return node.text?.length ?? 0
  if (node.type === 'sources') return 1
  return 2 + contentSize(node)
}

const contentSize = ({ content = [] }: DocumentNode): number =>
  content.reduce((size, inner) => size + sizeOf(inner), 0)

/** The children of a node, each with the position where its own content begins. */
export function childrenOf({ node, start }: PlacedNode): readonly PlacedNode[] {
  let at = start
  return (node.content ?? []).map((inner) => {
    const placed = { node: inner, start: at + 1 }
    at += sizeOf(inner)
    return placed
  })
}

/** The words of a node with all that it holds. */
export const textOf = ({ text = '', content = [] }: DocumentNode): string =>
  text + content.map(textOf).join('')
