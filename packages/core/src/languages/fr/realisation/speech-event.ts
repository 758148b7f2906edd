import { covers, sliceOf } from '../../../span.ts'
import type { Lexicon } from '../../language.ts'
import { type EventDraft, type Passage, SPEECH } from '../../realisation.ts'
import { capitalise, join } from '../elision.ts'
import { isHuman } from '../human.ts'
import { neutralReporting } from '../reporting.ts'
import { mainClause } from './clause.ts'
import { decapitalise } from './decapitalise.ts'
import { shortSource, tokensIn } from './reframe.ts'
import { isDated } from './wording.ts'

/** By which means words come out, and what these words then are. */
const MEDIA: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:dans|par) (?:un|son|leur) communiqué(?!\p{L})/iu, 'Communiqué'],
  [/(?<!\p{L})par communiqué(?!\p{L})/iu, 'Communiqué'],
  [/(?<!\p{L})par (?:e-mail|mail|courriel)(?!\p{L})/iu, 'E-mail'],
  [/(?<!\p{L})dans une (?:lettre|tribune)(?!\p{L})/iu, 'Lettre'],
  [/(?<!\p{L})dans (?:un entretien|une interview)(?!\p{L})/iu, 'Entretien'],
  [/(?<!\p{L})(?:en|lors d['’]une) conférence de presse(?!\p{L})/iu, 'Conférence de presse'],
  [/(?<!\p{L})dans un rapport(?!\p{L})/iu, 'Rapport'],
]
/** What a verb of saying makes of them where no means is told. */
const SPOKEN: ReadonlySet<string> = new Set([
  'déclarer',
  'dire',
  'indiquer',
  'affirmer',
  'expliquer',
  'assurer',
])

/**
 * « Le maire a déclaré mardi dans un communiqué que … » as a row of a timeline: « Mardi », « Communiqué du
 * maire ». Where the statement's own frame is dated, and people or a named body speak in it.
 */
export function speechEventOf(passage: Passage, lexicon: Lexicon): EventDraft | undefined {
  const { statement, text, dates } = passage
  const { attribution } = statement
  if (attribution?.source === undefined || attribution.frame === 'according-to') return undefined
  if (!neutralReporting.has(attribution.verb ?? '')) return undefined
  const frame = frameOf(passage)
  const said = frame === undefined ? [] : dates.filter((date) => isDated(date) && covers(frame, date))
  const [date] = said
  if (frame === undefined || date === undefined || said.length > 1) return undefined
  const source = speaker(passage, lexicon)
  const noun = nounOf(sliceOf(text, frame), attribution.verb ?? '')
  if (source === undefined || noun === undefined || isNegated(passage)) return undefined
  return {
    fact: SPEECH,
    when: capitalise(date.text.replace(/^le\s+/iu, '')),
    what: join(`${noun} de`, source),
    date,
    future: false,
    earlier: false,
  }
}

/** From the subject of a reporting clause up to what it reports; an inverted frame as it stands. */
function frameOf({ statement, tree }: Passage): { start: number; end: number } | undefined {
  const { attribution } = statement
  if (attribution === undefined) return undefined
  if (attribution.frame !== 'reported') return attribution.span
  const reported = tree.dependents(tree.root, 'ccomp').find((index) => index > tree.root)
  const end = reported === undefined ? undefined : tree.tokens[tree.range(reported).first]?.start
  return end === undefined ? undefined : { start: statement.start, end }
}

const nounOf = (frame: string, verb: string): string | undefined =>
  MEDIA.find(([pattern]) => pattern.test(frame))?.[1] ??
  (verb === 'annoncer' ? 'Annonce' : SPOKEN.has(verb) ? 'Déclaration' : undefined)

/** « la porte-parole de la société, Jeanne Moulin » */
const ROLE_AND_NAME = /^[^,]{1,60}, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u

/** The source, if it is people or has a name: a survey makes no declaration. */
function speaker(passage: Passage, lexicon: Lexicon): string | undefined {
  const { statement, tree } = passage
  const span = statement.attribution?.source
  const range = span === undefined ? undefined : tokensIn(tree, span)
  if (span === undefined || range === undefined) return undefined
  const head = tree.tokens.findIndex(
    ({ head: above }, index) =>
      index >= range.first && index <= range.last && (above < range.first || above > range.last),
  )
  const token = tree.tokens[head]
  const speaks = token?.upos === 'PROPN' || isHuman(tree, head, lexicon) === true
  const whole = sliceOf(passage.text, span)
  const named = ROLE_AND_NAME.test(whole)
    ? decapitalise(tree, range.first, whole)
    : shortSource(passage, span)
  const points = /^(?:il|elle|on|ce|cet|cette|ces|son|sa|ses|leurs?|celui|celle)(?!\p{L})/iu
  return !speaks || named === undefined || points.test(named) ? undefined : named
}

const isNegated = ({ statement, tree }: Passage): boolean =>
  statement.attribution?.frame === 'reported' && mainClause(tree)?.negated !== false
