/** Marks of quotations and lists before the text of one line; deeper ones overflow the parser's stack. */
const MAX_NESTING = 20
/** Stars, underscores and tildes of one paragraph; the parser takes a time that grows with their square. */
const MAX_EMPHASIS = 1000

const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${MAX_NESTING + 1}}`, 'mu')
const EMPHASIS = /[*_~]/gu

/** True for Markdown that would hold the parser up, as no story does. Linear. */
export const isTangled = (text: string): boolean =>
  NESTED.test(text) ||
  text.split(/\n\s*\n/u).some((paragraph) => (paragraph.match(EMPHASIS)?.length ?? 0) > MAX_EMPHASIS)
