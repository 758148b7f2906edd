import type { Lexicon } from '../../../language.ts'
import type { QuestionDraft } from '../../../realisation.ts'
import type { Assertion } from '../assertion.ts'
import { askAfter, circumstancesOf } from './circumstance.ts'

const PLACE =
  /^(?:à|au|aux|en|dans|sur|près d|devant|autour d|aux abords d|au nord d|au sud d|à l['’]est d|à l['’]ouest d)/iu
const MOST_WORDS = 16

/** « Où le train a-t-il déraillé ? — Près de Stonehaven. », where the place has a name. */
export function where(assertion: Assertion, lexicon: Lexicon): QuestionDraft | undefined {
  const { tree } = assertion.passage
  for (const circumstance of circumstancesOf(assertion)) {
    const { range, words } = circumstance
    if (!PLACE.test(words) || words.split(' ').length > MOST_WORDS) continue
    const tokens = tree.tokens.slice(range.first, range.last + 1)
    const head = tokens.find((token) => /^(?:NOUN|PROPN)$/u.test(token.upos))
    if (head?.upos !== 'PROPN' || !isPlace(head.form, lexicon)) continue
    const draft = askAfter('Où', circumstance, assertion, 0.65)
    if (draft !== undefined) return draft
  }
  return undefined
}

const isPlace = (form: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(form).some(({ name }) => name === 'place')
