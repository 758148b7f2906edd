import { spanOfRange } from '../../../reading/tree.ts'
import { covers } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import type { DateMention } from '../../mentions.ts'
import type { EventDraft, Passage } from '../../realisation.ts'
import { capitalise } from '../elision.ts'
import { type Assertion, assertionsOf, pointsAway } from './assertion.ts'
import { tidy } from './compose.ts'
import { nominalised } from './nominalise.ts'
import { participleEventsOf } from './participle-event.ts'
import { presentClause } from './present-clause.ts'
import { speechEventOf } from './speech-event.ts'
import { dateAdverbials, isDated, participleClause, plainClause, sourced } from './wording.ts'

/** « depuis 2007 » and « jusqu’à mercredi » tell a stretch without its other end. */
const OPEN_ENDED = /(?<!\p{L})(?:depuis|dès|jusqu['’]|d['’]ici|avant|après|à partir d)/iu
/** « Le signalement remonte au 13 mai » says nothing without it. */
const NEEDS_ITS_DATE = /^(?:remonter|dater)$/u
const MOST_WORDS = 28

/** The dated clauses of a passage as rows of a timeline: « 17 avril », « Un incident détecté, selon X ». */
export function eventsOf(passage: Passage, lexicon: Lexicon): readonly EventDraft[] {
  const speech = speechEventOf(passage, lexicon) ?? []
  if (pointsAway(passage)) return [speech].flat()
  const participles = participleEventsOf(passage, lexicon)
  const clauses = assertionsOf(passage, lexicon).flatMap((assertion) => eventOf(assertion, lexicon) ?? [])
  const firsts = clauses.filter(({ fact }, index) => clauses.findIndex((one) => one.fact === fact) === index)
  return firsts.concat(participles, speech)
}

function eventOf(assertion: Assertion, lexicon: Lexicon): EventDraft | undefined {
  const { passage, lead, fact } = assertion
  const adverbials = dateAdverbials(assertion)
  const spans = adverbials.map((range) => spanOfRange(passage.tree.tokens, range))
  const dates = passage.dates.filter((date) => isDated(date) && spans.some((span) => covers(span, date)))
  const [date] = dates
  if (date === undefined || dates.length > 1 || assertion.clause.negated) return undefined
  if (NEEDS_ITS_DATE.test(passage.tree.tokens[assertion.clause.predicate]?.lemma ?? '')) return undefined
  if (OPEN_ENDED.test(passage.text.slice(Math.max(0, date.start - 12), date.end))) return undefined
  const isDate = lead.every((range) =>
    adverbials.some(({ first, last }) => first <= range.first && range.last <= last + 1),
  )
  const noun = nominalised(assertion, adverbials, lexicon)
  const clause =
    presentClause(assertion, adverbials, lexicon) ??
    participleClause(assertion, adverbials) ??
    plainClause(assertion, adverbials)
  const words = noun ?? sourced(clause.replace(/[.]$/u, ''), assertion)
  if (!isDate || words.split(' ').length > MOST_WORDS || opensWithDate(words, date, passage)) return undefined
  return {
    fact,
    when: capitalise(date.text.replace(/^le\s+/iu, '')),
    what: capitalise(tidy(words.replace(/[.]$/u, ''))),
    date,
    future: isToCome(assertion),
    earlier:
      passage.tree.tokens[assertion.clause.finite]?.features.Tense === 'Imp' &&
      assertion.source === undefined,
  }
}

/** « Ce vendredi, l’association revient … »: the row would be of another time. */
const opensWithDate = (words: string, date: DateMention, { dates }: Passage): boolean =>
  dates.some(
    (other) =>
      other !== date &&
      words
        .toLowerCase()
        .slice(0, other.text.length + 8)
        .includes(other.text.toLowerCase()),
  )

/** « se rendront », « devrait reprendre », « sont attendus » */
function isToCome({ passage, clause }: Assertion): boolean {
  const { tokens } = passage.tree
  const { Mood, Tense } = tokens[clause.finite]?.features ?? {}
  const awaited = /^(?:attendre|prévoir|programmer|fixer)$/u.test(tokens[clause.predicate]?.lemma ?? '')
  return (
    Tense === 'Fut' || Mood === 'Cnd' || (awaited && Tense === 'Pres' && clause.finite !== clause.predicate)
  )
}
