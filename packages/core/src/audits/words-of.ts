const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text in lower case, apostrophes and hyphens apart: « L’assureur » is « l », « assureur ». */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Without accents, ligatures and case. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '')
