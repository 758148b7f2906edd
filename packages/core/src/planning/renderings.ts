import type { Language } from '../languages/language.ts'
import { memoise, memoiseFor } from '../memoise.ts'
import type { Statement } from '../reading/reading.ts'
import { type Span, sliceOf } from '../span.ts'
import type { Rendering } from './plan.ts'

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The words of a span as the story has them. */
export const verbatimFrom = (text: string, span: Span): Rendering => ({
  text: sliceOf(text, span),
  kind: 'verbatim',
  evidence: [spanOf(span)],
})

export const editedFrom = (text: string, statement: Statement): Rendering => ({
  text,
  kind: 'edited',
  evidence: [spanOf(statement)],
})

export const derivedFrom = (text: string, statement: Statement | undefined): Rendering => ({
  text,
  kind: 'derived',
  evidence: statement === undefined ? [] : [spanOf(statement)],
})

/** Characters of the text as it will be set: « » take a space more than "". */
export const lengthOf = (text: string, language: Pick<Language, 'typeset'>): number =>
  lengthsIn(language, undefined)(text)

/** Titles and descriptions are put together of the same sentences again and again. */
const lengthsIn = memoiseFor(({ typeset }: Pick<Language, 'typeset'>, _: undefined) =>
  memoise((text) => [...typeset(text)].length),
)

/** Whether a text has a phrase, whatever the case of its letters. */
export const hasPhrase = (text: string, phrase: string): boolean =>
  text.toLowerCase().includes(phrase.toLowerCase())

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether a keyphrase may be set before a text: it lacks it, and has no label of its own (« Levothyrox: l’ancienne formule »). */
export const wantsLabel = (text: string, keyphrase: string): boolean =>
  keyphrase !== '' && !hasPhrase(text, keyphrase) && !/:\s/u.test(text)

/** « Intempéries dans le Gard : un deuxième disparu », for a text that has not the keyphrase itself. */
export const labelledWith = (
  keyphrase: string,
  { text, evidence }: Rendering,
  language: Language,
): Rendering => ({
  text: hasPhrase(text, keyphrase) ? text : `${capitalised(keyphrase)} : ${language.decapitalise(text)}`,
  kind: 'edited',
  evidence,
})
