import type { Tree } from '../../../../reading/tree.ts'
import { overlaps } from '../../../../span.ts'
import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import { capitalise, join } from '../../elision.ts'
import type { Assertion } from '../assertion.ts'
import { compose } from '../compose.ts'
import { countedIn } from '../counted.ts'
import { trimEdges } from '../trim.ts'
import { clitics } from '../wording.ts'
import { answerOf, invertedVerb, questionOf, without } from './ask.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

/** « Combien de personnes ont été interpellées ? — 633 personnes, selon le ministère. » */
export const howMany = (assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined =>
  assertion.lead.length > 0
    ? undefined
    : (ofSubject(assertion) ?? ofObject(assertion, lexicon) ?? ofCircumstance(assertion))

function ofSubject(assertion: Assertion): QuestionDraft | undefined {
  const { passage, clause, finite, rest, ownSubject, source, fact, subject } = assertion
  const { tree, text } = passage
  const range = trimEdges(tree.tokens, clause.subject)
  if (range === undefined || clause.number !== 'Plur' || !ownSubject) return undefined
  const counted = countedIn(passage, range, clause.subjectHead)
  const noun = counted === undefined ? '' : compose(text, tree, [counted.noun])
  if (noun === '' || /[,–—]| --? /u.test(noun)) return undefined
  const question = questionOf(
    compose(text, tree, [join('Combien de', noun), ...clitics(assertion), finite, ...rest]),
  )
  return question === undefined
    ? undefined
    : { fact, question, answers: [{ fact, text: answerOf(subject, source) }], weight: 0.9 }
}

/** « Combien d’abonnés le quotidien a-t-il gagnés ? »: the participle agrees with what comes before it. */
function ofObject(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { passage, clause, subject, rest, source, fact } = assertion
  const { tree, text } = passage
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  const counted = object === undefined || range === undefined ? undefined : countedIn(passage, range, object)
  const verb = invertedVerb(assertion)
  if (range === undefined || counted === undefined || verb === undefined || clause.negated) return undefined
  const behind = without(without(rest, range), { first: 0, last: clause.predicate })
  const participle = agreeing(assertion, counted.noun.first, lexicon)
  if (participle === undefined) return undefined
  const between =
    clause.finite === clause.predicate
      ? []
      : without(without(rest, range), { first: clause.predicate, last: tree.tokens.length })
  const noun = join('Combien de', compose(text, tree, [counted.noun]))
  const question = questionOf(
    compose(text, tree, [noun, subject, ...verb, ...between, participle, ...behind]),
  )
  const answer = answerOf(compose(text, tree, [range]), source)
  return question === undefined || /,/u.test(noun)
    ? undefined
    : { fact, question, answers: [{ fact, text: answer }], weight: 0.85 }
}

/** The past participle in the number and gender of what is counted; empty for a simple tense. */
function agreeing({ passage, clause }: Assertion, noun: number, lexicon: Lexicon): string | undefined {
  const { tokens } = passage.tree
  const predicate = tokens[clause.predicate]
  if (clause.finite === clause.predicate) return ''
  const Gender = tokens.slice(noun, noun + 2).find(({ upos }) => upos === 'NOUN')?.features.Gender
  if (
    predicate?.features.VerbForm !== 'Part' ||
    tokens[clause.finite]?.lemma !== 'avoir' ||
    Gender === undefined
  )
    return undefined
  return lexicon.inflect(predicate.lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender, Number: 'Plur' })
}

/** « À combien de membres … fournit-il des services ? » */
function ofCircumstance(assertion: Assertion): QuestionDraft | undefined {
  const { passage } = assertion
  const { tree, text } = passage
  for (const circumstance of circumstancesOf(assertion)) {
    const { range } = circumstance
    const preposition = tree.tokens[range.first]
    const head = tree
      .children(assertion.clause.predicate)
      .find((index) => range.first <= index && index <= range.last)
    if (
      preposition?.upos !== 'ADP' ||
      head === undefined ||
      !/^(?:à|dans|contre|avec|pour|sur)$/iu.test(preposition.form)
    )
      continue
    const counted = countedIn(passage, { first: range.first + 1, last: range.last }, head)
    if (counted === undefined || passage.dates.some((date) => overlaps(date, circumstance.span))) continue
    const noun = tree.tokens[counted.noun.first]
    const end = nounEnd(tree, counted.noun.first, range.last)
    if (
      noun?.upos !== 'NOUN' ||
      passage.numbers.some((number) => number.unit !== undefined && overlaps(number, circumstance.span))
    )
      continue
    const word = join(
      `${capitalise(preposition.form)} combien de`,
      compose(text, tree, [{ first: counted.noun.first, last: end }]),
    )
    const draft = askAfter(word, circumstance, assertion, 0.85)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** The noun with its adjectives, without what locates it. */
function nounEnd({ tokens }: Tree, first: number, last: number): number {
  let end = first
  while (end < last && tokens[end + 1]?.upos === 'ADJ') end++
  return end
}
