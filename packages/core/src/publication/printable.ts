/** Control characters but tab and line feed, halves of surrogate pairs, and what is no character. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** The text without what may stand in no output: neither HTML, Markdown nor YAML can show it. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '')
