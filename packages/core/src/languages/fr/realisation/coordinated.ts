import type { TokenRange, Tree } from '../../../reading/tree.ts'
import { spanOfRange } from '../../../reading/tree.ts'
import { overlaps } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { type Assertion, additives, clipper, type Scope, subjectWords } from './assertion.ts'
import { type Clause, finiteOf, isNegated, mainClause } from './clause.ts'
import { decapitalise } from './decapitalise.ts'
import { directForm } from './direct-form.ts'
import { trimEdges } from './trim.ts'

/** Verbs coordinated with a predicate, finite by themselves or through its auxiliary, in order. */
export const verbConjuncts = (tree: Tree, predicate: number): readonly number[] =>
  tree.dependents(predicate, 'conj').filter((index) => {
    const token = tree.tokens[index]
    return (
      index > predicate &&
      token?.upos !== 'NOUN' &&
      (finiteOf(tree, index) !== undefined ||
        (token?.features.VerbForm === 'Part' && token.features.Tense !== 'Pres'))
    )
  })

/**
 * The clauses coordinated with the main one: with a subject of their own, or with its subject and, where
 * need be, its auxiliary (« a pris des sanctions et offert une récompense »).
 */
export function coordinated(scope: Scope, lexicon: Lexicon): readonly Omit<Assertion, 'fact'>[] {
  const { tree } = scope.passage
  const conjuncts = verbConjuncts(tree, scope.clause.predicate)
  const found = conjuncts.flatMap((index) => {
    const range = trimEdges(tree.tokens, tree.range(index))
    if (
      range === undefined ||
      !tree.isProjective(index) ||
      range.last > scope.range.last ||
      !joinsPlainly(tree, index, range)
    )
      return []
    const own = mainClause(tree, index)
    const hasSubject = tree.dependents(index, 'nsubj').length > 0
    if (hasSubject && own === undefined) return []
    const found =
      own === undefined ? borrowing(scope, index, range, lexicon) : withOwnSubject(scope, own, range, lexicon)
    return found === undefined || isQuoted(scope, found.clause) ? [] : [found]
  })
  const subordinates = tree
    .dependents(scope.clause.predicate, 'advcl')
    .flatMap((index) => subordinate(scope, index, lexicon) ?? [])
  return [...found, ...subordinates]
}

/** « lorsque le pirate a plaidé coupable »: what a clause of time or contrast tells is asserted as well. */
const ASSERTING = /^(?:lorsque|lorsqu['’]|tandis|alors|parce|puisque|puisqu['’]|car)$/iu

function subordinate(scope: Scope, index: number, lexicon: Lexicon): Omit<Assertion, 'fact'> | undefined {
  const { tree } = scope.passage
  const range = trimEdges(tree.tokens, tree.range(index))
  const marks = tree.dependents(index, 'mark').map((mark) => tree.tokens[mark]?.form ?? '')
  const clause = mainClause(tree, index)
  if (
    range === undefined ||
    clause === undefined ||
    range.first < scope.range.first ||
    range.last > scope.range.last
  )
    return undefined
  if (!ASSERTING.test(marks[0] ?? '') || !tree.isProjective(index) || isQuoted(scope, clause))
    return undefined
  const finite = tree.tokens[clause.finite]
  const once = clause.finite !== clause.predicate && finite?.features.Tense === 'Pres'
  return finite?.features.Mood === 'Ind' && once ? withOwnSubject(scope, clause, range, lexicon) : undefined
}

