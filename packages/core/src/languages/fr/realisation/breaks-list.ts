import { sliceOf } from '../../../span.ts'
import type { Passage } from '../../realisation.ts'

/** A name of a list, with its article. */
const NAME = '(?:(?:le |la |les |l[\'’])?\\p{Lu}[^,.;:«»"()]{1,40}?)'
/** What stands behind the first of several names. */
const LIST = new RegExp(`^, (?:${NAME}, )*${NAME} et ${NAME}(?!\\p{L})`, 'u')
const SOURCE = /,? (?:selon|d['’]après) [^,]+$/iu
/** A number that runs into what a comma parted from it: « 7,3 % un niveau supérieur ». */
const RUNS_INTO = /(?:%|\d|euros|dollars) (?:une?|l[ea]s?) \p{L}+/giu

/**
 * True for a wording that stops inside a list of names of its passage (« dans le Maine » of « dans le Maine, le
 * Vermont et le Connecticut ») or in which words run into each other that a comma had parted.
 */
export function breaksList({ text, statement }: Passage, wording: string): boolean {
  const source = plain(sliceOf(text, statement))
  const core = plain(wording)
    .replace(/[.!?…]+$/u, '')
    .replace(SOURCE, '')
  const last = core.split(' ').slice(-2).join(' ')
  const at = last === '' ? -1 : source.indexOf(last)
  if (at >= 0 && LIST.test(source.slice(at + last.length))) return true
  return [...core.matchAll(RUNS_INTO)].some(([words]) => !source.includes(words))
}

const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('’', "'")
    .trim()
