/** What would turn a line round, or is no character to see, as one that stands for it. */
export const shown = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
