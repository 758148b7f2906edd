import { type AlignedText, applyEdits, originalSpan } from '../aligned-text.ts'
import type { Mend } from '../story.ts'
import type { Repair, RepairContext, RepairFinder } from './repair.ts'

export interface MendedBlock {
  readonly block: AlignedText
  readonly mends: readonly Mend[]
}

/**
 * Runs the finders one after the other over a block; each sees what the one before it made. A mend's
 * `before` is the text as it stood before that mend; its span points into the original.
 */
export function mendBlock(
  block: AlignedText,
  finders: readonly RepairFinder[],
  context: RepairContext,
): MendedBlock {
  const mends: Mend[] = []
  for (const find of finders) {
    const repairs = find(block, context)
    for (const repair of repairs) mends.push(mendOf(block, repair))
    block = applyEdits(
      block,
      repairs.flatMap(({ made, edits }) => (made ? edits : [])),
    )
  }
  return { block, mends }
}

const mendOf = (block: AlignedText, { kind, span, after, made }: Repair): Mend => ({
  kind,
  span: originalSpan(block, span),
  before: block.text.slice(span.start, span.end),
  after,
  made,
})
