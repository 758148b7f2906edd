import { spanOfRange, type TokenRange } from '../../../../reading/tree.ts'
import { covers } from '../../../../span.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { trimEdges } from '../trim.ts'
import { answerOf, ask } from './ask.ts'

/** Kinds of dates that answer a reader who does not know the day of publication. */
const ABSOLUTE = new Set(['day', 'month', 'year', 'quarter', 'period'])
const SINCE = /^(?:depuis|dès)\b/iu
const UNTIL = /^(?:jusqu)/iu

/** « Quand l’incident a-t-il été détecté ? — Le 17 avril, selon Point32Health. » */
export function when(assertion: Assertion): QuestionDraft | undefined {
  const asked = adverbialWithDate(assertion)
  if (asked === undefined) return undefined
  const { tree, text } = assertion.passage
  const phrase = compose(text, tree, [asked])
  const word = SINCE.test(phrase) ? 'Depuis quand' : UNTIL.test(phrase) ? 'Jusqu’à quand' : 'Quand'
  const question = ask(word, assertion, asked)
  return question === undefined
    ? undefined
    : { question, answer: answerOf(phrase, assertion.source), weight: 0.8 }
}

/** The dependent of the predicate that is a date and nothing more. */
function adverbialWithDate({ passage, clause }: Assertion): TokenRange | undefined {
  const { tree, dates } = passage
  for (const index of tree.dependents(clause.predicate, 'obl', 'nmod', 'advmod')) {
    const range = trimEdges(tree.tokens, tree.range(index))
    if (range === undefined || !tree.isProjective(index)) continue
    const span = spanOfRange(tree.tokens, range)
    const date = dates.find((mention) => ABSOLUTE.has(mention.kind) && covers(span, mention))
    if (date !== undefined && span.end - span.start <= date.end - date.start + 12) return range
  }
  return undefined
}
