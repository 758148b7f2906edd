import type { Document } from '@intertitre/core'
import { isFoot } from './foot.ts'
import { headingOf, type Line, linesOf, textBlocks } from './lines.ts'
import type { Found } from './metadata.ts'
import { URGENCY_LETTERS } from './urgency-letters.ts'
import { wireDocument } from './wire-document.ts'

const FIRST = /^(?<service>[a-z])(?<number>\d{4})/iu
/** « r z BC-BKN--Heat-Hawks 1stLd-Writethru 02-20 0500 » */
const SECOND =
  /^(?<priority>[a-z])\s(?<category>[a-z])\W*(?<keywords>.*?)(?:\s+\d{1,2}-\d{1,2}(?:\s+\d{3,4})?)?\s*$/iu
/** « AP-WF-02-20-16 0337GMT » behind the text. */
const SENT = /^\W*(?<agency>[A-Z]{2,4})-[A-Z]{2}-(?<date>\d{2}-\d{2}-\d{2,4} \d{4}[A-Z]{0,4})\W*$/iu

/** Reads a telex in the form of ANPA 1312, whose control characters may be lost. */
export function readAnpa1312(original: string, name: string): Document {
  const lines = linesOf(original)
  const first = lines.findIndex(({ text }) => FIRST.test(text.trim()))
  const second = SECOND.exec(lines[first + 1]?.text.trim() ?? '')?.groups ?? {}
  const rest = lines.slice(first + 2)
  const foot = rest.findLastIndex(({ text }) => SENT.test(text.trim()))
  const sent = SENT.exec(rest[foot]?.text.trim() ?? '')?.groups
  const inner = foot === -1 ? rest : rest.slice(0, foot)
  const head = inner.filter(isHead).map(trimmed)
  const [slug, title, ...others] = head
  const headline = title && headingOf([title])
  const bylines = others.filter(({ text }) => /^(?:By|Par|De|Von)\s+\p{Lu}/u.test(text))
  const found: Found = {
    title: headline?.text,
    byline: bylines[0]?.text,
    guid: `${lines[first]?.text.trim().replace(/\W+$/u, '') ?? ''}${sent?.date === undefined ? '' : ` ${sent.date}`}`,
    created: sent?.date,
    urgency: URGENCY_LETTERS[second.priority?.toLowerCase() ?? ''],
    slugline: slug?.text.replace(/,\d+$/u, ''),
    keywords: [second.keywords],
    subjects: second.category === undefined ? [] : [{ code: `a1312cat:${second.category.toLowerCase()}` }],
    credit: sent?.agency,
    editorsNotes: others
      .map(({ text }) => text)
      .filter((text) => /^(?:Eds?\b|Editors|EDITOR|Note|With |Correct|HOLD|EMBARGO)/iu.test(text)),
  }
  const text = inner.filter((line) => !isHead(line)).map(readable)
  return wireDocument({
    origin: { name, format: 'anpa-1312' },
    original,
    headline,
    text: textBlocks(withoutFoot(text).flatMap(parted)),
    found,
  })
}

/** « ___ » and behind it who else has reported, where to follow the agency. */
function withoutFoot(lines: readonly Line[]): readonly Line[] {
  const foot = lines.findIndex(
    ({ text }, place) =>
      /^\s*_{3,}\s*$/u.test(text) && isFoot(lines.slice(place + 1).map((line) => line.text)),
  )
  return foot === -1 ? lines : lines.slice(0, foot)
}

const isHead = ({ text }: Line): boolean => text.startsWith('^')

/** Without the circumflex before and the sign that ends a line of the head. */
function trimmed({ text, offsets }: Line): Line {
  const start = /^\^\s*/u.exec(text)?.[0].length ?? 0
  const end = text.replace(/[<=\s]+$/u, '').length
  return { text: text.slice(start, end), offsets: offsets.slice(start, end) }
}

/** What the wire's few characters stand for: « `` », « '' » and « _ » between blanks. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/``/gu, '“'],
  [/''/gu, '”'],
  [/(?<=\s)_(?=\s)/gu, '—'],
  [/<\s*$/gu, ''],
]

function readable(line: Line): Line {
  return STAND_INS.reduce(({ text, offsets }, [pattern, sign]) => {
    let result = ''
    const kept: number[] = []
    let end = 0
    for (const { 0: match, index } of text.matchAll(pattern)) {
      result += text.slice(end, index) + sign
      kept.push(...offsets.slice(end, index), ...(sign === '' ? [] : [-1]))
      end = index + match.length
    }
    return { text: result + text.slice(end), offsets: [...kept, ...offsets.slice(end)] }
  }, line)
}

/** A line that is indented begins a paragraph, wherever most lines begin. */
const parted = (line: Line): Line[] => (/^\s/u.test(line.text) ? [{ text: '', offsets: [] }, line] : [line])
