import { spanOfRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { DateMention } from '../../mentions.ts'
import type { EventDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { assertionOf } from './assertion.ts'
import { tidy } from './compose.ts'
import { dateAdverbials, participleClause, plainClause, sourced } from './wording.ts'

const DATED = new Set(['day', 'month', 'year', 'period', 'quarter'])
const MOST_WORDS = 26

/** A dated clause as a row of a timeline: « 17 avril », « Un incident détecté, selon Point32Health ». */
export function eventOf(passage: Passage, lexicon: Lexicon): EventDraft | undefined {
  const assertion = assertionOf(passage, lexicon)
  if (assertion === undefined || passage.statement.anaphoric) return undefined
  const adverbials = dateAdverbials(assertion)
  const dates = passage.dates.filter(
    (date) =>
      DATED.has(date.kind) &&
      adverbials.some((range) => covers(spanOfRange(passage.tree.tokens, range), date)),
  )
  const [date] = dates
  if (date === undefined || dates.length > 1) return undefined
  const leads = assertion.lead.every((range) =>
    adverbials.some((adverbial) => adverbial.first <= range.first + 1),
  )
  const words = participleClause(assertion, adverbials) ?? plainClause(assertion, adverbials)
  if (!leads || words.split(' ').length > MOST_WORDS) return undefined
  const order = orderOf(date)
  return {
    when: capitalise(date.text.replace(/^le\s+/iu, '')),
    what: capitalise(tidy(sourced(words.replace(/[.]$/u, ''), assertion))),
    ...(order === undefined ? {} : { order }),
  }
}

/** yyyymmdd; a date without its year has none and is sorted by its story's. */
function orderOf({ from }: DateMention): number | undefined {
  if (from === undefined) return undefined
  return (from.year ?? 0) * 10_000 + (from.month ?? 0) * 100 + (from.day ?? 0)
}
