import type { Format } from './format.ts'

/** Control characters of the line: SOH, SYN, STX and white space may stand before the header. */
const IPTC_HEADER =
  /^[\s\p{Cc}]*(?:ZCZC[^\n]*\n\s*)?[A-Z]{2,5}[ -]?\d{3,5}\s+[1-9]\s+[A-Z]{1,6}\s+\d{1,5}\b[^\n]*(?:\r?\n|$)/iu
/** The second line ends in date and words, or the third begins with a circumflex; control characters may be lost. */
const ANPA_HEADER =
  /^[\s\p{Cc}]*[a-z]\d{4}(?:\p{Cc}[^\n]*|-{2,}[^\n]*|[a-z-]{0,12}\s*)\n\s*[a-z]\s\p{Cc}?[a-z](?:\W|[A-Z]{2})[^\n]*(?:\d{2}-\d{2}\s+\d{3,4}|[a-z]{2}-[^\n]*)\s*\r?\n(?=\p{Cc}*\^|\s*\S)/iu

/** IPTC 7901, the telex form that dpa, AFP, EFE, ATS and Belga send, with or without its control characters. */
export const iptc7901: Format = {
  name: 'iptc-7901',
  extensions: [],
  recognise: (text) => IPTC_HEADER.test(text.slice(0, 500)),
  async read(text, name) {
    const { readIptc7901 } = await import('./wire/read-iptc-7901.ts')
    return readIptc7901(text, name)
  },
}

/** ANPA 1312, the American telex form that AP sends. */
export const anpa1312: Format = {
  name: 'anpa-1312',
  extensions: [],
  recognise: (text) => ANPA_HEADER.test(text.slice(0, 500)),
  async read(text, name) {
    const { readAnpa1312 } = await import('./wire/read-anpa-1312.ts')
    return readAnpa1312(text, name)
  },
}
