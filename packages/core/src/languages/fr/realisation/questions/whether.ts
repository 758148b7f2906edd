import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft, Wording } from '../../../realisation.ts'
import { join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { subjectPronoun } from '../clause.ts'
import { compose } from '../compose.ts'
import { without } from '../without.ts'
import { clitics } from '../wording.ts'
import { answerOf, handiest, invertedVerb, questionOf } from './ask.ts'

/**
 * « Les autres sociétés ont-elles été affectées ? — Non, elles n’ont pas été affectées. » and « Les cours
 * reprendront-ils mardi ? — Oui, ils reprendront mardi. »: where the story denies, and of what is to come,
 * may be done or is so; of what was done one asks who, when and how.
 */
export const whether = (assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined =>
  assertion.lead.length > 0
    ? undefined
    : assertion.clause.negated
      ? denied(assertion)
      : affirmed(assertion, lexicon)

function denied(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, rest, subject, source, fact } = assertion
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  const verb = invertedVerb(assertion)
  if (pronoun === undefined || verb === undefined || tree.tokens[clause.finite + 1]?.form !== 'pas')
    return undefined
  if (
    /^(?:avoir|manquer|cesser|tarder|hésiter|empêcher|exclure|douter)$/u.test(
      tree.tokens[clause.predicate]?.lemma ?? '',
    )
  )
    return undefined
  if (rest.reduce((sum, { first, last }) => sum + last - first + 1, 0) < FEWEST_TOKENS) return undefined
  if (clause.group.first !== clause.finite - 1 || hasPartitive(assertion)) return undefined
  const positive = without(rest, { first: clause.finite + 1, last: clause.finite + 1 })
  const words = compose(text, tree, positive)
  if (SCOPED.test(words)) return undefined
  const question = questionOf(compose(text, tree, [subject, ...verb.slice(1), ...positive]))
  if (question === undefined) return undefined
  const full = answerOf(`Non, ${compose(text, tree, [pronoun, 'ne', assertion.finite, ...rest])}`, source)
  return { fact, question, answers: [{ fact, text: full }], weight: 0.7 }
}

/** Behind the verb: « ne démarre pas » alone depends on when. */
const FEWEST_TOKENS = 4

/** What only a negation has, or what it denies of a part: asked without it the question is another one. */
const SCOPED =
  /(?<!\p{L})(?:ni|aucun|aucune|personne|rien|plus|encore|toujours|moindre|seulement|tous|toutes|tout|que|qu['’]|mais|non plus|depuis|donné suite|pour autant)(?!\p{L})/iu

/** « n’a pas fait de commentaire » affirmed is « a fait un commentaire »: that is another sentence. */
const hasPartitive = ({ passage: { tree }, clause }: Assertion): boolean =>
  [clause.predicate, ...tree.dependents(clause.predicate, 'xcomp')].some((verb) =>
    tree
      .dependents(verb, 'obj', 'obl:arg')
      .some((object) => /^d(?:e|['’])$/iu.test(tree.tokens[tree.range(object).first]?.form ?? '')),
  )

function affirmed(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, rest, subject, source, fact, finite } = assertion
  const { tree, text } = passage
  const pronoun = subjectPronoun(clause)
  const verb = invertedVerb(assertion)
  const kind = openness(assertion)
  if (pronoun === undefined || verb === undefined || kind === undefined) return undefined
  if (DEGREE.test(compose(text, tree, rest)) || rest.length === 0) return undefined
  const nothing = { first: -1, last: -1 }
  const question = handiest(assertion, nothing, lexicon, (kept) =>
    compose(text, tree, [subject, ...verb, ...kept]),
  )
  const clauseWords = compose(text, tree, [pronoun, ...clitics(assertion), finite, ...rest])
  if (question === undefined || question.split(' ').length < 5) return undefined
  const answers: readonly Wording[] = [
    { fact, text: answerOf(`${kind}, ${clauseWords}`, source) },
    ...(source === undefined
      ? []
      : [{ fact, text: `${kind}, ${join('selon', source)} : ${clauseWords.replace(/[.]$/u, '')}.` }]),
  ]
  return { fact, question, answers, weight: 0.48 }
}

/** « encore plus », « presque » and the like answer how much, not whether. */
const DEGREE =
  /(?<!\p{L})(?:encore|toujours|déjà|presque|quasiment|seulement|surtout|trop|si|tellement|plutôt|également|aussi|enfin|finalement|ainsi)(?!\p{L})/iu

/** « Oui » of what is to come or may be done; a press conditional (« aurait conclu ») stays open. */
function openness({ passage: { tree }, clause, finite }: Assertion): 'Oui' | undefined {
  const verb = tree.tokens[clause.finite]
  const predicate = tree.tokens[clause.predicate]
  if (verb === undefined || predicate === undefined || verb.features.Mood !== 'Ind') return undefined
  const near = /^(?:va|vont)$/u.test(finite) && tree.dependents(clause.predicate, 'xcomp').length > 0
  return /r(?:a|ont)$/u.test(finite) || near ? 'Oui' : undefined
}
