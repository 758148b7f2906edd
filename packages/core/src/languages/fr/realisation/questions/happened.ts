import { spanOfRange } from '../../../../reading/tree.ts'
import { covers } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { DateKind } from '../../../mentions.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { reporting } from '../../reporting.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { otherVoice } from '../voice.ts'
import { widened } from '../widened.ts'
import { without } from '../without.ts'
import { clitics, dateAdverbials } from '../wording.ts'
import { answerOf, beforeComma, isBalanced, questionOf } from './ask.ts'

const MOST_WORDS = 34
const FEWEST_WORDS = 6
const DATED = new Set<DateKind>(['day', 'month', 'year', 'weekday'])

/**
 * « Que s’est-il passé le 10 juin 1944 ? — Une division a détruit le village. »: after what a clause in the
 * past tells of a date, which the answer leaves out.
 */
export function happened(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, fact, source, lead, rest, subject, finite } = assertion
  const { tree, text, dates } = passage
  const verb = tree.tokens[clause.predicate]
  if (verb?.upos !== 'VERB' || reporting.has(verb.lemma) || NO_EVENT.test(verb.lemma) || lead.length > 0)
    return undefined
  if (clause.finite === clause.predicate || !/^(?:a|ont|est|sont)(?: |$)/u.test(finite)) return undefined
  const [date, ...others] = dateAdverbials(assertion)
  const span = date === undefined ? undefined : spanOfRange(tree.tokens, date)
  const mention = dates.find((other) => span !== undefined && covers(span, other))
  if (date === undefined || others.length > 0 || mention === undefined || dates.length > 1) return undefined
  const words = compose(text, tree, [date])
  if (!DATED.has(mention.kind) || !AT.test(words)) return undefined
  const question = questionOf(`Que s’est-il passé ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
  const kept = without(rest, widened(tree, date))
  const told = (part: typeof rest) => compose(text, tree, [subject, ...clitics(assertion), finite, ...part])
  const turned = otherVoice({ ...assertion, rest: kept }, lexicon)
  const texts = [told(kept), ...(turned === undefined ? [] : [turned]), told(beforeComma(assertion, kept))]
  const answers = [...new Set(texts)]
    .map((answer) => ({ fact, text: answerOf(answer, source) }))
    .filter(({ text: answer }) => isFit(answer))
  return question === undefined || answers.length === 0
    ? undefined
    : { fact, question, answers, weight: 0.46 }
}

const isFit = (text: string): boolean => {
  const size = text.split(' ').length
  return size >= FEWEST_WORDS && size <= MOST_WORDS && isBalanced(text)
}

/** A point in time, not its bound: « le 3 mars », « en 2019 », « mardi », not « depuis mardi ». */
const AT =
  /^(?:le |en |fin |début |mi-|courant |au mois |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/iu
/** What has lasted or is only thought is no event. */
const NO_EVENT =
  /^(?:être|avoir|rester|demeurer|savoir|connaître|croire|penser|estimer|juger|considérer|vouloir|souhaiter|espérer|craindre|pouvoir|devoir|falloir|sembler|paraître|vivre|travailler|compter|représenter|tenir|promettre|prévoir|dénoncer|saluer|critiquer|regretter|réclamer|exiger|demander|appeler|évoquer|annoncer|rappeler|féliciter)$/u
