import { covers } from '../../../../span.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

/** Days that mean nothing to who reads later. */
const FLEETING = /^(?:hier|aujourd|demain|avant-hier|après-demain|ce |cet |cette )/iu
const ANSWERING = new Set(['day', 'month', 'year', 'quarter', 'period', 'weekday', 'relative'])
/** Characters that a date may have about it: « à partir du », « dans la nuit du ». */
const AROUND = 14

/** « Quand l’incident a-t-il été détecté ? — Le 17 avril, selon Point32Health. » */
export function when(assertion: Assertion): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    const { span, words } = circumstance
    const date = assertion.passage.dates.find(
      (mention) => ANSWERING.has(mention.kind) && covers(span, mention),
    )
    if (
      date === undefined ||
      FLEETING.test(date.text) ||
      FLEETING.test(words) ||
      span.end - span.start > date.end - date.start + AROUND
    )
      continue
    const word = /^(?:depuis|dès)/iu.test(words)
      ? 'Depuis quand'
      : /^jusqu/iu.test(words)
        ? 'Jusqu’à quand'
        : 'Quand'
    const draft = askAfter(
      word,
      circumstance,
      assertion,
      date.kind === 'weekday' || date.kind === 'relative' ? 0.6 : 0.8,
    )
    if (draft !== undefined) return draft
  }
  return undefined
}
