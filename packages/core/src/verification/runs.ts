import { KIND, kindAt } from '../characters.ts'

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
/** « peut-être », « aujourd’hui », « R&D ». */
const JOINS = codesOf("-‐‑'’ʼ‘·&")
const APOSTROPHES = codesOf("'’")

/** « L’ État », « the workers’ »: elsewhere it closes a quotation. */
const ELIDED = /^\p{L}$|qu$|s$/iu

/** Behind the word that begins at `at`, its inner hyphens and apostrophes and a last apostrophe included. */
export function endOfWord(text: string, at: number): number {
  let end = at
  do {
    end++
    while (kindAt(text, end) === KIND.letter) end++
  } while (JOINS.has(text.charCodeAt(end)) && kindAt(text, end + 1) === KIND.letter)
  return APOSTROPHES.has(text.charCodeAt(end)) && ELIDED.test(text.slice(at, end)) ? end + 1 : end
}
