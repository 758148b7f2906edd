import type { TokenRange } from '../../../../reading/tree.ts'
import { spanOfRange } from '../../../../reading/tree.ts'
import { covers } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { predicateFigure } from '../figures.ts'
import { fullAnswers } from './answers.ts'
import { answerOf, questionOf } from './ask.ts'

const MOST_SUBJECT_WORDS = 14

/** « Quel est le taux de fécondité en France ? », « À combien s’élève le montant ? », « Combien coûte … ? » */
export function howMuch(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { lead, subject, clause } = assertion
  if (clause.negated || lead.length > 0 || subject.split(' ').length > MOST_SUBJECT_WORDS) return undefined
  return whichFigure(assertion, lexicon) ?? amount(assertion, lexicon)
}

function whichFigure(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, fact, source, subject } = assertion
  const figure = predicateFigure(assertion)
  const finite = passage.tree.tokens[clause.finite]
  if (figure === undefined || clause.gender === undefined || finite?.lemma !== 'être') return undefined
  const tense = finite.features.Tense
  if (/^en /u.test(figure.value) || !/^(?:Pres|Imp)$/u.test(tense ?? '')) return undefined
  const agreement = `${clause.gender === 'Fem' ? 'le' : ''}${clause.number === 'Plur' ? 's' : ''}`
  const question = questionOf(compose(passage.text, passage.tree, [`Quel${agreement}`, finite.form, subject]))
  if (question === undefined) return undefined
  const short = { fact, text: answerOf(figure.value, source) }
  return { fact, question, answers: [...fullAnswers(assertion, lexicon), short], weight: 0.85 }
}

/** How one asks after the sum, price, length or number that these verbs tell of their subject. */
const ASKING: Readonly<Record<string, string>> = {
  élever: 'À combien',
  chiffrer: 'À combien',
  établir: 'À combien',
  monter: 'À combien',
  estimer: 'À combien',
  évaluer: 'À combien',
  coûter: 'Combien',
  peser: 'Combien',
  mesurer: 'Combien',
  durer: 'Combien de temps',
}

function amount(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, fact, subject, finite, rest } = assertion
  const { tree, text } = passage
  const verb = tree.tokens[clause.predicate]
  const word = ASKING[verb?.lemma ?? '']
  const [first] = rest
  if (verb === undefined || word === undefined || first === undefined) return undefined
  const from = clause.finite === clause.predicate ? first.first : clause.predicate + 1
  if (!opensWithNumber(assertion, word.startsWith('À') ? from + 1 : from)) return undefined
  if (word.startsWith('À') && tree.tokens[from]?.form !== 'à') return undefined
  const group: TokenRange = { first: clause.group.first, last: clause.finite }
  const simple = clause.finite === clause.predicate
  const passive = clause.predicate === clause.finite + 1 && tree.tokens[clause.finite]?.lemma === 'être'
  if (!simple && !passive) return undefined
  const verbs = simple
    ? [...(group.first < clause.finite ? [{ ...group, last: clause.finite - 1 }] : []), finite]
    : [finite, { first: clause.predicate, last: clause.predicate }]
  const question = questionOf(compose(text, tree, [word, ...verbs, subject]))
  const answers = fullAnswers(assertion, lexicon)
  return question === undefined || answers.length === 0
    ? undefined
    : { fact, question, answers, weight: 0.85 }
}

const opensWithNumber = ({ passage }: Assertion, index: number): boolean => {
  const { tree, numbers } = passage
  const start = tree.tokens[index]?.start
  const span = spanOfRange(tree.tokens, { first: index, last: tree.tokens.length - 1 })
  return numbers.some((number) => covers(span, number) && number.start === start)
}
