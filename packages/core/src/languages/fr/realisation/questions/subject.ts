import type { Features } from '../../../../reading/reading.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft, Wording } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { otherVoice } from '../voice.ts'
import { clitics, restWithout } from '../wording.ts'
import { answerOf, handiest, isBalanced } from './ask.ts'
import { isPeople } from './is-people.ts'

const FEWEST_ANSWER_WORDS = 2
const MOST_ANSWER_WORDS = 34
/** Of a thing one asks only what it brought about. */
const CAUSAL =
  /^(?:provoquer|causer|entraîner|raviver|déclencher|perturber|endommager|relancer|précipiter|favoriser|susciter|aggraver|bloquer|paralyser|retarder|détruire|inquiéter|ralentir|accélérer|blesser|tuer|frapper|secouer|ébranler|toucher|menacer)$/u

/**
 * « Qui a rendu hommage aux victimes ? », « Qu’est-ce qui a ravivé les tensions ? »: the subject of the
 * clause is asked for. The verb goes into the singular, its participle into the masculine.
 */
export function subjectQuestion(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, lead, subject, fact, ownSubject, source } = assertion
  const { tree, text } = passage
  if (clause.negated || lead.length > 0 || !ownSubject || subject.split(' ').length < FEWEST_ANSWER_WORDS)
    return undefined
  // What stands between quotation marks is no person.
  if (/[«"“]/u.test(subject)) return undefined
  const predicate = tree.tokens[clause.predicate]
  const human = isPeople(tree, clause.subjectHead, lexicon)
  const verb = singular(assertion, lexicon)
  if (human === undefined || verb === undefined || predicate?.upos !== 'VERB') return undefined
  const clausal = tree.dependents(clause.predicate, 'ccomp', 'xcomp').length > 0
  const passive = tree
    .dependents(clause.predicate, 'aux')
    .some((index) => tree.tokens[index]?.lemma === 'être')
  if (clausal || (!human && (passive || !CAUSAL.test(predicate.lemma)))) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }])
  if (rest.length === 0 || POINTING_BACK.test(compose(text, tree, rest))) return undefined
  const word = human ? 'Qui' : 'Qu’est-ce qui'
  const question = handiest(assertion, { first: 0, last: clause.predicate }, lexicon, (kept) =>
    compose(text, tree, [word, ...clitics(assertion), ...verb, ...kept]),
  )
  if (question === undefined || question.split(' ').length < 5) return undefined
  const answers = [...fullAnswers(assertion, lexicon), { fact, text: answerOf(subject, source) }].filter(
    ({ text: words }) => isBalanced(words),
  )
  return { fact, question, answers, weight: weightOf(assertion, human) }
}

/** « Ce sont les enquêteurs » tells next to nothing: worth asking is who has a name or a description. */
function weightOf({ passage: { tree }, clause: { subject } }: Assertion, human: boolean): number {
  const words = tree.tokens.slice(subject.first, subject.last + 1)
  const telling =
    words.some(({ upos }) => upos === 'PROPN') || words.filter(({ upos }) => upos === 'NOUN').length > 1
  return (human ? 0.5 : 0.45) - (telling ? 0 : 0.2)
}

/** « son », « ses » in the question would stand for an answer not yet given. */
const POINTING_BACK = /(?<!\p{L})(?:son|sa|ses|leur|leurs|lui|elle|elles|eux|il|ils)(?!\p{L})/iu

/** The clause in the other voice, then « C’est … qui … ». */
function fullAnswers(assertion: Assertion, lexicon: Lexicon): readonly Wording[] {
  const { passage, clause, finite, rest, subject, fact, source } = assertion
  // « …, l’accusant d’ingérence » is said of who acts: in the other voice it would hang in the air.
  const hangs = passage.tree
    .dependents(clause.predicate, 'advcl')
    .some((index) => passage.tree.tokens[index]?.features.Tense === 'Pres')
  const turned = hangs ? undefined : otherVoice(assertion, lexicon)
  const set = compose(passage.text, passage.tree, [
    clause.number === 'Plur' ? 'Ce sont' : 'C’est',
    subject,
    'qui',
    ...clitics(assertion),
    finite,
    ...rest,
  ])
  return [
    ...(turned === undefined || /^[Dd]es /u.test(turned) ? [] : [turned]),
    ...(/,/u.test(subject) || clause.negated ? [] : [set]),
  ]
    .map((text) => ({ fact, text: answerOf(text, source) }))
    .filter(({ text }) => text.split(' ').length <= MOST_ANSWER_WORDS && isBalanced(text))
}

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
  if (clause.finite === clause.predicate) return predicate.upos === 'VERB' ? [form] : undefined
  if (predicate.features.VerbForm !== 'Part') return undefined
  const between = tokens
    .slice(clause.finite + 1, clause.predicate)
    .filter(({ upos }) => upos !== 'ADV')
    .map((token) => token.form)
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
