import type { Format } from './format.ts'

/** Control characters of the line: SOH, SYN, STX and white space may stand before the header. */
const IPTC_HEADER =
  /^[\s\p{Cc}]*(?:ZCZC[^\n]*\n\s*)?[A-Z]{2,5}[ -]?\d{3,5}\s+[1-9]\s+[A-Z]{1,6}\s+\d{1,5}\b[^\n]*(?:\r?\n|$)/iu
const ANPA_HEADER =
  /^[\s\p{Cc}]*[a-z]\d{4}(?:\p{Cc}|-{2,})[^\n]*\n\s*[a-z]\s[a-z]\W[^\n]*(?:\d{2}-\d{2}\s+\d{3,4}|[a-z]{2}-[^\n]*)\r?\n/iu

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
