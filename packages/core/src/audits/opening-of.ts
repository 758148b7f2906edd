/** UTF-16 units: what tells one sentence from the next and still fits a line. */
const LONGEST = 60

/** How a text begins, whole words of it, with « … » where it goes on; without a quotation mark that nothing closes. */
export function openingOf(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST + 1)
  const end = cut.search(/\s+\S*$/u)
  const words = cut.slice(0, end > 0 ? end : LONGEST).replace(/[\s,;:–-]+$/u, '')
  return `${/^[«“][^»”]*$/u.test(words) ? words.slice(1).trimStart() : words}…`
}
