import type { Lexicon } from '../languages/language.ts'
import type { Tokenisation } from '../languages/tokenisation.ts'
import type { Span } from '../span.ts'

/** Places of the first token and of the one after the last. */
export interface TokenRange {
  readonly first: number
  readonly after: number
}

const ENDS = /^(?:[.!?]|…+|\.{2,})$/u
const CLOSERS = new Set(['»', '”', '’', ')', ']', '}'])
const OPENERS = new Set(['«', '“', '‘', '(', '[', '{'])
/** « 1. », « a. » begin items of a list. */
const ITEM_MARK = /^(?:\d{1,2}|[a-z])$/u
/** Words that begin sentences and do not follow a name. */
const OPENING_WORDS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV'])

/**
 * Groups tokens into sentences: every token is in one, in order. A colon or a semicolon ends none;
 * a closing quotation mark stays with its sentence; « … », a-t-elle dit. is one.
 */
export function splitSentences(
  text: string,
  tokens: readonly Span[],
  tokenisation: Tokenisation,
  lexicon: Lexicon,
): TokenRange[] {
  const forms = tokens.map(({ start, end }) => text.slice(start, end))
  const closes = straightQuotes(text, tokens, forms)
  const ranges: TokenRange[] = []
  let first = 0
  for (let index = 0; index < forms.length; index++) {
    const end = endOfSentence({ text, tokens, forms, closes, tokenisation, lexicon }, first, index)
    if (end <= index) continue
    ranges.push({ first, after: end })
    first = end
    index = end - 1
  }
  if (first < forms.length) ranges.push({ first, after: forms.length })
  return ranges
}

interface Context {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly forms: readonly string[]
  readonly closes: readonly boolean[]
  readonly tokenisation: Tokenisation
  readonly lexicon: Lexicon
}

/** The place after the sentence that ends at `index`; `index` itself where none does. */
function endOfSentence(context: Context, first: number, index: number): number {
  const { forms, tokenisation } = context
  const form = forms[index]!
  if (tokenisation.abbreviations.has(form) || /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(form)) {
    return index + 1 < forms.length && opensAfterName(context, index + 1) ? index + 1 : index
  }
  if (!ENDS.test(form)) return index
  if (form === '.' && index === first + 1 && ITEM_MARK.test(forms[first]!)) return index
  let after = index + 1
  while (after < forms.length && (ENDS.test(forms[after]!) || isCloser(context, after))) after++
  if (after >= forms.length) return after
  if (isEllipsis(form) && OPENERS.has(forms[index - 1] ?? '')) return index
  return opensSentence(context, after, form) ? after : index
}

const isEllipsis = (form: string): boolean => form.length > 1 || form === '…'

const isCloser = ({ forms, closes }: Context, index: number): boolean =>
  CLOSERS.has(forms[index]!) || closes[index] === true

/** Whether a sentence may begin at `index`, after a mark that may end one. */
function opensSentence(context: Context, index: number, end: string): boolean {
  const { forms, closes } = context
  let place = index
  while (
    place < forms.length &&
    (OPENERS.has(forms[place]!) || (isStraight(forms[place]!) && !closes[place]))
  ) {
    place++
  }
  const word = forms[place] ?? ''
  const opener = String.fromCodePoint(word.codePointAt(0) ?? 0)
  if (/[-–—•*►▶]/u.test(opener)) return forms[place + 1] === undefined || !isLower(forms[place + 1]!)
  if (/[+]/u.test(opener)) return true
  if (/\p{N}/u.test(opener)) return end !== '.' || place === index
  if (isLower(word)) return false
  return /\p{L}|\p{Extended_Pictographic}|[#@]/u.test(opener)
}

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/** « etc. Le maire », but « George W. Bush »: the word after is one that begins sentences. */
function opensAfterName({ forms, lexicon }: Context, index: number): boolean {
  const word = forms[index]!
  if (!/^\p{Lu}/u.test(word)) return OPENERS.has(word) && /^\p{Lu}/u.test(forms[index + 1] ?? '')
  return lexicon.analyse(word).some(({ upos }) => OPENING_WORDS.has(upos))
}

const isStraight = (form: string): boolean => form === '"'

/** Which « " » close: those glued to what is before them, else every second one. */
function straightQuotes(text: string, tokens: readonly Span[], forms: readonly string[]): boolean[] {
  let open = false
  return forms.map((form, index) => {
    if (!isStraight(form)) return false
    const { start, end } = tokens[index]!
    const before = start > 0 && !/\s/u.test(text.charAt(start - 1))
    const after = end < text.length && !/\s/u.test(text.charAt(end))
    const closing = before === after ? open : before
    open = !closing
    return closing
  })
}
