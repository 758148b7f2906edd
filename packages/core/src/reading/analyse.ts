import type { Span } from '../span.ts'
import type { Reader, ReadWord } from './model/reader.ts'
import { readWords } from './read-words.ts'
import type { Sentence, Token } from './reading.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** A syntactic word before it is read. */
interface Word extends Span {
  readonly form: string
}

/**
 * Reads paragraphs of `text`: sentences in order, each in one paragraph, their tokens over every
 * character that is not space. Spans are offsets into `text`; `paragraph` is the index given.
 * A paragraph of spaces has no sentence. Linear in the length of the text.
 */
export function analyse(
  text: string,
  paragraphs: readonly { readonly span: Span; readonly index: number }[],
  reader: Reader,
): Sentence[] {
  return paragraphs.flatMap(({ span, index }) => {
    const { tokenisation, lexicon } = reader
    const surfaces = tokenise(text, span, tokenisation, lexicon)
    return splitSentences(text, surfaces, tokenisation, lexicon).map(({ first, after }) =>
      readSentence(text, surfaces.slice(first, after), index, reader),
    )
  })
}

function readSentence(text: string, surfaces: readonly Span[], paragraph: number, reader: Reader): Sentence {
  const words = expandContractions(text, surfaces, reader)
  const { words: read, confidence } = readWords(
    words.map(({ form }) => form),
    reader,
  )
  return {
    span: { start: surfaces[0]!.start, end: surfaces.at(-1)!.end },
    paragraph,
    tokens: words.map(({ start, end, form }, index): Token => {
      const { lemma, upos, features, head, relation } = read[index] as ReadWord
      return { start, end, form, lemma, upos, features, head, relation }
    }),
    confidence,
  }
}

/** The syntactic words: « du » gives « de » over its first letter and « le » over the rest. */
export function expandContractions(
  text: string,
  surfaces: readonly Span[],
  reader: Pick<Reader, 'tokenisation' | 'isContraction'>,
): Word[] {
  const forms = surfaces.map(({ start, end }) => text.slice(start, end))
  const { contractions, ambiguousContractions } = reader.tokenisation
  return surfaces.flatMap(({ start, end }, index): Word[] => {
    const form = forms[index]!
    const lower = form.toLowerCase()
    const parts = contractions.get(lower)
    if (!parts || (ambiguousContractions.has(lower) && !reader.isContraction(forms, index))) {
      return [{ start, end, form }]
    }
    return [
      { start, end: start + 1, form: cased(parts[0], form) },
      { start: start + 1, end, form: isCapitalised(form) ? parts[1] : cased(parts[1], form) },
    ]
  })
}

const isCapitalised = (form: string): boolean => form.slice(1) === form.slice(1).toLowerCase()

/** « De » for « Du », « DE » for « DU ». */
function cased(part: string, form: string): string {
  if (form === form.toLowerCase()) return part
  return isCapitalised(form) ? part.charAt(0).toUpperCase() + part.slice(1) : part.toUpperCase()
}
