import { spanOfRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { EventDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { type Assertion, assertionsOf, pointsAway } from './assertion.ts'
import { tidy } from './compose.ts'
import { nominalised } from './nominalise.ts'
import { dateAdverbials, participleClause, plainClause, sourced } from './wording.ts'

/** « hier » and « ce matin » place nothing in time for who reads later; a weekday is the story's own measure. */
const DATED = new Set(['day', 'month', 'year', 'period', 'quarter', 'weekday'])
/** « depuis 2007 » and « jusqu’à mercredi » tell a stretch without its other end. */
const OPEN_ENDED = /(?<!\p{L})(?:depuis|dès|jusqu['’]|d['’]ici|avant|après|à partir d)/iu
const MOST_WORDS = 28

/** The dated clauses of a passage as rows of a timeline: « 17 avril », « Un incident détecté, selon X ». */
export function eventsOf(passage: Passage, lexicon: Lexicon): readonly EventDraft[] {
  if (pointsAway(passage)) return []
  return assertionsOf(passage, lexicon).flatMap((assertion) => eventOf(assertion, lexicon) ?? [])
}

function eventOf(assertion: Assertion, lexicon: Lexicon): EventDraft | undefined {
  const { passage, lead, fact } = assertion
  const adverbials = dateAdverbials(assertion)
  const spans = adverbials.map((range) => spanOfRange(passage.tree.tokens, range))
  const dates = passage.dates.filter(
    (date) => DATED.has(date.kind) && spans.some((span) => covers(span, date)),
  )
  const [date] = dates
  if (date === undefined || dates.length > 1 || assertion.clause.negated) return undefined
  if (OPEN_ENDED.test(passage.text.slice(Math.max(0, date.start - 12), date.end))) return undefined
  const isDate = lead.every((range) =>
    adverbials.some(({ first, last }) => first <= range.first && range.last <= last + 1),
  )
  const noun = nominalised(assertion, adverbials, lexicon)
  const clause = participleClause(assertion, adverbials) ?? plainClause(assertion, adverbials)
  const words = noun ?? sourced(clause.replace(/[.]$/u, ''), assertion)
  if (!isDate || words.split(' ').length > MOST_WORDS) return undefined
  return {
    fact,
    when: capitalise(date.text.replace(/^le\s+/iu, '')),
    what: capitalise(tidy(words.replace(/[.]$/u, ''))),
    date,
    future: isToCome(assertion),
  }
}

/** « se rendront », « devrait reprendre », « sont attendus » */
function isToCome({ passage, clause }: Assertion): boolean {
  const { tokens } = passage.tree
  const { Mood, Tense } = tokens[clause.finite]?.features ?? {}
  const awaited = /^(?:attendre|prévoir|programmer|fixer)$/u.test(tokens[clause.predicate]?.lemma ?? '')
  return (
    Tense === 'Fut' || Mood === 'Cnd' || (awaited && Tense === 'Pres' && clause.finite !== clause.predicate)
  )
}
