import type { TokenRange } from '../../../reading/tree.ts'
import type { Lexicon } from '../../language.ts'
import type { Passage, SubheadingDraft } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { isBalanced } from '../quotation-marks.ts'
import { adjunctsOf } from './adjuncts.ts'
import { type Assertion, assertionsOf, pointsAway } from './assertion.ts'
import { nominalised } from './nominalise.ts'
import { readsAlone } from './reads-alone.ts'
import { shortened } from './shorten.ts'
import { dateAdverbials, disagrees, participleClause, plainClause, restWithout, sourced } from './wording.ts'

const FEWEST_WORDS = 4

/** Clauses with ever fewer circumstances, from none left out to all. */
export function barer(assertion: Assertion, lexicon: Lexicon): readonly string[] {
  if (assertion.lead.length > 0) return []
  return cutsOf(assertion, lexicon)
    .map((cuts) => plainClause(assertion, cuts))
    .filter((clause) => clause.split(' ').length >= FEWEST_WORDS)
}

const cutsOf = (assertion: Assertion, lexicon: Lexicon): readonly (readonly TokenRange[])[] => {
  const adjuncts = adjunctsOf(assertion, lexicon)
  return [0, ...adjuncts.map((_, index) => index + 1)].map((count) => adjuncts.slice(0, count))
}

/** The passage's clauses as headlines: without auxiliary where it may go, without dates, ever barer. */
export function headlinesOf(passage: Passage, lexicon: Lexicon): readonly SubheadingDraft[] {
  if (pointsAway(passage)) return []
  const clauses = assertionsOf(passage, lexicon)
    .filter(({ lead }) => lead.length === 0)
    .flatMap((assertion) => headlinesFrom(assertion, lexicon))
  const whole = shortened(passage, lexicon).map((text) => ({ text: sourceBehind(text), weight: SHORTENED }))
  return [...clauses, ...whole].filter(({ text }) => isBalanced(text) && readsAlone(text))
}

/** Of a clause that could not be taken apart the sentence itself, in fewer words. */
const SHORTENED = 0.7

/** « Selon la direction, le site a fermé » as « Le site a fermé, selon la direction »: a headline opens with the news. */
function sourceBehind(text: string): string {
  const [, source, news] = /^Selon ([^,]+), ([^,]+)$/u.exec(text.replace(/\.$/u, '')) ?? []
  return source === undefined || news === undefined ? text : `${capitalise(news)}, ${join('selon', source)}`
}

/** « L’assemblée générale se tiendra »: of what the verb had behind it nothing is left. */
const isLeftBare = (assertion: Assertion, cut: readonly TokenRange[]): boolean =>
  assertion.clause.finite === assertion.clause.predicate &&
  assertion.rest.length > 0 &&
  restWithout(assertion, cut).every(({ first, last }) =>
    assertion.passage.tree.tokens.slice(first, last + 1).every(({ upos }) => upos === 'PUNCT'),
  )

function headlinesFrom(assertion: Assertion, lexicon: Lexicon): readonly SubheadingDraft[] {
  const dates = dateAdverbials(assertion)
  return cutsOf(assertion, lexicon).flatMap((cuts, index) => {
    const cut = [...dates, ...cuts]
    const short = participleClause(assertion, cut)
    const noun = nominalised(assertion, cut, lexicon)
    const weight = 0.9 - index * 0.03 - (assertion.fact === 0 ? 0 : 0.06)
    if (isLeftBare(assertion, cut) || disagrees(assertion)) return []
    return [
      ...(noun === undefined ? [] : [{ text: noun, weight: weight - 0.02 }]),
      ...(short === undefined
        ? []
        : [{ text: capitalise(sourced(short, assertion)), weight: weight + 0.05 }]),
      { text: capitalise(sourced(plainClause(assertion, cut), assertion)), weight },
    ]
  })
}
