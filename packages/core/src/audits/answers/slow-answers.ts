import type { Audit } from '../audit.ts'
import { findingAt } from '../finding.ts'
import { textOf } from '../prose.ts'
import { HELPFUL_CONTENT } from '../sources.ts'

/** Words of the first sentence under a question. */
const MOST = 40

/** Headings that ask, and whose first sentence takes long to answer. */
export const slowAnswers: Audit = {
  id: 'slow-answers',
  family: 'answers',
  importance: 'minor',
  grounds: HELPFUL_CONTENT,
  check({ page, prose }) {
    const questions = page.blocks.flatMap((block, index) =>
      block.kind === 'heading' && /\?\s*$/u.test(textOf(block)) ? [{ block, index }] : [],
    )
    if (questions.length === 0) return undefined
    return questions.flatMap(({ block, index }) => {
      const answer = prose.sentences.find((sentence) => sentence.block === index + 1)
      if (answer === undefined || answer.count <= MOST) return []
      const values = { question: textOf(block), words: answer.count, limit: MOST }
      return [{ ...findingAt(answer.path, values), span: answer.span }]
    })
  },
}
