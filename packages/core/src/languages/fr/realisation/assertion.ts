import { memoiseFor } from '../../../memoise.ts'
import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { covers, overlaps, sliceOf } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage } from '../../realisation.ts'
import { joiningTokens } from '../anaphora.ts'
import { neutralReporting } from '../reporting.ts'
import { mayLoseLead } from './adjuncts.ts'
import { asidesOf } from './asides.ts'
import { type Clause, finiteOf, isNegated, mainClause } from './clause.ts'
import { compose } from './compose.ts'
import { coordinated, verbConjuncts } from './coordinated.ts'
import { decapitalise } from './decapitalise.ts'
import { directForm } from './direct-form.ts'
import { isRootedInFrame, lastWord } from './frame.ts'
import { indirect, type Spoken, spokenSentences } from './indirect.ts'
import { keptRanges } from './kept-ranges.ts'
import { hasObjectSetOff } from './object-set-off.ts'
import { otherSide } from './other-side.ts'
import { reframe, shortSource, tokensIn } from './reframe.ts'
import { relatives } from './relative.ts'

/**
 * One clause that a passage asserts, apart from who says so: its finite form stands as in direct speech,
 * its source in a short form where the story gives it to somebody.
 */
export interface Assertion {
  readonly passage: Passage
  /** Which of the passage's clauses: 0 is the main one. */
  readonly fact: number
  readonly clause: Clause
  /** As it stands inside a sentence, without what may be left out of it. */
  readonly subject: string
  /** False where the clause borrows the subject of another. */
  readonly ownSubject: boolean
  /** The finite form: « a » for « avait » in « a déclaré que l’incident avait été détecté ». */
  readonly finite: string
  /** Tokens after the finite form that belong to the clause and must stay, in order. */
  readonly rest: readonly TokenRange[]
  /** Tokens before the subject that must stay; empty where the clause opens with its subject. */
  readonly lead: readonly TokenRange[]
  /** « Point32Health », to be set behind « selon ». */
  readonly source?: string
}

/**
 * The clauses that a passage asserts, the main one first: then verbs coordinated with it and relatives
 * that say something of their own. Empty for quotations, doubtful trees and frames that say more than
 * « dire ».
 */
export const assertionsOf = memoiseFor((passage: Passage, lexicon: Lexicon): readonly Assertion[] => {
  const { statement } = passage
  if (statement.quoted && passage.others.length > 0)
    return spokenSentences(passage).flatMap((spoken, place) => spokenAssertions(spoken, place + 1, lexicon))
  const spoken = isSpoken(passage) ? indirect(passage) : { passage, cuts: [] }
  if (spoken === undefined || statement.unknown || isRootedInFrame(passage) || isSeveral(passage)) return []
  const scope =
    statement.attribution?.frame === 'reported'
      ? reportedScope(spoken.passage, spoken.cuts, lexicon)
      : plainScope(spoken.passage, spoken.cuts)
  return scope === undefined ? [] : assertionsIn(scope, lexicon)
})

/** More than half of it is a quotation, or its main verb stands in one. */
const isSpoken = ({ statement, quotes, tree }: Passage): boolean =>
  statement.quoted ||
  (statement.attribution !== undefined &&
    quotes.some((quote) => covers(quote, tree.tokens[tree.root] ?? quote)))

/** Numbers that the clauses of one sentence of a quotation take. */
export const CLAUSES_OF_A_SENTENCE = 20

/** What one sentence of a longer quotation asserts. */
function spokenAssertions(
  { passage, cuts, source }: Spoken,
  place: number,
  lexicon: Lexicon,
): readonly Assertion[] {
  if (isRootedInFrame(passage) || isSeveral(passage) || pointsAway(passage)) return []
  const scope = plainScope(passage, cuts)
  if (scope === undefined) return []
  const attributed = source === undefined ? scope : { ...scope, source }
  return assertionsIn(attributed, lexicon).map((assertion) => ({
    ...assertion,
    fact: assertion.fact + place * CLAUSES_OF_A_SENTENCE,
  }))
}

function assertionsIn(scope: Scope, lexicon: Lexicon): readonly Assertion[] {
  const main = mainAssertion(scope)
  const others = [...coordinated(scope, lexicon), ...relatives(scope)].filter(isSpecific)
  const all = [...(main === undefined ? [] : [main]), ...others].map((assertion, fact) => ({
    ...assertion,
    fact,
  }))
  return all.flatMap((assertion) =>
    mayLoseLead(assertion) ? [{ ...assertion, lead: [] }, assertion] : [assertion],
  )
}

