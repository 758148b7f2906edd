/** What PostgreSQL can keep in text or jsonb: without NUL, and with whole characters only. */
export const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')

/** So many UTF-16 code units at most, and no half of a character at the end. */
export const clipped = (text: string, most: number): string =>
  storable(text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/u, '') : text)
