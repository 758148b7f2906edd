import type { Sentence, Token } from '../reading/reading.ts'
import type { Span } from '../span.ts'

/** A word as phrases are compared with it, in a story or in a phrase. */
export interface PhraseWord extends Span {
  /** What it may be called: its written form and its lemma, folded; one or two. */
  readonly keys: readonly string[]
  /** How its letters are written: « prefet », « Prefet », « PREFET »; the last may lack its accents. */
  readonly case: 'lower' | 'capital' | 'capitals'
}

const APOSTROPHES = /[’ʼ]/gu
const HYPHENS = /[‐‑]/gu
const FIRST_ACCENT = /^(\p{L})\p{M}+/u

/**
 * A word as it is compared: lower case, straight apostrophes and hyphens, no accent on its first
 * letter, since agencies write « Etat » and « Eglise ».
 */
export function foldWord(word: string): string {
  const folded = straight(word).replace(HYPHENS, '-')
  if (folded.charCodeAt(0) < 0x80) return folded
  return folded.normalize('NFD').replace(FIRST_ACCENT, '$1').normalize('NFC')
}

/** Cut after each apostrophe: « prud’homme » gives « prud’ » and « homme ». */
export const cutElisions = (word: string): readonly string[] => word.split(/(?<=['’ʼ])(?=.)/u)

const MARKS = /\p{M}+/gu

/** Without any accent: as words in capitals are often written. */
export const foldAccents = (word: string): string =>
  isAscii(word) ? word : word.normalize('NFD').replace(MARKS, '')

const NOT_ASCII = /[^\0-\x7f]/u
const isAscii = (word: string): boolean => !NOT_ASCII.test(word)

/** The words of a sentence in reading order, contractions whole; spans in `text`. */
export function phraseWords(text: string, sentence: Pick<Sentence, 'tokens'>): readonly PhraseWord[] {
  const words: PhraseWord[] = []
  const { tokens } = sentence
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const end = endOfContraction(text, tokens, index)
    if (end > index + 1) words.push(wholeWord(text, token.start, tokens[end - 1]!.end))
    else words.push(...cutWord(text, token))
    index = end - 1
  }
  return words
}

/** Index after the last token that shares its characters with the one at `first`. */
function endOfContraction(text: string, tokens: readonly Token[], first: number): number {
  let end = first
  while (end < tokens.length && !isWritten(text, tokens[end]!) && isAdjacent(tokens, first, end)) end++
  return Math.max(end, first + 1)
}

/** Not folded: over « au » stand « à » on « a » and « le » on « u ». */
const isWritten = (text: string, { start, end, form }: Token): boolean =>
  straight(text.slice(start, end)) === straight(form)

const straight = (word: string): string => word.toLowerCase().replace(APOSTROPHES, "'")

const isAdjacent = (tokens: readonly Token[], first: number, index: number): boolean =>
  index === first || tokens[index]!.start === tokens[index - 1]!.end

const wholeWord = (text: string, start: number, end: number): PhraseWord => {
  const written = text.slice(start, end)
  return { start, end, keys: [foldWord(written)], case: caseOf(written) }
}

function caseOf(written: string): PhraseWord['case'] {
  const first = written.charAt(0)
  if (first === first.toLowerCase()) return 'lower'
  return written.length > 1 && written === written.toUpperCase() ? 'capitals' : 'capital'
}

function cutWord(text: string, { start, end, lemma }: Token): readonly PhraseWord[] {
  const written = text.slice(start, end)
  const forms = cutElisions(foldWord(written))
  const lemmas = cutElisions(foldWord(lemma))
  let offset = start
  return forms.map((form, index) => {
    const from = offset
    offset = index === forms.length - 1 ? end : from + form.length
    const piece = lemmas.length === forms.length ? lemmas[index] : undefined
    return {
      start: from,
      end: offset,
      keys: piece === undefined || piece === form ? [form] : [form, piece],
      case: caseOf(written.slice(from - start, offset - start)),
    }
  })
}
