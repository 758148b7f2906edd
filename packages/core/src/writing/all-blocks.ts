import type { Block } from './article.ts'

/** The blocks in reading order, each section followed by what it holds. */
export const allBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'section' ? [block, ...allBlocks(block.blocks)] : [block]))
