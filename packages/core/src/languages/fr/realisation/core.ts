import type { Lexicon } from '../../language.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { adjunctsOf } from './adjuncts.ts'
import { type Assertion, assertionOf } from './assertion.ts'
import { sentenceOf } from './compose.ts'
import { dateAdverbials, participleClause, plainClause, sourced } from './wording.ts'

const FEWEST_WORDS = 5

/** The bare clause as sentences, the longest first: circumstances go one by one from the end. */
export function coreOf(passage: Passage, lexicon: Lexicon): readonly string[] {
  const assertion = assertionOf(passage, lexicon)
  if (assertion === undefined || assertion.lead.length > 0) return []
  return [...new Set(barer(assertion, lexicon).map((clause) => sentenceOf(sourced(clause, assertion))))]
}

/** Clauses with ever fewer circumstances, from none left out to all. */
export function barer(assertion: Assertion, lexicon: Lexicon): readonly string[] {
  const adjuncts = adjunctsOf(assertion, lexicon)
  return [0, ...adjuncts.map((_, index) => index + 1)]
    .map((count) => plainClause(assertion, adjuncts.slice(0, count)))
    .filter((clause) => clause.split(' ').length >= FEWEST_WORDS)
}

/** The clause as a headline: without auxiliary where it may go, without dates, ever barer. */
export function headlinesOf(passage: Passage, lexicon: Lexicon): readonly SubheadingDraft[] {
  const assertion = assertionOf(passage, lexicon)
  if (assertion === undefined || assertion.lead.length > 0 || passage.statement.anaphoric) return []
  const adjuncts = adjunctsOf(assertion, lexicon)
  const dates = dateAdverbials(assertion)
  const cuts = [dates, ...adjuncts.map((_, index) => [...dates, ...adjuncts.slice(0, index + 1)])]
  return cuts.flatMap((cut, index) => {
    const short = participleClause(assertion, cut)
    const weight = 0.9 - index * 0.03
    return [
      ...(short === undefined
        ? []
        : [{ text: capitalise(sourced(short, assertion)), weight: weight + 0.05 }]),
      { text: capitalise(sourced(plainClause(assertion, cut), assertion)), weight },
    ]
  })
}
