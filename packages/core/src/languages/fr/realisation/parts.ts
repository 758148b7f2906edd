import { memoiseFor } from '../../../memoise.ts'
import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree, treeOf } from '../../../reading/tree.ts'
import { covers, overlaps } from '../../../span.ts'
import { CIRCUMSTANCE, CIRCUMSTANCES, type Passage, WHOLE } from '../../realisation.ts'
import { isAnaphoric } from '../anaphora.ts'
import { reporting } from '../reporting.ts'
import { finiteOf } from './clause.ts'
import { lastWord } from './frame.ts'
import { trimEdges } from './trim.ts'

/** One side of a compound sentence, as a passage of its own. */
export interface Part {
  readonly passage: Passage
  /** Added to the numbers of its facts: the side that opens the sentence counts from 0, as the sentence does. */
  readonly fact: number
}

/** Facts of the far side of a colon or semicolon: more than any sentence has clauses on the near one. */
const FAR_SIDE = 20
const FEWEST_TOKENS = 5
/** Relations by which a further clause hangs on the first. */
const BESIDE = /^(?:conj|advcl|parataxis|ccomp)/u
const MARK = /^[:;]$/u
/** « et », « mais » before a clause with a subject of its own: either side is asserted. */
const JOINT = /^(?:et|mais|puis|car|or|tandis|alors)$/iu
/** What only announces the other side of a colon. */
const ANNOUNCING =
  /^(?:suivante?s?|voici|ainsi|clair|claire|simple|net|nette|résultat|raison|cause|cela|ceci|constat|objectif|but|message|preuve|exemple|enjeu|question|réponse|mot|chose|problème|idée|ça|catégorique|formel|formelle|unanime|précis|ce|c['’]|il)$/iu

/** A compound sentence taken apart: the word or mark between its sides, and each side that is a clause of its own. */
export interface Sides {
  /** « et », « : » */
  readonly joint: Token
  readonly near: Passage | undefined
  readonly far: Passage | undefined
}

/**
 * A sentence that says one thing and then another, each with its own subject and finite verb: before and behind a
 * colon or a semicolon, and before « et », « mais », « tandis que ». Undefined for quotations and questions, and
 * where the tree ties the sides together.
 */
export const sidesOf = memoiseFor((passage: Passage, _: undefined): Sides | undefined => {
  const { statement, tree } = passage
  const { span } = tree.sentence
  if (statement.quoted || statement.unknown || statement.start !== span.start || statement.end !== span.end)
    return undefined
  const { tokens } = tree
  if (tokens.some(({ form }) => /^(?:\?|!|…|\.\.\.)$/u.test(form))) return undefined
  const at = tokens.findIndex((token, index) => index >= FEWEST_TOKENS && isBoundary(passage, token, index))
  const joint = tokens[at]
  if (joint === undefined) return undefined
  return {
    joint,
    near: partIn(passage, { first: 0, last: tokens[at - 1]?.form === ',' ? at - 2 : at - 1 }),
    far: partIn(passage, { first: at + 1, last: lastWord(tokens) }),
  }
})

/**
 * The sides that a text may be made of by itself: behind « et » or « mais » the clause is one of the sentence's
 * own, behind a mark it is not.
 */
export function partsOf(passage: Passage): readonly Part[] {
  const { joint, near, far } = sidesOf(passage, undefined) ?? {}
  return [
    ...(near === undefined ? [] : [{ passage: near, fact: 0 }]),
    ...(far === undefined || !MARK.test(joint?.form ?? '') ? [] : [{ passage: far, fact: FAR_SIDE }]),
  ]
}

function isBoundary({ tree, quotes }: Passage, token: Token, index: number): boolean {
  const { tokens } = tree
  if (quotes.some((quote) => overlaps(quote, token))) return false
  if (MARK.test(token.form))
    return (
      !/^(?:["«“]|celui|celle|ceux|celles)$/iu.test(tokens[index + 1]?.form ?? '') &&
      !announces(tokens.slice(0, index))
    )
  return JOINT.test(token.form) && opensClause(tree, index)
}

/** « L’objectif est clair: », « Il a précisé: » say nothing without what follows. */
const announces = (tokens: readonly Token[]): boolean =>
  tokens.slice(-2).some(({ form }) => ANNOUNCING.test(form)) ||
  tokens.slice(0, 1).some(({ form }) => ANNOUNCING.test(form)) ||
  tokens.some(({ upos, lemma }) => upos === 'VERB' && reporting.has(lemma))

/** The word opens a clause that has a subject and a finite verb of its own, wherever the tree hangs it. */
const opensClause = (tree: Tree, joint: number): boolean =>
  tree.tokens.some(({ relation, head }, index) => {
    if (index <= joint || head >= joint || !BESIDE.test(relation) || finiteOf(tree, index) === undefined)
      return false
    const range = trimEdges(tree.tokens, tree.range(index))
    const subjects = tree.dependents(index, 'nsubj')
    return (
      range?.first === joint && subjects.some((subject) => subject > joint && isPlain(tree.tokens[subject]))
    )
  })

/** A noun or « elle », no « qui ». */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(token.upos) && token.features.PronType !== 'Rel'

/** The tokens of a range as a passage, where one of them governs all others. */
function partIn(passage: Passage, range: TokenRange): Passage | undefined {
  const { statement, tree, text, quotes, dates, numbers } = passage
  const tokens = tree.tokens.slice(range.first, range.last + 1)
  const tops = tokens.filter(({ head }) => head < range.first || head > range.last)
  if (tokens.length < FEWEST_TOKENS || tops.length !== 1) return undefined
  const span = spanOfRange(tree.tokens, range)
  const { attribution } = statement
  if (attribution !== undefined && !covers(span, attribution.span)) return undefined
  if (quotes.some((quote) => overlaps(quote, span) && !covers(span, quote))) return undefined
  const part = treeOf({
    ...tree.sentence,
    span,
    tokens: tokens.map((token) =>
      tops.includes(token)
        ? { ...token, head: -1, relation: 'root' }
        : { ...token, head: token.head - range.first },
    ),
  })
  if (finiteOf(part, part.root) === undefined || part.dependents(part.root, 'nsubj').length === 0)
    return undefined
  const within = <Mention extends { start: number; end: number }>(mentions: readonly Mention[]) =>
    mentions.filter((mention) => covers(span, mention))
  const { antecedent, ...own } = statement
  const kept = range.first > 0 || antecedent === undefined ? own : statement
  return {
    text,
    statement: { ...kept, ...span, anaphoric: isAnaphoric(part, text) },
    tree: part,
    others: [],
    quotes: within(quotes),
    dates: within(dates),
    numbers: within(numbers),
  }
}

/** The number that a fact of a part has in the whole sentence. */
export function factIn({ fact: offset }: Part, fact: number): number {
  if (fact === WHOLE) return offset
  return fact >= CIRCUMSTANCE ? fact + offset * CIRCUMSTANCES : fact + offset
}
