import type { Lexicon } from '../languages/language.ts'
import type { Tokenisation } from '../languages/tokenisation.ts'
import type { Span } from '../span.ts'
import { splitClitics } from './split-clitics.ts'

const SPACE = /[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/uy
const LETTERS = /[\p{L}\p{M}\p{N}_]+/uy

/** Bounded, so that no run of characters is looked at more than a fixed number of times. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s«»"<>]{1,2000}/iuy
const MAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/uy
const HANDLE = /[#@][\p{L}\p{N}_]{1,100}/uy
/** « U.S.A. », « J.-C. » */
const ACRONYM = /\p{Lu}\.(?:-?\p{Lu}\.){1,12}/uy
/** « 8 000 », « 2.700.000 », « 21H00 », « 1,1 », « 6-4 », « 25/01/06 ». */
const NUMBER =
  /[-−]?(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d+)?|\d{1,2}[hH]\d{2}(?!\d)|\d+(?:[.,]\d+)*(?:[-–/:]\d+(?:[.,]\d+)?)*)/uy
const EMOJI =
  /\p{RI}{2}|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/uy
const MARKS = /\.{2,}|…+|-{2,}|°[CF](?!\p{L})/uy

/** « .fr », « .com » : a site’s name is one word. */
const DOMAIN = /\.(?:com|fr|org|net|eu|info|gouv\.fr|be|ch|ca|uk|de|io|tv)(?![\p{L}\p{N}])/uy
/** « traité(e) » */
const INCLUSIVE_ENDING = /\((?:e|s|es|x|ne|nes|le|les|trice|trices|rice|rices|euse|euses)\)/iuy
const APOSTROPHES = "'’‘ʼ"
const VOWELS = /[aeiouyhàâäéèêëîïôöùûüœæ]/iu

/**
 * The words and marks of `span`, as spans into `text`, in order, none empty; what they leave out is
 * space and control characters. Contractions stay whole here. Linear in the length of the span.
 */
export function tokenise(text: string, span: Span, tokenisation: Tokenisation, lexicon: Lexicon): Span[] {
  const scanner = new Scanner(text, span.end, tokenisation)
  const spans: Span[] = []
  let position = scanner.skipSpace(span.start)
  while (position < span.end) {
    const end = Math.min(scanner.endOfToken(position), span.end)
    spans.push(...splitClitics(text, { start: position, end }, tokenisation, lexicon))
    position = scanner.skipSpace(end)
  }
  return spans
}

class Scanner {
  readonly #text: string
  readonly #limit: number
  readonly #tokenisation: Tokenisation
  readonly #wholes: RegExp

  constructor(text: string, limit: number, tokenisation: Tokenisation) {
    this.#text = text
    this.#limit = limit
    this.#tokenisation = tokenisation
    const wholes = tokenisation.wholes.map((word) => word.replaceAll("'", `[${APOSTROPHES}]`))
    this.#wholes = new RegExp(`(?:${wholes.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')
  }

  skipSpace(position: number): number {
    return this.#match(SPACE, position) || position
  }

  endOfToken(start: number): number {
    const web = this.#match(ADDRESS, start)
    if (web) return this.#withoutClosingMarks(start, web)
    const whole =
      this.#match(HANDLE, start) ||
      this.#match(ACRONYM, start) ||
      this.#match(MARKS, start) ||
      this.#match(EMOJI, start)
    if (whole) return whole
    if (this.#startsNumber(start)) return this.#endOfNumber(start)
    const letters = this.#match(LETTERS, start)
    if (letters) {
      const whole = this.#match(this.#wholes, start) || this.#match(MAIL, start)
      return whole || this.#endOfWord(start, letters)
    }
    return start + String.fromCodePoint(this.#text.codePointAt(start)!).length
  }

  /** Where a sticky pattern that matches at `start` ends; 0 where it does not. */
  #match(pattern: RegExp, start: number): number {
    pattern.lastIndex = start
    return pattern.test(this.#text) ? pattern.lastIndex : 0
  }

  #withoutClosingMarks(start: number, end: number): number {
    let last = end
    while (last > start && /[.,;:!?)\]'’»…]/u.test(this.#text.charAt(last - 1))) last--
    return last
  }

  /** A sign belongs to a figure only where nothing stands before it: « (-1,2 % ». */
  #startsNumber(start: number): boolean {
    const first = this.#text.charAt(start)
    if (/\d/u.test(first)) return true
    if (!/[-−]/u.test(first) || !/\d/u.test(this.#text.charAt(start + 1))) return false
    return start === 0 || /[\s(«"]/u.test(this.#text.charAt(start - 1))
  }

  #endOfNumber(start: number): number {
    const end = this.#match(NUMBER, start)
    const letters = this.#match(LETTERS, end)
    if (!letters) return end
    const run = this.#text.slice(end, letters)
    const { ordinals, units } = this.#tokenisation
    if (ordinals.has(run.toLowerCase())) return letters
    if (units.has(run)) return end
    // « 4x4 », « 3D »: figures and letters of one name.
    return this.#endOfWord(start, letters)
  }

  /** `letters`: how far its first letters and figures go. */
  #endOfWord(start: number, letters: number): number {
    let end = letters
    for (;;) {
      const next = this.#extended(start, end)
      if (next === end) return end
      if (next < 0) return -next
      end = next
    }
  }

  /** How far the word that reaches `end` goes on; the same where it ends; negative where it ends further on. */
  #extended(start: number, end: number): number {
    const mark = this.#text.charAt(end)
    if (end >= this.#limit || mark === '') return end
    if (APOSTROPHES.includes(mark)) return this.#afterApostrophe(start, end)
    if ('-‐‑·&'.includes(mark)) return this.#match(LETTERS, end + 1) || end
    if (mark === '.') return this.#afterFullStop(start, end)
    if (mark === '(') {
      const ending = this.#match(INCLUSIVE_ENDING, end)
      return ending ? this.#match(LETTERS, ending) || ending : end
    }
    if (mark === '°') return /^n$/iu.test(this.#text.slice(start, end)) ? -(end + 1) : end
    if (mark === '/') {
      const letters = this.#match(LETTERS, end + 1)
      return letters && this.#tokenisation.units.has(this.#text.slice(start, letters)) ? letters : end
    }
    return end
  }

  #afterApostrophe(start: number, end: number): number {
    const run = this.#text.slice(start, end)
    const next = this.#text.charAt(end + 1)
    const letters = this.#match(LETTERS, end + 1)
    if (this.#tokenisation.elisions.has(run.toLowerCase())) {
      // « N’Golo », « M’Baye » are names: nothing elides before a consonant.
      const isName = letters && !VOWELS.test(next) && !/\d/u.test(next) && run !== run.toLowerCase()
      return isName ? letters : -(end + 1)
    }
    return letters || end
  }

  #afterFullStop(start: number, end: number): number {
    const word = this.#text.slice(start, end + 1)
    const { titles, abbreviations, beforeFigures } = this.#tokenisation
    if (titles.has(word) || abbreviations.has(word)) return -(end + 1)
    if (beforeFigures.has(word) && /^\s?\d/u.test(this.#text.slice(end + 1, end + 3))) return -(end + 1)
    if (/^\p{Lu}\.$/u.test(word) && this.#isInitial(end + 1)) return -(end + 1)
    return this.#match(DOMAIN, end) || end
  }

  /** « J. Biden »: a capital and its full stop before another capitalised word. */
  #isInitial(after: number): boolean {
    return /^[ \u00a0]?\p{Lu}[\p{Ll}'’.-]/u.test(this.#text.slice(after, after + 4))
  }
}