/**
 * « … et le pilote a remis les gaz »: apart from the clause before it a bare « le pilote » or « son avocat »
 * may be anybody.
 */
function isSpecific({ passage: { tree }, clause, ownSubject, subject }: Omit<Assertion, 'fact'>): boolean {
  const opening = tree.tokens[clause.subject.first]
  if (!ownSubject || tree.tokens[clause.subjectHead]?.upos === 'PROPN') return true
  if (/^on$/iu.test(subject) || opening?.features.Poss === 'Yes' || opening?.features.PronType === 'Dem')
    return false
  return opening?.features.Definite !== 'Def' || clause.subject.last - clause.subject.first > 1
}

/**
 * A full stop, colon or semicolon inside the clause shows more than one: what belongs to which is not sure.
 * A clause that ends on a colon only announces what follows it.
 */
const isSeveral = (passage: Passage): boolean => {
  const { tree, quotes } = passage
  const other = otherSide(passage)
  if (other !== undefined && other.first > 0 && tree.tokens[other.first]?.form === ':') return true
  return tree.tokens.some(
    (token, index) =>
      index < tree.tokens.length - 2 &&
      /^(?:[:;.!?…]|\.\.\.)$/u.test(token.form) &&
      !(other !== undefined && other.first <= index && index <= other.last) &&
      !quotes.some((quote) => overlaps(quote, token)),
  )
}

/** It opens with words that point to what stands before it, and nobody sure is meant. */
export const pointsAway = ({ statement, tree, text }: Passage): boolean =>
  statement.anaphoric && statement.antecedent === undefined && joiningTokens(tree, text) === 0

/** The main clause alone, if it could be read. */
export const assertionOf = (passage: Passage, lexicon: Lexicon): Assertion | undefined =>
  assertionsOf(passage, lexicon).find(
    ({ ownSubject, clause }) => ownSubject && clause.subjectHead < clause.predicate,
  )

/** Where the clauses of a passage stand and what of it must not be taken into them. */
export interface Scope {
  readonly passage: Passage
  readonly clause: Clause
  readonly finite: string
  /** The tokens of the assertion: all of them, or those behind « que ». */
  readonly range: TokenRange
  /** Asides and the frame. */
  readonly cuts: readonly TokenRange[]
  readonly source?: string
}

/** `marks`: quotation marks that indirect speech does without. */
function plainScope(passage: Passage, marks: readonly TokenRange[]): Scope | undefined {
  const { tree, statement } = passage
  const clause = mainClause(tree) ?? pronounClause(passage)
  const frame = reframe(passage)
  if (clause === undefined || (statement.attribution !== undefined && frame === undefined)) return undefined
  const source = statement.attribution?.source
  const short = source === undefined ? undefined : shortSource(passage, source)
  return {
    passage,
    clause,
    finite: tree.tokens[clause.finite]?.form ?? '',
    range: { first: 0, last: lastWord(tree.tokens) },
    cuts: [
      ...asidesOf(passage).map(({ cut }) => cut),
      ...(frame === undefined ? [] : [frame.cut]),
      ...sideCut(passage),
      ...joiningCut(passage),
      ...marks,
    ],
    ...(short === undefined ? {} : { source: short }),
  }
}

/** « En revanche, » at the start: out of its place the sentence does without. */
export const joiningCut = ({ tree, text }: Passage): readonly TokenRange[] => {
  const count = joiningTokens(tree, text)
  return count === 0 ? [] : [{ first: 0, last: count - 1 }]
}

const sideCut = (passage: Passage): readonly TokenRange[] => {
  const side = otherSide(passage)
  return side === undefined ? [] : [side]
}

/** `marks`: where what is reported is quoted it is in direct speech already. */
function reportedScope(passage: Passage, marks: readonly TokenRange[], lexicon: Lexicon): Scope | undefined {
  const { statement, tree } = passage
  const { attribution } = statement
  if (attribution?.source === undefined || !neutralReporting.has(attribution.verb ?? '')) return undefined
  const inner = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const clause = inner === undefined ? undefined : mainClause(tree, inner)
  const source = shortSource(passage, attribution.source)
  if (inner === undefined || clause === undefined || source === undefined || !tree.isProjective(inner))
    return undefined
  const finite =
    isInPresent(tree) || marks.length > 0
      ? tree.tokens[clause.finite]?.form
      : directForm(tree.tokens, clause, lexicon, isTimed(passage, inner))
  const { last } = tree.range(inner)
  if (finite === undefined || last < lastWord(tree.tokens)) return undefined
  const range = { first: clause.subject.first, last: Math.min(last, lastWord(tree.tokens)) }
  const cuts = [...asidesOf(passage).map(({ cut }) => cut), ...furtherClauses(tree, inner, last), ...marks]
  return { passage, clause, finite, range, cuts, source }
}

