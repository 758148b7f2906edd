import { allBlocks } from '../../writing/all-blocks.ts'
import type { ClauseRule } from '../clause-rule.ts'
import { checkCount, readCountedBlock } from './counted-block.ts'

/** « une FAQ de 5 questions », « questions fréquentes », « sans FAQ ». */
export const faq: ClauseRule<'faq'> = {
  kind: 'faq',
  read: (text, words) =>
    readCountedBlock(text, words, { name: words.faq, unit: words.questions }, (wanted) => ({
      kind: 'faq',
      ...wanted,
    })),
  check(clause, { article }) {
    const questions = allBlocks(article.blocks).flatMap((block) =>
      block.type === 'questions' ? block.items : [],
    )
    return checkCount(questions.length, clause)
  },
}
