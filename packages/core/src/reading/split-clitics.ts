import type { Lexicon } from '../languages/language.ts'
import type { Tokenisation } from '../languages/tokenisation.ts'
import type { Span } from '../span.ts'

const LAST_PART = /(?:[-‐‑]t)?[-‐‑][\p{L}]+$/iu
const LONGEST_CLITIC = 8

/** Takes the pronouns and pointers behind a hyphen off a word: « dit-il » is « dit », « -il ». */
export function splitClitics(text: string, span: Span, tokenisation: Tokenisation, lexicon: Lexicon): Span[] {
  const clitics: Span[] = []
  let { start, end } = span
  // « Donnez-le-moi »: two at most.
  while (clitics.length < 2) {
    const from = Math.max(start + 1, end - LONGEST_CLITIC)
    const found = LAST_PART.exec(text.slice(from, end))
    if (!found) break
    const cut = from + found.index
    if (!isClitic(text, { start, end }, cut, tokenisation, lexicon)) break
    clitics.unshift({ start: cut, end })
    end = cut
  }
  return [{ start, end }, ...clitics]
}

function isClitic(
  text: string,
  { start, end }: Span,
  cut: number,
  { subjects, objects, pointers }: Tokenisation,
  lexicon: Lexicon,
): boolean {
  const clitic = text.slice(cut, end).toLowerCase().replace(/[‐‑]/gu, '-')
  const base = text.slice(start, cut)
  if (clitic.startsWith('-t-')) return subjects.has(clitic)
  if (!subjects.has(clitic) && !objects.has(clitic) && !pointers.has(clitic)) return false
  if (lexicon.knows(text.slice(start, end))) return false
  if (pointers.has(clitic)) return true
  return subjects.has(clitic) ? isFiniteVerb(base, lexicon) : isImperative(base, lexicon)
}

const isFiniteVerb = (form: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(form).some(({ features }) => features.VerbForm === 'Fin') || /\p{L}-\p{L}/u.test(form)

/** « Dites-le » but « Ivry-le-Temple »: a name is no order. « Donnez-le » may take « -moi » too. */
const isImperative = (form: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(form.replace(/[-‐‑]l(?:es?|a)$/u, '')).some(({ features }) => features.Mood === 'Imp')
