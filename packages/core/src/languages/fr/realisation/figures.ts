import { spanOfRange, type TokenRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { NumberMention } from '../../mentions.ts'
import type { FigureDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { type Assertion, assertionOf } from './assertion.ts'
import { compose, tidy } from './compose.ts'
import { decapitalise } from './decapitalise.ts'
import { tokensIn } from './reframe.ts'
import { trimEdges } from './trim.ts'
import { clitics, restWithout, sourced } from './wording.ts'

const MOST_LABEL_WORDS = 24

/** What a passage counts and how many, for a table of figures; empty where it is not plain what counts. */
export function figuresOf(passage: Passage, lexicon: Lexicon): readonly FigureDraft[] {
  const assertion = assertionOf(passage, lexicon)
  if (assertion === undefined || assertion.clause.negated || passage.numbers.length === 0) return []
  const draft = subjectFigure(assertion) ?? objectFigure(assertion, lexicon) ?? predicateFigure(assertion)
  if (
    draft === undefined ||
    draft.label.split(' ').length > MOST_LABEL_WORDS ||
    /[:;–—]| --? /u.test(draft.label)
  )
    return []
  return [{ label: capitalise(tidy(sourced(draft.label, assertion))), value: capitalise(tidy(draft.value)) }]
}

interface Counted {
  readonly value: string
  readonly noun: TokenRange
}

/** A noun phrase that opens with its number, taken apart. */
function counted(passage: Passage, range: TokenRange, head: number): Counted | undefined {
  const { tree, text } = passage
  const span = spanOfRange(tree.tokens, range)
  const number = passage.numbers.find((mention) => covers(span, mention) && mention.start === span.start)
  const figure =
    number === undefined ? undefined : tokensIn(tree, { start: number.start, end: number.figure.end })
  if (number === undefined || figure === undefined || figure.last >= head || isPercent(number))
    return undefined
  const first = /^d(?:e|['’])$/iu.test(tree.tokens[figure.last + 1]?.form ?? '')
    ? figure.last + 2
    : figure.last + 1
  if (!/^(?:NOUN|ADJ)$/u.test(tree.tokens[first]?.upos ?? '') || first > range.last) return undefined
  return { value: text.slice(number.start, number.figure.end), noun: { first, last: range.last } }
}

const isPercent = ({ unit }: NumberMention): boolean => unit !== undefined && /^[%€$]$/u.test(unit)

/** « 633 personnes ont été interpellées » → « Personnes interpellées » : 633. */
function subjectFigure(assertion: Assertion): FigureDraft | undefined {
  const { passage, clause, lead, finite } = assertion
  const { tree, text } = passage
  const subject = trimEdges(tree.tokens, clause.subject) ?? clause.subject
  const parts = counted(passage, subject, clause.subjectHead)
  if (parts === undefined || lead.length > 0) return undefined
  const noun = compose(text, tree, [parts.noun])
  const passive = tree.dependents(clause.predicate, 'aux').some((index) => tree.tokens[index]?.form === 'été')
  const label = passive
    ? compose(text, tree, [noun, ...restWithout(assertion, [{ first: 0, last: clause.predicate - 1 }])])
    : compose(text, tree, [noun, 'qui', ...clitics(assertion), finite, ...assertion.rest])
  return { label, value: parts.value }
}

/** « Le quotidien a gagné 587 000 abonnés » → « Abonnés gagnés par le quotidien » : 587 000. */
function objectFigure(assertion: Assertion, lexicon: Lexicon): FigureDraft | undefined {
  const { passage, clause, lead } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  if (
    object === undefined ||
    predicate === undefined ||
    lead.length > 0 ||
    clause.group.first < clause.finite
  )
    return undefined
  const range = trimEdges(tree.tokens, tree.range(object))
  const compound = tree.tokens[clause.finite]?.lemma === 'avoir' && predicate.features.VerbForm === 'Part'
  const parts = range === undefined ? undefined : counted(passage, range, object)
  const gender = tree.tokens[object]?.features.Gender
  if (parts === undefined || range === undefined || !compound || gender === undefined) return undefined
  if (tree.dependents(clause.predicate, 'aux').length > 1 || lexicon.verb(predicate.lemma)?.direct !== true)
    return undefined
  const participle = lexicon.inflect(predicate.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender: gender,
    Number: 'Plur',
  })
  if (participle === undefined) return undefined
  const subject = decapitalise(
    tree,
    clause.subject.first,
    compose(text, tree, [trimEdges(tree.tokens, clause.subject) ?? clause.subject]),
  )
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  return { label: compose(text, tree, [parts.noun, participle, ...rest, 'par', subject]), value: parts.value }
}

/** « Le taux est de 1,87 enfant par femme » → « Taux » : « 1,87 enfant par femme ». */
function predicateFigure(assertion: Assertion): FigureDraft | undefined {
  const { passage, clause, lead } = assertion
  const { tree, text } = passage
  const finite = tree.tokens[clause.finite]
  if (finite?.lemma !== 'être' || finite.features.Mood !== 'Ind' || lead.length > 0) return undefined
  const [first] = assertion.rest
  const number = passage.numbers[0]
  if (first === undefined || number === undefined || tree.tokens[first.first]?.lemma !== 'de')
    return undefined
  const value = compose(text, tree, [
    { first: first.first + 1, last: first.last },
    ...assertion.rest.slice(1),
  ])
  if (!value.startsWith(text.slice(number.start, number.start + 3))) return undefined
  return { label: compose(text, tree, [trimEdges(tree.tokens, clause.subject) ?? clause.subject]), value }
}
