import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

const CAUSE =
  /^(?:en raison d|à cause d|grâce à|grâce au|parce qu|faute d|suite à|à la suite d|par crainte d|sous l['’]effet d|pour (?:avoir|être) )/iu
/** « pour » and an infinitive behind it within a few words. */
const PURPOSE =
  /^(?:afin d|afin qu|pour (?:(?:l[ea]|les|s['’]|se|l['’]|y|en|ne pas|mieux)\s?)*\p{L}+(?:er|ir|re|oir)(?!\p{L}))/iu
/** « pour atteindre 5 millions » tells an outcome, not a purpose. */
const OUTCOME =
  /^pour (?:atteindre|s['’]établir|devenir|finir|terminer|tomber|passer|revenir|retomber|remonter|se conclure)/iu

/** « Pourquoi … ? — En raison de … », « Dans quel but … ? — Pour … », where the story itself says so. */
export function why(assertion: Assertion): QuestionDraft | undefined {
  for (const circumstance of circumstancesOf(assertion)) {
    const { words } = circumstance
    const word = CAUSE.test(words)
      ? 'Pourquoi'
      : PURPOSE.test(words) && !OUTCOME.test(words)
        ? 'Dans quel but'
        : undefined
    const draft = word === undefined ? undefined : askAfter(word, circumstance, assertion, 1)
    if (draft !== undefined) return draft
  }
  return undefined
}
