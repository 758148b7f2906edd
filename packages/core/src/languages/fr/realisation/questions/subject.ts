import type { Features } from '../../../../reading/reading.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { isHuman } from '../../human.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { clitics, restWithout } from '../wording.ts'
import { answerOf, questionOf } from './ask.ts'

const FEWEST_ANSWER_WORDS = 3
/** Of a thing one asks only what it brought about. */
const CAUSAL =
  /^(?:provoquer|causer|entraîner|raviver|déclencher|perturber|endommager|permettre|relancer|précipiter|favoriser|susciter|aggraver|bloquer|paralyser|retarder|détruire|menacer|inquiéter|ralentir|accélérer|blesser|tuer|frapper|toucher)$/u

/**
 * « Qui a rendu hommage aux victimes ? », « Qu’est-ce qui a ravivé les tensions ? »: the subject of the
 * clause is asked for. The verb goes into the singular, its participle into the masculine.
 */
export function subjectQuestion(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, lead, subject, source, fact, ownSubject } = assertion
  const { tree, text } = passage
  if (clause.negated || lead.length > 0 || !ownSubject || subject.split(' ').length < FEWEST_ANSWER_WORDS)
    return undefined
  const head = tree.tokens[clause.subjectHead]
  if (clause.finite === clause.predicate) return undefined
  const human = head === undefined ? undefined : isHuman(tree, clause.subjectHead, lexicon)
  const verb = singular(assertion, lexicon)
  if (human === undefined || verb === undefined) return undefined
  const predicate = tree.tokens[clause.predicate]
  const clausal = tree.dependents(clause.predicate, 'ccomp', 'xcomp').length > 0
  if (clausal || (!human && !CAUSAL.test(predicate?.lemma ?? ''))) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }])
  if (POINTING_BACK.test(compose(text, tree, rest))) return undefined
  const word = human ? 'Qui' : 'Qu’est-ce qui'
  const question = questionOf(compose(text, tree, [word, ...clitics(assertion), ...verb, ...rest]))
  return question === undefined
    ? undefined
    : { fact, question, answers: [{ fact, text: answerOf(subject, source) }], weight: human ? 0.5 : 0.45 }
}

/** « son », « ses » in the question would stand for an answer not yet given. */
const POINTING_BACK = /(?<!\p{L})(?:son|sa|ses|leur|leurs|lui|elle|elles|eux|il|ils)(?!\p{L})/iu

/** The verb group after the clitics, agreeing with nobody in particular. */
function singular({ passage, clause, finite }: Assertion, lexicon: Lexicon): readonly string[] | undefined {
  const { tokens } = passage.tree
  const [verb, predicate] = [tokens[clause.finite], tokens[clause.predicate]]
  if (verb === undefined || predicate === undefined) return undefined
  const { Mood, Tense } = verb.features
  const form =
    clause.number === 'Sing'
      ? finite
      : inflected(verb.lemma, lexicon, {
          Person: '3',
          Number: 'Sing',
          ...(Mood ? { Mood } : {}),
          ...(Tense ? { Tense } : {}),
        })
  if (form === undefined) return undefined
  if (clause.finite === clause.predicate) return [form]
  const between = tokens.slice(clause.finite + 1, clause.predicate).map((token) => token.form)
  const agrees =
    predicate.features.VerbForm === 'Part' &&
    [verb.lemma, ...tokens.slice(clause.finite + 1, clause.predicate).map(({ lemma }) => lemma)].includes(
      'être',
    )
  if (!agrees) return predicate.upos === 'VERB' ? [form, ...between, predicate.form] : undefined
  const participle = lexicon.inflect(predicate.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: 'Masc',
    Number: 'Sing',
  })
  return participle === undefined ? undefined : [form, ...between, participle]
}

/** The lexicon files a helping verb under AUX or VERB. */
const inflected = (lemma: string, lexicon: Lexicon, features: Features): string | undefined =>
  lexicon.inflect(lemma, 'VERB', features) ?? lexicon.inflect(lemma, 'AUX', features)
