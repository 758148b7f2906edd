/** A text where WordPress takes HTML: titles, excerpts, captions. */
export const escapedHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
