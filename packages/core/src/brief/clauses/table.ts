import { allBlocks } from '../../writing/all-blocks.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { checkCount, readCountedBlock } from './counted-block.ts'

/** « un tableau récapitulatif », « 2 tables », « sans tableau ». A timeline is shown as a table. */
export const table: ClauseRule<'table'> = {
  kind: 'table',
  read: (text, words) =>
    readCountedBlock(text, words, { name: words.table, unit: words.table }, (wanted) => ({
      kind: 'table',
      ...wanted,
    })),
  check({ count, bound = 'at-least' }, { article }) {
    const tables = allBlocks(article.blocks).filter(({ type }) => type === 'table' || type === 'timeline')
    return checkCount(tables.length, count === undefined ? {} : { count, bound })
  },
}
