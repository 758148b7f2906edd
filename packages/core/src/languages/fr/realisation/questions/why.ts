import { spanOfRange } from '../../../../reading/tree.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, ask } from './ask.ts'

const CAUSE =
  /^(?:en raison d|à cause d|grâce à|grâce au|parce qu|afin d|afin qu|faute d|suite à|à la suite d|par crainte d|pour (?:avoir|être) )/iu
const LONGEST_ANSWER = 26

/** « Pourquoi … ? — En raison de … », where the story itself names a cause or a purpose. */
export function why(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause } = assertion
  const { tree, text } = passage
  for (const index of tree.dependents(clause.predicate, 'obl', 'advcl')) {
    const range = trimEdges(tree.tokens, tree.range(index))
    if (range === undefined || !tree.isProjective(index)) continue
    const span = spanOfRange(tree.tokens, range)
    const phrase = compose(text, tree, [range])
    if (!CAUSE.test(text.slice(span.start, span.end)) || phrase.split(' ').length > LONGEST_ANSWER) continue
    const question = ask('Pourquoi', assertion, range)
    if (question !== undefined) return { question, answer: answerOf(phrase, assertion.source), weight: 1 }
  }
  return undefined
}
