import { printable } from '../printable.ts'

/** Signs that Markdown reads anywhere in a line, and where an address would be made a link. */
const ANYWHERE =
  /[\\`*_~[\]<]|&(?=#|[A-Za-z])|(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\S)|(?<=^|\s)#/giu

/** Signs that make a list, a rule or a quote at the head of a line. */
const AT_HEAD = /^(?:[-+](?=[-\s]|$)|>|\d{1,9}(?=[.)](?:\s|$)))/u

/** On one line, without spaces at its ends. */
const oneLine = (text: string): string =>
  printable(text)
    .replace(/[\t\n \u2028\u2029]+/gu, ' ')
    .trim()

/** Text that Markdown shows as it is, wherever in a line, alone on it too. */
export const escaped = (text: string): string =>
  oneLine(text)
    .replace(ANYWHERE, (sign) => `\\${sign}`)
    .replace(AT_HEAD, (head) => (/\d$/u.test(head) ? `${head}\\` : `\\${head}`))

/** The same inside the cell of a table. */
export const escapedCell = (text: string): string => escaped(text).replaceAll('|', '\\|')
