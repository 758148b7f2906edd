import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, type Circumstance, circumstancesOf } from './circumstance.ts'

const CAUSE =
  /^(?:en raison d|à cause d|grâce à|grâce au|parce qu|faute d|suite à|à la suite d|par crainte d|par peur d|par manque d|sous l['’]effet d|pour (?:avoir|être|s['’]être|ne pas|n['’]avoir) )/iu
/** « pour » and « afin de » name a purpose where an infinitive stands behind them. */
const PURPOSE = /^(?:afin d|afin qu|pour )/iu
/** « pour atteindre 5 millions » tells an outcome, not a purpose. */
const OUTCOME =
  /^pour (?:atteindre|s['’]établir|devenir|finir|terminer|tomber|passer|revenir|retomber|remonter|se conclure|culminer|clôturer)/iu
/** Behind these « pour » belongs to the verb: « servir pour », « opter pour ». */
const BOUND =
  /^(?:servir|opter|suffire|falloir|compter|passer|prendre|attendre|rester|être|avoir|mettre|manquer)$/u

/** « Pourquoi … ? — En raison de … », « Pour … », where the story itself says so. */
export function why(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    if (!isReason(circumstance, assertion)) continue
    const draft = askAfter('Pourquoi', circumstance, assertion, lexicon, 1)
    if (draft !== undefined) return draft
  }
  return undefined
}

function isReason({ words, range }: Circumstance, { passage: { tree }, clause }: Assertion): boolean {
  if (CAUSE.test(words)) return true
  if (!PURPOSE.test(words) || OUTCOME.test(words)) return false
  if (BOUND.test(tree.tokens[clause.predicate]?.lemma ?? '')) return false
  // « critiqués pour leur lenteur pour empêcher la fuite »: what is behind two « pour » is of the first.
  const others = tree.tokens.filter(
    ({ form }, index) => /^(?:pour|afin)$/iu.test(form) && (index < range.first || index > range.last),
  )
  if (others.length > 0) return false
  const verb = tree.tokens
    .slice(range.first, range.last + 1)
    .find(({ upos }) => /^(?:VERB|AUX|NOUN|PROPN)$/u.test(upos))
  return verb?.features.VerbForm === 'Inf'
}
