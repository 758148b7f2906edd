import type { Document } from '@intertitre/core'
import type { Offsets } from './align-decoded.ts'

type Block = Document['blocks'][number]
type Run = Block['runs'][number]

/** Blocks of a text that itself stands in the original: `offsets` says where each of its characters does. */
export function placedBlocks(blocks: readonly Block[], offsets: Offsets): Block[] {
  return blocks.map((block) => ({ ...block, runs: block.runs.flatMap((run) => placedRun(run, offsets)) }))
}

function placedRun({ start, original, length }: Run, offsets: Offsets): Run[] {
  const runs: { start: number; original: number; length: number }[] = []
  for (let index = 0; index < length; index++) {
    const offset = offsets[original + index] ?? -1
    if (offset === -1) continue
    const last = runs.at(-1)
    const continues =
      last !== undefined &&
      last.start + last.length === start + index &&
      last.original + last.length === offset
    if (continues) last.length++
    else runs.push({ start: start + index, original: offset, length: 1 })
  }
  return runs
}

/** Parts the blocks of a text that was taken out of a file, to be that file's original. */
const BREAK = '\n\n'

/**
 * For formats whose bytes hold no readable text (Word, PDF): the text taken out is the original, its
 * blocks parted by blank lines, and each block stands there to the letter.
 */
export function textOfBlocks(blocks: readonly Block[]): { original: string; blocks: Block[] } {
  let length = 0
  const placed = blocks.map((block): Block => {
    const original = length
    length += block.text.length + BREAK.length
    return { ...block, runs: [{ start: 0, original, length: block.text.length }] }
  })
  return { original: blocks.map(({ text }) => text).join(BREAK), blocks: placed }
}
