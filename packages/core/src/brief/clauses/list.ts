import { overlaps } from '../../span.ts'
import { allBlocks } from '../../writing/all-blocks.ts'
import type { BriefWords } from '../brief-words.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { checkCount, readCountedBlock } from './counted-block.ts'

/**
 * « une liste à puces », « 5 bullet points », « sans liste ». Key points are a list too. A count is one
 * of items, in all lists together, and the least wanted.
 */
export const list: ClauseRule<'list'> = {
  kind: 'list',
  read(text, words) {
    const keyPoints = text.matchAll(words.keyPoints)
    return readCountedBlock(text, words, { name: words.list, unit: unitOf(words) }, (wanted) => ({
      kind: 'list',
      ...wanted,
    })).filter(({ stretch }) => !keyPoints.some((other) => overlaps(stretch, other)))
  },
  check({ count, bound = 'at-least' }, { article }) {
    const items = allBlocks(article.blocks).reduce((total, block) => {
      if (block.type === 'list') return total + block.items.length
      return block.type === 'key-points' && count !== 0 ? total + block.points.length : total
    }, 0)
    return checkCount(items, count === undefined ? {} : { count, bound })
  },
}

/** « 5 puces », and « éléments » where they are those of a list: « une liste de 5 éléments ». */
const unitOf = ({ list: name, items }: BriefWords): string =>
  `${name}|(?<=(?:^| )(?:${name}) (?:(?:de|of|avec|with|:|\\() )*\\d+ )(?:${items})`
