import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { covers } from '../../../../span.ts'
import type { NumberMention } from '../../../mentions.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { compose, type Part } from '../compose.ts'
import { tokensIn } from '../reframe.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, questionOf } from './ask.ts'

/** « Combien de personnes ont été interpellées dimanche ? — 633 personnes, selon le ministère. » */
export function howMany(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, finite, rest, lead } = assertion
  const { tree, text } = passage
  const subject = trimEdges(tree.tokens, clause.subject) ?? clause.subject
  const span = spanOfRange(tree.tokens, subject)
  const number = passage.numbers.find((mention) => covers(span, mention) && mention.start === span.start)
  if (number === undefined || lead.length > 0 || clause.number !== 'Plur') return undefined
  const counted = countedAfter(assertion, number, subject)
  if (counted === undefined) return undefined
  const clitics: Part[] =
    clause.group.first < clause.finite ? [{ first: clause.group.first, last: clause.finite - 1 }] : []
  const noun = compose(text, tree, [counted])
  if (/[,–—]|--? /u.test(noun)) return undefined
  const question = questionOf(compose(text, tree, [join('Combien de', noun), ...clitics, finite, ...rest]))
  if (question === undefined) return undefined
  return { question, answer: answerOf(compose(text, tree, [subject]), assertion.source), weight: 0.9 }
}

/** The noun phrase behind the number: « personnes » of « quelque 600 personnes ». */
function countedAfter(
  { passage, clause }: Assertion,
  number: NumberMention,
  subject: TokenRange,
): TokenRange | undefined {
  const { tree } = passage
  const figure = tokensIn(tree, { start: number.start, end: number.figure.end })
  if (figure === undefined || figure.last >= subject.last || clause.subjectHead <= figure.last)
    return undefined
  if (number.unit !== undefined && /^(?:%|€|\$)$/u.test(number.unit)) return undefined
  const first = tree.tokens[figure.last + 1]?.lemma === 'de' ? figure.last + 2 : figure.last + 1
  const opens = tree.tokens[first]
  if (opens === undefined || !/^(?:NOUN|ADJ)$/u.test(opens.upos) || first > subject.last) return undefined
  return { first, last: subject.last }
}
