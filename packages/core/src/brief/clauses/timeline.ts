import { allBlocks } from '../../writing/all-blocks.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { checkCount, readCountedBlock } from './counted-block.ts'

/** « une chronologie », « a timeline of events », « sans frise chronologique ». */
export const timeline: ClauseRule<'timeline'> = {
  kind: 'timeline',
  read: (text, words) =>
    readCountedBlock(text, words, { name: words.timeline, unit: words.timeline }, (wanted) => ({
      kind: 'timeline',
      ...wanted,
    })),
  check({ count, bound = 'at-least' }, { article }) {
    const timelines = allBlocks(article.blocks).filter(({ type }) => type === 'timeline')
    return checkCount(timelines.length, count === undefined ? {} : { count, bound })
  },
}
