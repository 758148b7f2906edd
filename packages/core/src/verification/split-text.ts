import type { Span } from '../span.ts'

const END = /[.!?…]+["»”)]*(?=\s+(?:["«“(]\s?)?[\p{Lu}\d])|\n+/gu
/** « M. », « J. », « no. »: a full stop behind so few letters ends no sentence. */
const SHORT =
  /(?:^|[\s(«"'’])(?:\p{Lu}|M|MM|Mme|Mlle|Me|Dr|Pr|St|Ste|no|art|cf|av|env|vs|Mr|Mrs|Ms|Inc|Corp|Ltd|Co|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|U\.S|U\.K|U\.N|a\.m|p\.m)\.$/u

/** The sentences of a text as spans, cut at marks alone and never inside a quotation. For texts that no reader reads. */
export function splitText(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  const push = (end: number): void => {
    const slice = text.slice(start, end)
    const lead = slice.length - slice.trimStart().length
    if (slice.trim() !== '') found.push({ start: start + lead, end: start + slice.trimEnd().length })
    start = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (
      match[0].trim() !== '' &&
      (SHORT.test(text.slice(Math.max(0, end - 8), end)) || isInQuotation(text.slice(start, end)))
    )
      continue
    push(end)
  }
  push(text.length)
  return found
}

const isInQuotation = (text: string): boolean =>
  (text.match(/[«“]/gu) ?? []).length > (text.match(/[»”]/gu) ?? []).length
