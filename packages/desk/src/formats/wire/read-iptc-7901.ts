import type { Document } from '@intertitre/core'
import { headingOf, type Line, linesOf, textBlocks } from './lines.ts'
import type { Found } from './metadata.ts'
import { wireDocument } from './wire-document.ts'

const HEADER =
  /^(?<source>[A-Z]{2,5})[ -]?(?<number>\d{3,5})\s+(?<urgency>[1-9])\s+(?<category>[A-Z]{1,6})\s+\d{1,5}\b\s*(?<rest>.*)$/iu
/** « 212101 GMT Nov 18 », « AFP 212101 GMT NOV 18 » behind the text. */
const SENT = /^(?:\p{L}{2,6} )?(\d{6} ?(?:[A-Z]{1,5} )?\p{L}{3,4}\.? ?\d{2,4})\.?$/iu
/** From here on nothing is for readers, as dpa, AFP and others say it. */
const NOT_FOR_PUBLICATION =
  /^(?:#+ ?(?:Notizblock|Notebook|Bloc-notes)|(?:The )?following information is not (?:intended )?for publication|Die folgenden Informationen sind nicht zur Veröffentlichung|Les informations suivantes ne sont pas destinées)/iu
/** « jd/ab/ml », « dpa grj rmo », « AFP »: who wrote and edited. */
const SIGNATURE =
  /^(?:\([A-Z]{2,5}[\\/]+[^()]{1,24}\)|(?:[a-z]{2,5}[/ -]){0,5}[a-z]{2,5}|dpa(?: [a-z]{2,5}){1,6}|[A-Z]{2,5})$/u
/** « Yemen/conflict/ », « France-politique-justice,prev »: words that sort, without a space. */
const KEYWORDS = /^[^\s]+(?:[-/][^\s]*)+$/u
/** « EXTRA », « 1ST LEAD », « (Achtung) », « (Photo+Infographie) »: what kind of text it is. */
const KIND =
  /^(?:(?=.*(?<!\p{L})(?:EXTRA|LEAD|NET|ROUNDUP|URGENT|FLASH|ALERTE?|BULLETIN|EILT?|FEATURE|PREVIEW|BREAKING|CORRECTION|CORRECTIF|BERICHTIGUNG|KORREKTUR|EMBARGO|SPERRFRIST|ZUSAMMENFASSUNG|HINTERGRUND|REPORTAGE|INTERVIEW|ANALYSE|ANALYSIS|REPETITION|SYNTHESE|ENCADRE|VERSION|KILL)(?!\p{L}))[\p{Lu}\d][\p{Lu}\d .-]{1,28}|\([^()]{2,30}\)):?$/u
/** « INDIA SUCESOS » above the headline: keywords in capitals, as EFE has them. */
const CAPITALS = /^[\p{Lu}\d][\p{Lu}\d .-]{1,40}$/u
/** « By dpa correspondents », « Par Jeanne Petit » */
const BYLINE = /^(?:By|Von|Par|De|Por|Di)\s+(?=\p{L})/u

/** Reads a telex in the form of IPTC 7901, whose control characters may be lost. */
export function readIptc7901(original: string, name: string): Document {
  const lines = linesOf(original)
  const place = lines.findIndex(({ text }) => HEADER.test(text.trim()))
  const header = HEADER.exec(lines[place]?.text.trim() ?? '')?.groups ?? {}
  const parts = partsOf(original, lines.slice(place + 1))
  const headline = headingOf(parts.headline)
  const found: Found = {
    title: headline?.text,
    byline: parts.byline,
    guid:
      header.source && `${header.source}${header.number}${parts.sent === undefined ? '' : ` ${parts.sent}`}`,
    urgency: header.urgency,
    genre: parts.kind,
    created: parts.sent,
    slugline: parts.keywords.join(' ').replace(/\/$/u, ''),
    credit:
      agencyIn(header.rest) ??
      agencyIn(
        parts.text
          .slice(0, 4)
          .map(({ text }) => text)
          .join(' '),
      ) ??
      header.source?.toUpperCase(),
    keywords: parts.keywords.flatMap((line) => line.split(/[/,-]/u)),
    subjects: header.category === undefined ? [] : [{ code: `iptc7901:${header.category.toLowerCase()}` }],
    editorsNotes: parts.notes,
  }
  return wireDocument({
    origin: { name, format: 'iptc-7901' },
    original,
    headline,
    text: textBlocks(parts.text),
    found,
  })
}

const agencyIn = (text: string | undefined): string | undefined =>
  /(?<!\p{L})(?:AFP|dpa|EFE|ats|ATS|SDA|Belga|BELGA|ANSA|APA|Reuters|AP)(?!\p{L})/u.exec(text ?? '')?.[0]

interface Parts {
  readonly keywords: readonly string[]
  readonly kind?: string
  readonly byline?: string
  readonly headline: readonly Line[]
  readonly text: readonly Line[]
  readonly notes: readonly string[]
  readonly sent?: string
}

function partsOf(original: string, all: readonly Line[]): Parts {
  const end = original.lastIndexOf('\x03')
  const isWithin = ({ offsets }: Line) => end === -1 || (offsets[0] ?? 0) < end
  const sent = all.map(({ text }) => SENT.exec(text.trim())?.[1]).find((date) => date !== undefined)
  const lines = all.filter((line) => isWithin(line) && !SENT.test(line.text.trim()))
  const note = lines.findIndex(({ text }) => NOT_FOR_PUBLICATION.test(text.trim()))
  const story = note === -1 ? lines : lines.slice(0, note)
  const { head, body } = partHead(original, story)
  const keywords = head.filter(({ text }) => KEYWORDS.test(text.trim())).map(({ text }) => text.trim())
  const titles = titleLines(head)
  const kinds = titles.filter(({ text }) => KIND.test(bare(text)))
  const byline = titles.find(({ text }) => BYLINE.test(text.trim()))
  const notes = [
    ...head.map(({ text }) => text.trim()).filter((text) => isNote(text) || /^EMBARGO/iu.test(text)),
    ...noteLines(lines, note),
  ]
  const lettered = titles.filter((line) => !kinds.includes(line) && line !== byline)
  const isAbove = (line: Line) =>
    line === lettered[0] && lettered.length > 1 && CAPITALS.test(line.text.trim())
  const others = lettered.filter((line) => !isAbove(line))
  return {
    keywords: [
      ...keywords,
      ...lettered.filter(isAbove).map(({ text }) => text.trim()),
      ...slugLines(head, titles),
    ],
    headline: (others.length > 0 ? others : kinds.slice(-1)).map(unmarked),
    text: unsigned(withDash(body)),
    notes,
    ...(kinds.length > 0 && { kind: kinds.map(({ text }) => bare(text).replace(/[():]/gu, '')).join(', ') }),
    ...(byline !== undefined && { byline: bare(byline.text) }),
    ...(sent !== undefined && { sent }),
  }
}

/** Without the equals sign that ends the last line of a headline. */
const bare = (text: string): string => text.replace(/\s*=\s*$/u, '').trim()

function unmarked({ text, offsets }: Line): Line {
  const { length } = text.replace(/\s*=\s*$/u, '')
  return { text: text.slice(0, length), offsets: offsets.slice(0, length) }
}

const isNote = (text: string): boolean =>
  /^(?:\W*(?:ATTENTION|ACHTUNG|EDS|NOTE|CORRECTI|ANNULE|KILL)|\/\/\/)/iu.test(text)

const noteLines = (lines: readonly Line[], note: number): string[] =>
  note === -1
    ? []
    : lines
        .slice(note)
        .map(({ text }) => text.trim())
        .filter(
          (text) =>
            text !== '' &&
            !/^(?:#|[-*] ?\[|\*[ *]+$)/u.test(text) &&
            !SIGNATURE.test(text) &&
            !NOT_FOR_PUBLICATION.test(text),
        )

/** Lines among which the head of a text ends. */
const HEAD = 15

/**
 * Parts what stands above the text: all up to the line that ends in an equals sign, else all before STX
 * and the line behind it, else the keywords and the line or lines behind them.
 */
function partHead(
  original: string,
  lines: readonly Line[],
): { head: readonly Line[]; body: readonly Line[] } {
  const marked = lines.slice(0, HEAD).findLastIndex(({ text }) => /=\s*$/u.test(text))
  if (marked !== -1) {
    const behind = lines.findIndex(
      ({ text }, place) => place > marked && !isNote(text.trim()) && !KIND.test(text.trim()),
    )
    return { head: lines.slice(0, behind), body: lines.slice(behind) }
  }
  const stx = original.indexOf('\x02')
  const behind = lines.findIndex(
    ({ text, offsets }) => text.trim() !== '' && stx !== -1 && (offsets[0] ?? 0) > stx,
  )
  const start =
    behind !== -1 ? behind : lines.findIndex(({ text }) => text.trim() !== '' && !KEYWORDS.test(text.trim()))
  const blank = lines.findIndex(
    ({ text }, place) => place > start && (text.trim() === '' || /^\s{2,}\S/u.test(text)),
  )
  const end = blank === -1 || blank - start > 3 ? start + 1 : blank
  return { head: lines.slice(0, end), body: lines.slice(end) }
}

/** The last lines above the text without a blank one between, those left out that are keywords or notes. */
function titleLines(head: readonly Line[]): Line[] {
  const end = head.findLastIndex(({ text }) => text.trim() !== '') + 1
  const start = head.slice(0, end).findLastIndex(({ text }) => text.trim() === '') + 1
  return head.slice(start, end).filter(({ text }) => !KEYWORDS.test(text.trim()) && !isNote(text.trim()))
}

/** « Notes de frais GE »: words above the headline that sort, as ATS has them. */
const slugLines = (head: readonly Line[], titles: readonly Line[]): string[] =>
  head
    .filter((line) => !titles.includes(line))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && !KEYWORDS.test(text) && !isNote(text))

/** « Genève (ats) Le maire … »: a dateline without a dash, which all other agencies have. */
const DASHLESS = /^\s*\p{Lu}[^()]{1,40} \((?:(?:ats|sda|awp|dpa|AFP|ap|belga|efe)\/?)+\) (?=[\p{Lu}«"“])/iu

function withDash(lines: readonly Line[]): readonly Line[] {
  const place = lines.findIndex(({ text }) => text.trim() !== '')
  const line = lines[place]
  const end = line && DASHLESS.exec(line.text)?.[0].length
  if (line === undefined || end === undefined) return lines
  const { text, offsets } = line
  const dashed = {
    text: `${text.slice(0, end)}- ${text.slice(end)}`,
    offsets: [...offsets.slice(0, end), -1, -1, ...offsets.slice(end)],
  }
  return lines.with(place, dashed)
}

function unsigned(lines: readonly Line[]): readonly Line[] {
  let end = lines.length
  while (end > 0 && (lines[end - 1]!.text.trim() === '' || SIGNATURE.test(lines[end - 1]!.text.trim()))) end--
  return lines.slice(0, end)
}