/** « et » or « mais » joins what is asserted too; « ou » and « ni » do not, a relative is no assertion. */
function joinsPlainly(tree: Tree, index: number, { first }: TokenRange): boolean {
  const joints = tree.dependents(index, 'cc').map((cc) => tree.tokens[cc]?.form ?? '')
  const relative = tree.tokens
    .slice(first, index)
    .some(({ form, features }) => features.PronType === 'Rel' || /^(?:dont|où|que|qu['’])$/iu.test(form))
  return joints.length > 0 && !relative && joints.every((joint) => /^(?:et|mais|puis)$/iu.test(joint))
}

const isQuoted = ({ passage }: Scope, clause: Clause): boolean =>
  passage.quotes.some((quote) => overlaps(quote, spanOfRange(passage.tree.tokens, clause.group)))

function withOwnSubject(
  scope: Scope,
  clause: Clause,
  range: TokenRange,
  lexicon: Lexicon,
): Omit<Assertion, 'fact'> | undefined {
  const { passage, source } = scope
  const { tree } = passage
  const finite = formOf(scope, clause, lexicon)
  const clip = clipper(passage, inside(scope.cuts, range))
  const subject = clip(clause.subject)
  if (finite === undefined || subject[0]?.first !== clause.subject.first) return undefined
  return {
    passage,
    clause,
    subject: decapitalise(tree, clause.subject.first, subjectWords(passage, clause, subject)),
    ownSubject: true,
    finite,
    rest: clip({ first: clause.finite + 1, last: lastOf(scope, clause.predicate, range) }),
    lead: [],
    ...(source === undefined ? {} : { source }),
  }
}

function borrowing(
  scope: Scope,
  predicate: number,
  range: TokenRange,
  lexicon: Lexicon,
): Omit<Assertion, 'fact'> | undefined {
  const { passage, clause: main, source } = scope
  const { tree, text } = passage
  const own = finiteOf(tree, predicate)
  const clip = clipper(passage, scope.cuts)
  const subject = clip(main.subject)
  if (subject[0]?.first !== main.subject.first || isNegated(tree, main.predicate)) return undefined
  const shares = own === undefined
  if (shares && (main.finite === main.predicate || tree.tokens[main.predicate]?.features.VerbForm !== 'Part'))
    return undefined
  const first = shares ? predicate : firstOfGroup(tree, own, range.first)
  const clause: Clause = {
    ...main,
    predicate,
    finite: shares ? predicate - 1 : own,
    group: shares ? { first: predicate, last: predicate } : { first, last: Math.max(own, predicate) },
    negated: isNegated(tree, predicate),
  }
  const finite = shares ? sharedVerb(scope, predicate) : formOf(scope, clause, lexicon)
  const { Number: number = main.number } = tree.tokens[clause.finite]?.features ?? {}
  if (finite === undefined || (!shares && number !== main.number)) return undefined
  return {
    passage,
    clause: shares ? { ...clause, group: { first: predicate - 1, last: predicate } } : clause,
    subject: decapitalise(tree, main.subject.first, subjectWords(passage, main, subject)),
    ownSubject: false,
    finite,
    rest: clipper(passage, [...inside(scope.cuts, range), ...additives(tree, predicate, text)])({
      first: shares ? predicate : own + 1,
      last: lastOf(scope, predicate, range),
    }),
    lead: [],
    ...(source === undefined ? {} : { source }),
  }
}

/** « ont été » of « ont été arrêtées et placées »: all that stands before the first participle, if both agree. */
function sharedVerb({ passage: { tree }, clause, finite }: Scope, predicate: number): string | undefined {
  const between = tree.tokens.slice(clause.finite + 1, clause.predicate)
  const agreement = (index: number) =>
    JSON.stringify([tree.tokens[index]?.features.Gender ?? '', tree.tokens[index]?.features.Number ?? ''])
  if (agreement(clause.predicate) !== agreement(predicate)) return undefined
  return [finite, ...between.filter(({ form }) => form === 'été').map(({ form }) => form)].join(' ')
}

/** The clause ends before a further verb that is coordinated with it. */
function lastOf({ passage: { tree }, range: whole }: Scope, predicate: number, range: TokenRange): number {
  const [next] = verbConjuncts(tree, predicate)
  const end = next === undefined ? range.last : tree.range(next).first - 1
  return Math.min(end, whole.last)
}

/** « ne », « s’ », « y » in front of the finite form. */
function firstOfGroup({ tokens }: Tree, finite: number, from: number): number {
  let first = finite
  while (
    first - 1 >= from &&
    (tokens[first - 1]?.upos === 'PRON' || /^(?:ne|n['’])$/iu.test(tokens[first - 1]?.form ?? ''))
  )
    first--
  return first
}

/** In reported speech a coordinated verb shifts its tense like the first. */
const formOf = ({ passage, range }: Scope, clause: Clause, lexicon: Lexicon): string | undefined =>
  range.first === 0
    ? passage.tree.tokens[clause.finite]?.form
    : directForm(passage.tree.tokens, clause, lexicon, passage.dates.length > 0)

/** Cuts that lie within the conjunct: one that takes it away as a whole does not count here. */
const inside = (cuts: readonly TokenRange[], range: TokenRange): readonly TokenRange[] =>
  cuts.filter((cut) => cut.first > range.first && cut.last <= range.last + 1)
