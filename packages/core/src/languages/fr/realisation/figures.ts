import type { Lexicon } from '../../language.ts'
import type { FigureDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { type Assertion, assertionsOf } from './assertion.ts'
import { compose, tidy } from './compose.ts'
import { countedIn } from './counted.ts'
import { trimEdges } from './trim.ts'
import { clitics, restWithout, sourced } from './wording.ts'

const MOST_LABEL_WORDS = 24
const MOST_VALUE_WORDS = 12

type Draft = Omit<FigureDraft, 'fact'>

/** What a passage counts and how many, for a table of figures; empty where it is not plain what counts. */
export function figuresOf(passage: Passage, lexicon: Lexicon): readonly FigureDraft[] {
  if (passage.numbers.length === 0 || passage.statement.anaphoric) return []
  return assertionsOf(passage, lexicon).flatMap((assertion) => {
    if (assertion.clause.negated || assertion.lead.length > 0) return []
    const draft = subjectFigure(assertion) ?? objectFigure(assertion, lexicon) ?? predicateFigure(assertion)
    if (draft === undefined || !isTabular(draft)) return []
    const label = capitalise(tidy(sourced(draft.label, assertion)))
    return [{ fact: assertion.fact, label, value: capitalise(tidy(draft.value)) }]
  })
}

const isTabular = ({ label, value }: Draft): boolean =>
  label.split(' ').length <= MOST_LABEL_WORDS &&
  value.split(' ').length <= MOST_VALUE_WORDS &&
  !/[:;–—«"]| --? /u.test(label + value)

/** « 633 personnes ont été interpellées » → « Personnes interpellées » : 633. */
function subjectFigure(assertion: Assertion): Draft | undefined {
  const { passage, clause, finite, ownSubject } = assertion
  const { tree, text } = passage
  const subject = trimEdges(tree.tokens, clause.subject)
  const parts =
    subject === undefined || !ownSubject ? undefined : countedIn(passage, subject, clause.subjectHead)
  if (parts === undefined) return undefined
  const noun = compose(text, tree, [parts.noun])
  const passive = tree.dependents(clause.predicate, 'aux').some((index) => tree.tokens[index]?.form === 'été')
  const label = passive
    ? compose(text, tree, [noun, ...restWithout(assertion, [{ first: 0, last: clause.predicate - 1 }])])
    : compose(text, tree, [noun, 'qui', ...clitics(assertion), finite, ...assertion.rest])
  return { label, value: parts.value }
}

/** « Le quotidien a gagné 587 000 abonnés » → « Abonnés gagnés par le quotidien » : 587 000. */
function objectFigure(assertion: Assertion, lexicon: Lexicon): Draft | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const predicate = tree.tokens[clause.predicate]
  const object = tree.dependents(clause.predicate, 'obj').find((index) => index > clause.predicate)
  const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
  if (
    object === undefined ||
    range === undefined ||
    predicate === undefined ||
    clause.group.first < clause.finite
  )
    return undefined
  const parts = countedIn(passage, range, object)
  const Gender = genderOfCounted(assertion, parts?.noun.first)
  const perfect = tree.tokens[clause.finite]?.lemma === 'avoir' && predicate.features.VerbForm === 'Part'
  if (
    parts === undefined ||
    Gender === undefined ||
    !perfect ||
    tree.dependents(clause.predicate, 'aux').length > 1
  )
    return undefined
  if (lexicon.verb(predicate.lemma)?.direct !== true) return undefined
  const participle = lexicon.inflect(predicate.lemma, 'VERB', {
    VerbForm: 'Part',
    Tense: 'Past',
    Gender,
    Number: 'Plur',
  })
  if (participle === undefined) return undefined
  const rest = restWithout(assertion, [{ first: 0, last: clause.predicate }, range])
  return { label: compose(text, tree, [parts.noun, participle, ...rest, 'par', subject]), value: parts.value }
}

const genderOfCounted = (
  { passage: { tree } }: Assertion,
  first: number | undefined,
): 'Masc' | 'Fem' | undefined =>
  first === undefined
    ? undefined
    : tree.tokens.slice(first, first + 2).find(({ upos }) => upos === 'NOUN')?.features.Gender

/** « Le taux est de 1,87 enfant par femme » → « Taux » : « 1,87 enfant par femme ». */
function predicateFigure(assertion: Assertion): Draft | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text, numbers } = passage
  const finite = tree.tokens[clause.finite]
  if (finite?.lemma !== 'être' || finite.features.Mood !== 'Ind') return undefined
  const [first, ...others] = assertion.rest
  const number = numbers.find(({ start }) => start >= (tree.tokens[first?.first ?? 0]?.start ?? 0))
  if (first === undefined || number === undefined || tree.tokens[first.first]?.lemma !== 'de')
    return undefined
  const value = compose(text, tree, [{ first: first.first + 1, last: first.last }, ...others])
  return value.startsWith(text.slice(number.start, number.start + 3)) ? { label: subject, value } : undefined
}
