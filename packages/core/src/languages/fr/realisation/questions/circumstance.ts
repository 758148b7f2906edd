import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { overlaps, type Span, sliceOf } from '../../../../span.ts'
import { CIRCUMSTANCE, type QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, ask, fullAnswer, keptIn } from './ask.ts'

/** A circumstance of the clause: where it stands and how it reads. */
export interface Circumstance {
  readonly range: TokenRange
  readonly words: string
  readonly span: Span
}

const RELATIONS = ['obl', 'advcl', 'advmod', 'nmod'] as const
const LONGEST_ANSWER = 30

/** The circumstances that depend on a clause's predicate and that it has kept whole, in order. */
export function circumstancesOf(assertion: Assertion): readonly Circumstance[] {
  const { passage, clause } = assertion
  const { tree, text, quotes } = passage
  return tree.dependents(clause.predicate, ...RELATIONS).flatMap((index) => {
    const range = trimEdges(tree.tokens, tree.range(index))
    if (range === undefined || !tree.isProjective(index)) return []
    const span = spanOfRange(tree.tokens, range)
    const kept = keptIn(assertion, range)
    const whole = kept[0]?.first === range.first && !quotes.some((quote) => overlaps(quote, span))
    return whole ? [{ range, span, words: sliceOf(text, span) }] : []
  })
}

/** A question after a circumstance; the answer is the circumstance, or the whole clause again. */
export function askAfter(
  word: string,
  { range }: Circumstance,
  assertion: Assertion,
  weight: number,
): QuestionDraft | undefined {
  const { passage, source, fact } = assertion
  const question = ask(word, assertion, range)
  const phrase = compose(passage.text, passage.tree, keptIn(assertion, range))
  if (question === undefined || phrase.split(' ').length > LONGEST_ANSWER) return undefined
  const inRest = assertion.rest.some(({ first, last }) => first <= range.first && range.first <= last)
  const full = inRest ? fullAnswer(assertion) : undefined
  const whole = full === undefined || full.split(' ').length > LONGEST_ANSWER ? [] : [{ fact, text: full }]
  const part = { fact: CIRCUMSTANCE + fact * 500 + range.first, text: answerOf(phrase, source) }
  const answers = [...whole, part]
  return { fact, question, answers, weight }
}
