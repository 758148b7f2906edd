import { isRefuted, type MessageLanguage } from '@intertitre/core'
import type { CheckedClaim, CheckOutcome } from '../../check/check-article.ts'
import { lineFinder, type TextPlace } from '../../check/line-finder.ts'
import type { Colours } from '../colours.ts'
import { discrepancyMessage } from './discrepancy-message.ts'
import { VERDICT_WORDS } from './words.ts'

const WORDS = {
  fr: {
    of: 'affirmations, confrontées à',
    borne: 'établies',
    refused: 'à corriger',
    accepted: 'acceptées par la rédaction',
    facts:
      'Article et source ne sont pas dans une même langue connue : nombres, dates, noms et citations sont comparés ; le reste, négations comprises, ne l’est pas.',
    stranger: 'Rien de cet article ne s’appuie sur cette source : est-ce la bonne ?',
    mend: 'proposé :',
    reason: 'accepté :',
  },
  en: {
    of: 'claims, held against',
    borne: 'borne out',
    refused: 'to be mended',
    accepted: 'accepted by the desk',
    facts:
      'Article and source are not in one known language: numbers, dates, names and quotations are compared; the rest, denials included, is not.',
    stranger: 'Nothing in this article rests on this source: is it the right one?',
    mend: 'proposed:',
    reason: 'accepted:',
  },
} as const

/** Claims of an article before one may say that none of it is about the story. */
const FEW = 3

/** The outcome as a table for a terminal: place, verdict, what differs. `all`: what is borne out as well. */
export function checkTable(
  outcome: CheckOutcome,
  language: MessageLanguage,
  colours: Colours,
  all = false,
): string {
  const { article, sources, claims, scope } = outcome
  const words = WORDS[language]
  const refuted = claims.filter(isRefuted)
  const accepted = claims.filter((claim) => claim.accepted !== undefined)
  const good = claims.length - refuted.length - accepted.length
  const names = sources.map(({ name }) => name).join(', ')
  const shown = all ? claims : claims.filter((claim) => isRefuted(claim) || claim.accepted !== undefined)
  const find = lineFinder(article.original)
  const rows = shown.map((claim) => ({ claim, place: placeWords(claim, find) }))
  const width = Math.max(0, ...rows.map(({ place }) => place.length))
  const verdicts = Math.max(0, ...rows.map(({ claim }) => VERDICT_WORDS[claim.verdict][language].length))
  const lines = [
    `${colours.strong(article.name)}: ${claims.length} ${words.of} ${names}`,
    `${colours.good('✓')} ${good} ${words.borne}${refuted.length > 0 ? `   ${colours.bad('✗')} ${refuted.length} ${words.refused}` : ''}${accepted.length > 0 ? `   ${accepted.length} ${words.accepted}` : ''}`,
    ...(scope === 'facts' ? [words.facts] : []),
    ...(good === 0 && refuted.length >= FEW ? [words.stranger] : []),
    ...(rows.length > 0 ? [''] : []),
    ...rows.flatMap(({ claim, place }) =>
      claimLines(claim, place.padEnd(width), verdicts, language, colours),
    ),
  ]
  return `${lines.map(clean).join('\n')}\n`
}

function claimLines(
  claim: CheckedClaim,
  place: string,
  width: number,
  language: MessageLanguage,
  colours: Colours,
): readonly string[] {
  const words = WORDS[language]
  const verdict = VERDICT_WORDS[claim.verdict][language].padEnd(width)
  const marked = isRefuted(claim) ? colours.bad(verdict) : colours.good(verdict)
  const indent = ' '.repeat(place.length + 2)
  return [
    `${colours.faint(place)}  ${marked}  ${claim.text.replace(/\s+/gu, ' ')}`,
    ...claim.discrepancies.map((each) => `${indent}→ ${discrepancyMessage(each, language)}`),
    ...mendLines(claim, indent, words.mend, colours),
    ...(claim.accepted === undefined ? [] : [`${indent}${words.reason} ${claim.accepted.reason}`]),
  ]
}

/** The sentence as it would be true, where mends are known. */
function mendLines(claim: CheckedClaim, indent: string, label: string, colours: Colours): readonly string[] {
  const mends = claim.discrepancies.flatMap(({ mend }) => mend ?? [])
  if (mends.length === 0 || mends.length < claim.discrepancies.length) return []
  const sorted = [...mends].sort((one, other) => other.span.start - one.span.start)
  const text = sorted.reduce(
    (before, { span, text }) => before.slice(0, span.start) + text + before.slice(span.end),
    claim.text,
  )
  return [`${indent}${colours.faint(`${label} ${text.replace(/\s+/gu, ' ')}`)}`]
}

/** « 12:1 », or the path of what has no place in the text. */
function placeWords({ place, path }: CheckedClaim, find: (offset: number) => TextPlace): string {
  if (place === undefined) return path
  const { line, column } = find(place.start)
  return `${line}:${column}`
}

/** An article may hold what would command a terminal. */
const clean = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colours begin with one
  line.replace(/(?!\u001b\[\d+m)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
