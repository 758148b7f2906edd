import { allBlocks } from '../../writing/all-blocks.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { checkCount, readCountedBlock } from './counted-block.ts'

/** « points clés », « key takeaways », « l’essentiel », with or without their number. */
export const keyPoints: ClauseRule<'key-points'> = {
  kind: 'key-points',
  read: (text, words) =>
    readCountedBlock(text, words, { name: words.keyPoints, unit: words.keyPoints }, (wanted) => ({
      kind: 'key-points',
      ...wanted,
    })),
  check(clause, { article }) {
    const points = allBlocks(article.blocks).flatMap((block) =>
      block.type === 'key-points' ? block.points : [],
    )
    return checkCount(points.length, clause)
  },
}