/** « Le maire indique que la route était fermée »: a verb in the present shifts no tense. */
function isInPresent(tree: Tree): boolean {
  const finite = finiteOf(tree, tree.root)
  return finite === tree.root && tree.tokens[finite]?.features.Tense === 'Pres'
}

/** « … et qu’elle sera contrôlée »: what is reported beside the first clause, with its « que ». */
const furtherClauses = (tree: Tree, inner: number, last: number): readonly TokenRange[] =>
  tree.dependents(inner, 'conj').flatMap((index) => {
    const { first } = tree.range(index)
    const marked = tree.tokens.slice(first, index).some(({ form }) => /^(?:que|qu['’])$/iu.test(form))
    return marked ? [{ first, last }] : []
  })

/** A clause with a date, or with words that set it in another time. */
function isTimed({ tree, text, dates }: Passage, inner: number): boolean {
  const span = spanOfRange(tree.tokens, tree.range(inner))
  const elsewhere =
    /(?<!\p{L})(?:alors|autrefois|à l['’]époque|au moment|lorsque?|lorsqu['’]|quand|jadis|auparavant|âgée?s?|déjà|avant|encore)(?!\p{L})/iu
  return dates.some((date) => overlaps(date, span)) || elsewhere.test(sliceOf(text, span))
}

/** The main clause up to the first verb coordinated with it. */
function mainAssertion(scope: Scope): Omit<Assertion, 'fact'> | undefined {
  const { passage, clause, finite, range, source } = scope
  const { tree } = passage
  const others = verbConjuncts(tree, clause.predicate)
  // Half of what somebody said may be less than half of what was meant: « c’est facile, mais … ».
  if (passage.statement.quoted && others.length > 0) return undefined
  // « informerait les personnes dont les données pourraient … »: a verb that nothing joins was read as one.
  if (others.some((index) => !isJoined(tree, index))) return undefined
  const conjuncts = others.map((index) => ({
    first: tree.range(index).first,
    last: range.last,
  }))
  const clip = clipper(passage, [
    ...scope.cuts,
    ...conjuncts,
    ...additives(tree, clause.predicate, passage.text),
  ])
  const subject = clip(clause.subject)
  const quoted = passage.quotes.some((quote) => overlaps(quote, spanOfRange(tree.tokens, clause.group)))
  if (
    subject[0]?.first !== clause.subject.first ||
    quoted ||
    leavesOut(passage, clause) ||
    hasObjectSetOff(tree, clause.predicate)
  )
    return undefined
  const rest = clip({ first: clause.finite + 1, last: range.last })
  if (waits(tree.tokens[rest.at(-1)?.last ?? -1]) || goesOnReporting(tree, rest)) return undefined
  return {
    passage,
    clause,
    subject: statedSubject(passage, clause, subjectWords(passage, clause, subject)),
    ownSubject: true,
    finite,
    rest,
    lead: clip({ first: range.first, last: clause.subject.first - 1 }),
    ...(source === undefined ? {} : { source }),
  }
}

/** By a conjunction or a mark. */
const isJoined = (tree: Tree, index: number): boolean => {
  const { first } = tree.range(index)
  const joins = [tree.tokens[first - 1], tree.tokens[first]].some((token) =>
    /^(?:PUNCT|CCONJ)$/u.test(token?.upos ?? ''),
  )
  return joins || tree.dependents(index, 'cc').length > 0
}

/** « l’Union Jack, le drapeau britannique, »: an apposition at its end keeps its second comma. */
export function subjectWords(
  { tree, text }: Passage,
  { subject }: Clause,
  kept: readonly TokenRange[],
): string {
  const words = compose(text, tree, kept)
  const commas = kept.reduce(
    (sum, { first, last }) =>
      sum + tree.tokens.slice(first, last + 1).filter(({ form }) => form === ',').length,
    0,
  )
  return commas % 2 === 1 && tree.tokens[subject.last + 1]?.form === ',' ? `${words},` : words
}

/** « est légale et qu’elle sera contrôlée »: a « que » behind « et » belongs to the verb of saying. */
const goesOnReporting = ({ tokens }: Tree, rest: readonly TokenRange[]): boolean =>
  rest.some(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .some(
        ({ form }, index) => /^(?:que|qu['’])$/iu.test(form) && tokens[first + index - 1]?.upos === 'CCONJ',
      ),
  )

/** A word at the end of a clause that waits for another. */
const waits = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADP|DET|CCONJ|SCONJ)$/u.test(token.upos) ||
    (token.features.VerbForm === 'Part' && token.features.Tense === 'Pres'))

/** A clause whose subject is a pronoun for somebody sure. */
function pronounClause({ tree, statement }: Passage): Clause | undefined {
  const head = tree.dependents(tree.root, 'nsubj').find((index) => index < tree.root)
  const finite = finiteOf(tree, tree.root)
  if (statement.antecedent === undefined || head === undefined || finite === undefined || head >= finite)
    return undefined
  const { Gender, Number: number } = tree.tokens[head]?.features ?? {}
  const subject = { first: head, last: head }
  const group = { first: head + 1, last: Math.max(tree.root, finite) }
  const negated = isNegated(tree, tree.root)
  return {
    predicate: tree.root,
    finite,
    subject,
    subjectHead: head,
    group,
    gender: Gender,
    number: number ?? 'Sing',
    negated,
  }
}

/** The subject in words: of a pronoun whom it stands for. */
function statedSubject(
  { tree, text, statement }: Passage,
  { subject, subjectHead }: Clause,
  words: string,
): string {
  if (statement.antecedent === undefined || tree.tokens[subjectHead]?.upos !== 'PRON')
    return decapitalise(tree, subject.first, words)
  const named = sliceOf(text, statement.antecedent)
  return /^(?:Les?|La|L['’]|Une?|Des|Ces?|Cette)(?![\p{L}])/u.test(named)
    ? named.charAt(0).toLowerCase() + named.slice(1)
    : named
}

/** Words between subject and verb that belong to neither: « en » of « en appelle à » would be lost. */
const leavesOut = ({ tree }: Passage, { subject, group }: Clause): boolean =>
  tree.tokens.slice(subject.last + 1, group.first).some(({ upos }) => upos !== 'PUNCT')

/** Words that join a sentence to the one before it: out of its place the clause does without. */
const ADDITIVE =
  /^(?:également|aussi|ensuite|enfin|ainsi|donc|alors|pourtant|toutefois|cependant|notamment|néanmoins|d’ailleurs|finalement)$/iu

const CONNECTIVES =
  /(?<!\p{L})(?:en revanche|par ailleurs|en effet|par contre|(?<=^|, |[.:;] )de plus(?=,)|en outre|de même(?=,)|(?:pour (?:sa|leur)|de (?:son|leur)) (?:part|côté)|dans ce cadre|à (?:son|leur) tour|du coup|au passage(?! d)|d['’]ailleurs)(?!\p{L})/giu

export function additives(tree: Tree, predicate: number, text: string): readonly TokenRange[] {
  const adverbs = tree
    .dependents(predicate, 'advmod')
    .filter(
      (index) =>
        ADDITIVE.test(tree.tokens[index]?.form ?? '') &&
        tree.children(index).length === 0 &&
        !isDegree(tree.tokens, index),
    )
    .map((index) => ({ first: index, last: index }))
  const { start, end } = tree.sentence.span
  const phrases = [...text.slice(start, end).matchAll(CONNECTIVES)].flatMap((match) => {
    const from = start + match.index
    const range = tokensIn(tree, { start: from, end: from + match[0].length })
    return range === undefined ? [] : [withCommas(tree.tokens, range)]
  })
  return [...adverbs, ...phrases]
}

/** « n’a jamais été aussi ludique » compares. */
const isDegree = (tokens: readonly Token[], index: number): boolean =>
  /^aussi$/iu.test(tokens[index]?.form ?? '') && /^(?:ADJ|ADV)$/u.test(tokens[index + 1]?.upos ?? '')

/** Set off by two commas it goes with both: « La défense, pour sa part, a … ». */
const withCommas = (tokens: readonly Token[], { first, last }: TokenRange): TokenRange =>
  tokens[first - 1]?.form === ',' && tokens[last + 1]?.form === ','
    ? { first: first - 1, last: last + 1 }
    : { first, last }

/** Gives what is left of a range after the cuts. */
export function clipper(
  { tree }: Passage,
  cuts: readonly TokenRange[],
): (range: TokenRange) => readonly TokenRange[] {
  const kept = keptRanges(tree.tokens.length, cuts)
  return ({ first, last }) =>
    kept
      .map((range) => ({ first: Math.max(range.first, first), last: Math.min(range.last, last) }))
      .filter((range) => range.first <= range.last)
}
