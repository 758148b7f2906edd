import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

const CAUSE =
  /^(?:en raison d|à cause d|grâce à|grâce au|parce qu|faute d|suite à|à la suite d|par crainte d|sous l['’]effet d|pour (?:avoir|être) )/iu
/** « pour » and « afin de » name a purpose where an infinitive stands behind them. */
const PURPOSE = /^(?:afin d|afin qu|pour )/iu
/** « pour atteindre 5 millions » tells an outcome, not a purpose. */
const OUTCOME =
  /^pour (?:atteindre|s['’]établir|devenir|finir|terminer|tomber|passer|revenir|retomber|remonter|se conclure)/iu

/** « Pourquoi … ? — En raison de … », « Dans quel but … ? — Pour … », where the story itself says so. */
export function why(assertion: Assertion): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    const { words, range } = circumstance
    const tokens = assertion.passage.tree.tokens.slice(range.first, range.last + 1)
    const infinitive =
      tokens.find(({ upos }) => /^(?:VERB|AUX|NOUN|PROPN)$/u.test(upos))?.features.VerbForm === 'Inf'
    const word = CAUSE.test(words)
      ? 'Pourquoi'
      : PURPOSE.test(words) && infinitive && !OUTCOME.test(words)
        ? 'Dans quel but'
        : undefined
    const draft = word === undefined ? undefined : askAfter(word, circumstance, assertion, 1)
    if (draft !== undefined) return draft
  }
  return undefined
}
