import type { Token } from '../../../reading/reading.ts'
import { spanOfRange, type TokenRange, type Tree } from '../../../reading/tree.ts'
import { overlaps, sliceOf } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { Assertion } from './assertion.ts'
import type { Clause } from './clause.ts'
import { type Frame, governs, leans } from './complements.ts'
import { LIMITING } from './limiting.ts'
import { trimEdges } from './trim.ts'
import { wantsObject } from './wants-object.ts'
import { splitsDate } from './wording.ts'

const ADJUNCT = /^(?:obl:mod|advcl|obl:agent)$/u
/** Circumstances of time, place, occasion and purpose: without them the rest is still true. */
const CIRCUMSTANCE =
  /^(?:à l['’]issue|à la suite|à l['’]occasion|au cours|lors|pendant|durant|après|avant|afin|pour|en vue|en marge|dans le cadre|dans|en|à|au|aux|sur|devant|près|le|la|les|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|demain|vers|depuis|entre|alors que|tandis que|lorsque|quand|par)(?![\p{L}])/iu
/**
 * Circumstances of an affirmative clause from the last to the first, each with what it governs. Without
 * them the clause says less and stays true: what is limited, denied or only possible keeps them all.
 */
export function adjunctsOf({ passage, clause, rest }: Assertion, lexicon: Lexicon): readonly TokenRange[] {
  const { tree, text, quotes } = passage
  const predicate = tree.tokens[clause.predicate]
  if (clause.negated || predicate === undefined || !isOnce(tree, clause)) return []
  const found = tree.children(clause.predicate).flatMap((index) => {
    const token = tree.tokens[index]
    const range =
      token !== undefined && index > clause.predicate && ADJUNCT.test(token.relation)
        ? trimEdges(tree.tokens, tree.range(index))
        : undefined
    if (range === undefined || !tree.isProjective(index) || !isKept(rest, range) || isListed(tree, range))
      return []
    const span = spanOfRange(tree.tokens, range)
    const words = sliceOf(text, span)
    if (isGoverned(tree, clause.predicate, index)) return []
    if (
      !CIRCUMSTANCE.test(words) ||
      LIMITING.test(words) ||
      quotes.some((quote) => overlaps(quote, span)) ||
      splitsDate(passage, span)
    )
      return []
    return [range]
  })
  const complete = tree.dependents(clause.predicate, 'obj', 'xcomp', 'ccomp', 'iobj').length > 0
  if (!complete && wantsObject(tree, clause.predicate, lexicon)) return []
  const kept = complete || stands(tree, clause.predicate, lexicon) ? 0 : 1
  return found.slice(kept).reverse()
}

/**
 * True where what stands before the subject is a circumstance that the clause can do without: « Au coup de
 * sifflet final, des milliers de supporters ont convergé ».
 */
export function mayLoseLead({ passage, clause, lead }: Assertion): boolean {
  const { tree, text, quotes } = passage
  if (lead.length === 0 || clause.negated || !isOnce(tree, clause)) return false
  // « En France, les ventes ont reculé de 0,8 % »: elsewhere the number is another.
  const placed = lead.some(({ first, last }) =>
    tree.tokens.slice(first, last + 1).some(({ upos }) => upos === 'PROPN'),
  )
  if (placed && passage.numbers.length > 0) return false
  return lead.every((range) => {
    const words = trimEdges(tree.tokens, range)
    if (words === undefined) return true
    const span = spanOfRange(tree.tokens, words)
    const phrase = sliceOf(text, span)
    const finite = tree.tokens
      .slice(words.first, words.last + 1)
      .some(({ features }) => features.Mood !== undefined)
    return (
      CIRCUMSTANCE.test(phrase) &&
      !LIMITING.test(phrase) &&
      !finite &&
      !quotes.some((quote) => overlaps(quote, span)) &&
      !splitsDate(passage, span)
    )
  })
}

/**
 * Done or to be done once: of what is so in general, or was so, the circumstances tell when or where it is so
 * (« Ils se produisent en général à l’automne », « La journée est classée orange dans ce sens »).
 */
function isOnce(tree: Tree, { finite, predicate }: Clause): boolean {
  const verb = tree.tokens[finite]
  const { Tense, Mood } = verb?.features ?? {}
  if (Mood !== 'Ind') return false
  if (Tense === 'Fut' || Tense === 'Past') return true
  const participle = tree.tokens[predicate]
  if (finite === predicate || Tense !== 'Pres' || participle?.features.VerbForm !== 'Part') return false
  return verb?.lemma === 'avoir' || participle.features.Voice !== 'Pass'
}

/** Beside « et » or « ou » it may be one of several. */
const isListed = ({ tokens }: Tree, { first, last }: TokenRange): boolean =>
  tokens[first - 1]?.upos === 'CCONJ' ||
  tokens[last + 1]?.upos === 'CCONJ' ||
  (tokens[last + 1]?.upos === 'VERB' && tokens[last + 1]?.features.VerbForm === 'Part')

const isKept = (rest: readonly TokenRange[], range: TokenRange): boolean =>
  rest.some(({ first, last }) => first <= range.first && range.last <= last)

/** True where the verb is complete without any circumstance. */
function stands(tree: Tree, predicate: number, lexicon: Lexicon): boolean {
  const { lemma, upos } = tree.tokens[predicate] as Token
  const frame = frameOf(tree, predicate)
  if (upos !== 'VERB' || frame === 'pronominal' || leans(lemma, frame)) return false
  return frame === 'passive' || lexicon.verb(lemma)?.intransitive === true
}

/** « se refléter dans », « a été accusé de »: what the verb governs is no circumstance of it. */
export function isGoverned(tree: Tree, predicate: number, complement: number): boolean {
  const verb = tree.tokens[predicate]
  const [preposition] = tree.dependents(complement, 'case', 'mark')
  const form = tree.tokens[preposition ?? -1]?.lemma ?? ''
  return verb !== undefined && governs(verb.lemma, frameOf(tree, predicate), form)
}

/** How a predicate is used, by the helpers it has. */
export function frameOf(tree: Tree, predicate: number): Frame {
  const reflexive = tree
    .children(predicate)
    .some((index) => index < predicate && /^(?:se|s['’])$/iu.test(tree.tokens[index]?.form ?? ''))
  if (reflexive) return 'pronominal'
  const passive =
    tree.dependents(predicate, 'aux').some((index) => tree.tokens[index]?.form === 'été') ||
    tree.children(predicate).some((index) => tree.tokens[index]?.relation === 'aux:pass')
  return passive || tree.tokens[predicate]?.features.Voice === 'Pass' ? 'passive' : 'active'
}
