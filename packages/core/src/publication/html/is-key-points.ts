import type { Block } from '../../writing/article.ts'

/** Key points, or a section of nothing else: either way a box before the article's first section. */
export const isKeyPoints = (block: Block): boolean =>
  block.type === 'key-points' ||
  (block.type === 'section' && block.blocks.length > 0 && block.blocks.every(isKeyPoints))
