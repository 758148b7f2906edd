import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { FigureDraft, Passage } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { type Assertion, assertionsOf, pointsAway } from './assertion.ts'
import { compose, tidy } from './compose.ts'
import { type Counted, countedIn } from './counted.ts'
import { trimEdges } from './trim.ts'
import { without } from './without.ts'
import { clitics, disagrees, restWithout, sourced } from './wording.ts'

const MOST_LABEL_WORDS = 24
const MOST_VALUE_WORDS = 12
const MOST_SUBJECT_WORDS = 4
/** Verbs that set their subject equal to a number. */
const EQUATING = /^(?:atteindre|représenter|coûter|valoir|peser|mesurer|avoisiner|totaliser|afficher)$/u
/** « en hausse de 8,9 % »: a movement said of the subject. */
const MOVEMENT =
  /^en (?:forte |légère |nette )?(?:hausse|baisse|recul|progression|augmentation|repli|retrait|diminution|croissance)(?!\p{L})/u

/** The head of a table has no article. */
const DEFINITE = /^(?:les? |la |l['’])/u

export type Draft = Omit<FigureDraft, 'fact'>

/** What a passage counts and how many, for a table of figures; empty where it is not plain what counts. */
export function figuresOf(passage: Passage, lexicon: Lexicon): readonly FigureDraft[] {
  if (passage.numbers.length === 0 || pointsAway(passage)) return []
  return assertionsOf(passage, lexicon).flatMap((assertion) => {
    if (assertion.clause.negated || assertion.lead.length > 0 || disagrees(assertion)) return []
    const draft = subjectFigure(assertion) ?? objectFigure(assertion, lexicon) ?? predicateFigure(assertion)
    if (draft === undefined || !isTabular(draft)) return []
    const label = capitalise(tidy(sourced(draft.label.replace(DEFINITE, ''), assertion)))
    return [{ fact: assertion.fact, label, value: capitalise(tidy(draft.value)) }]
  })
}

/** « 412 interventions effectuées par les secours »: what is counted with its number, as a subheading has it. */
export function countedHeadings(passage: Passage, lexicon: Lexicon): readonly string[] {
  if (passage.numbers.length === 0 || pointsAway(passage)) return []
  return assertionsOf(passage, lexicon).flatMap((assertion) => {
    if (assertion.clause.negated || assertion.lead.length > 0) return []
    const draft = objectFigure(assertion, lexicon)
    if (draft === undefined || !isTabular(draft) || / que | qu['’]/u.test(draft.label)) return []
    const value = /(?:million|milliard|centaine|dizaine|millier)s?$/u.test(draft.value)
      ? `${draft.value} de`
      : draft.value
    return [capitalise(tidy(sourced(join(value, draft.label), assertion)))]
  })
}

const isTabular = ({ label, value }: Draft): boolean =>
  label.split(' ').length <= MOST_LABEL_WORDS &&
  value.split(' ').length <= MOST_VALUE_WORDS &&
  !/[:;–—«"]| --? /u.test(label + value) &&
  !/,/u.test(label)

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

/** A counted object, of the verb itself or of an infinitive behind it. */
function objectFigure(assertion: Assertion, lexicon: Lexicon): Draft | undefined {
  const { passage, clause, subject } = assertion
  const { tree, text } = passage
  const found = countedObject(assertion)
  if (found === undefined || clause.group.first < clause.finite) return undefined
  const { counted, range, governor } = found
  // « a fait 25.300 morts et 135.000 blessés »: one of two, and « faits par » is no French.
  if (tree.tokens[range.last + 1]?.upos === 'CCONJ' || tree.tokens[governor]?.lemma === 'faire')
    return undefined
  const rest = restWithout(assertion, [range])
  if (governor === clause.predicate && isPerfect(assertion)) {
    const participle = participleFor(assertion, counted, lexicon)
    const behind = without(rest, { first: 0, last: clause.predicate })
    return participle === undefined
      ? undefined
      : {
          label: compose(text, tree, [counted.noun, participle, 'par', subject, ...behind]),
          value: counted.value,
        }
  }
  // « Morts que le passage de l’ouragan fit » is no label of a table.
  const present = tree.tokens[clause.finite]?.features.Tense === 'Pres'
  if (isCompound(assertion) || !present || subject.split(' ').length > MOST_SUBJECT_WORDS) return undefined
  return {
    label: compose(text, tree, [counted.noun, 'que', subject, assertion.finite, ...rest]),
    value: counted.value,
  }
}

interface CountedObject {
  readonly counted: Counted
  readonly range: TokenRange
  readonly governor: number
}

function countedObject({ passage, clause }: Assertion): CountedObject | undefined {
  const { tree } = passage
  const verbs = [
    clause.predicate,
    ...tree.dependents(clause.predicate, 'xcomp').filter((index) => index > clause.predicate),
  ]
  for (const governor of verbs) {
    const object = tree.dependents(governor, 'obj').find((index) => index > governor)
    const range = object === undefined ? undefined : trimEdges(tree.tokens, tree.range(object))
    const counted =
      object === undefined || range === undefined ? undefined : countedIn(passage, range, object)
    if (counted !== undefined && range !== undefined) return { counted, range, governor }
  }
  return undefined
}

const isCompound = ({ passage: { tree }, clause }: Assertion): boolean =>
  clause.finite !== clause.predicate && tree.tokens[clause.predicate]?.features.VerbForm === 'Part'

const isPerfect = ({ passage: { tree }, clause }: Assertion): boolean =>
  tree.tokens[clause.finite]?.lemma === 'avoir' &&
  tree.tokens[clause.predicate]?.features.VerbForm === 'Part' &&
  tree.dependents(clause.predicate, 'aux').length === 1

/** « gagnés » for « abonnés »: the participle agrees with what is counted. */
function participleFor(
  { passage: { tree }, clause }: Assertion,
  { noun }: Counted,
  lexicon: Lexicon,
): string | undefined {
  const Gender = tree.tokens.slice(noun.first, noun.first + 2).find(({ upos }) => upos === 'NOUN')
    ?.features.Gender
  const lemma = tree.tokens[clause.predicate]?.lemma ?? ''
  if (Gender === undefined || lexicon.verb(lemma)?.direct !== true) return undefined
  return lexicon.inflect(lemma, 'VERB', { VerbForm: 'Part', Tense: 'Past', Gender, Number: 'Plur' })
}

/** « Le taux est de 1,87 enfant par femme » → « Taux » : « 1,87 enfant par femme ». */
export function predicateFigure({ passage, clause, subject, rest }: Assertion): Draft | undefined {
  const { tree, text } = passage
  const finite = tree.tokens[clause.finite]
  const words = compose(text, tree, rest)
  if (finite?.features.Mood !== 'Ind' || passage.numbers.length === 0) return undefined
  if (finite.lemma === 'être' && MOVEMENT.test(words)) return { label: subject, value: words }
  const [opening, ...others] = rest
  const first = opening === undefined ? undefined : behindAdverb(tree, opening)
  if (first === undefined) return undefined
  if (finite.lemma === 'être' && /^d(?:e|['’])$/u.test(tree.tokens[first.first]?.form ?? '')) {
    return opensWithNumber(passage, first.first + 1)
      ? {
          label: subject,
          value: compose(text, tree, [{ first: first.first + 1, last: first.last }, ...others]),
        }
      : undefined
  }
  const equates = clause.finite === clause.predicate && EQUATING.test(finite.lemma)
  return equates && opensWithNumber(passage, first.first)
    ? { label: subject, value: compose(text, tree, [first, ...others]) }
    : undefined
}

/** « habituellement de cinq jours », « désormais 12 euros »: the figure stands behind. */
const behindAdverb = (tree: Tree, { first, last }: TokenRange): TokenRange =>
  /^(?:désormais|habituellement|actuellement|aujourd['’]hui|aussi|ainsi|également)$/iu.test(
    tree.tokens[first]?.form ?? '',
  )
    ? { first: first + 1, last }
    : { first, last }

const opensWithNumber = ({ tree, numbers }: Passage, index: number): boolean => {
  const start = tree.tokens[index]?.start
  const span = spanOfRange(tree.tokens, { first: index, last: tree.tokens.length - 1 })
  return numbers.some((number) => covers(span, number) && number.start === start)
}
