import type { Span } from '../../span.ts'
import type { AlignedText, Edit } from '../aligned-text.ts'
import type { FilingLexicon, FilingRules } from '../filing-rules.ts'
import type { MendKind } from '../story.ts'

/** A repair of one block's text: what a reader is shown of it, and the edits that make it. */
export interface Repair {
  readonly kind: MendKind
  /** In the block's text: what is shown as before. */
  readonly span: Span
  /** What is shown as after. */
  readonly after: string
  /** Inside `span`, in order. */
  readonly edits: readonly Edit[]
  /** False where the desk is not sure: shown, and left as filed. */
  readonly made: boolean
}

export interface RepairContext {
  readonly rules: FilingRules
  readonly lexicon: FilingLexicon
  /** The whole input; offsets of a block's runs point into it. */
  readonly original: string
}

/** Finds what one kind of damage did to a block, in order and without overlap. */
export type RepairFinder = (block: AlignedText, context: RepairContext) => readonly Repair[]

/** A repair that puts `after` in the place of the span, and is made. */
export const replacement = (kind: MendKind, start: number, end: number, after: string): Repair => ({
  kind,
  span: { start, end },
  after,
  edits: [{ start, end, text: after }],
  made: true,
})

/** A word or mark is shown with the insertion or deletion inside it. */
export function repairWithin(
  kind: MendKind,
  text: string,
  span: Span,
  edits: readonly Edit[],
  made = true,
): Repair {
  let after = ''
  let position = span.start
  for (const edit of edits) {
    after += text.slice(position, edit.start) + edit.text
    position = edit.end
  }
  return { kind, span, after: after + text.slice(position, span.end), edits, made }
}

/** Repairs of several patterns, in the order of their edits. */
export const inOrder = (repairs: readonly Repair[]): readonly Repair[] =>
  [...repairs].sort((one, other) => one.edits[0]!.start - other.edits[0]!.start)
