import { takesElision } from '../../../packages/core/src/languages/fr/elision.ts'
import type { Lexicon } from '../../../packages/core/src/languages/language.ts'
import type { Reading, Statement, Token } from '../../../packages/core/src/reading/reading.ts'
import type { Tree } from '../../../packages/core/src/reading/tree.ts'

/** A sentence of a story as the alterations take it. */
export interface Sample {
  readonly text: string
  /** Spans in `text`. */
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly statement: Statement | undefined
  /** Where the sentence begins in the story. */
  readonly offset: number
  readonly story: { readonly text: string; readonly reading: Reading }
  /** The sentence after it in the same paragraph. */
  readonly next: string | undefined
}

export interface Tools {
  readonly lexicon: Lexicon
  /** What the proof knows of a form: see `TRAIT`. */
  traitsOf(form: string): number
  /** A number from 0 up to but not including `below`. */
  random(below: number): number
  pick<T>(list: readonly T[]): T
}

/** One way to make a claim false: the altered claims it can make of a sentence, none where it does not apply. */
export interface Alteration {
  readonly kind: string
  alter(sample: Sample, tools: Tools): readonly string[]
}

/** Other words in place of a stretch of a text, with the elision before them mended. */
export function replace(text: string, start: number, end: number, words: string): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const first = /^\p{L}+/u.exec(words)?.[0] ?? ''
  const elides = first !== '' && takesElision(first)
  const mended = elides
    ? before
        .replace(/(?<![\p{L}])(d|l|qu|n|j|s)e $/iu, '$1’')
        .replace(/(?<![\p{L}])la $/iu, 'l’')
        .replace(/(?<![\p{L}])Le $/u, 'L’')
    : before.replace(/(?<![\p{L}])(d|qu|n|j|s)['’]$/iu, '$1e ')
  return `${mended}${words}${after}`.replace(/ {2,}/gu, ' ').replace(/ ([,.])/gu, '$1')
}

/** A stretch taken out. */
export const remove = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${text.slice(end)}`
    .replace(/ {2,}/gu, ' ')
    .replace(/ ([,.])/gu, '$1')
    .replace(/,\s*([,.])/gu, '$1')
    .replace(/^[\s,]+/u, '')

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every place where a pattern matches outside quotation marks, each with its replacement. */
export function swaps(
  text: string,
  pattern: RegExp,
  to: (match: RegExpExecArray) => string | undefined,
): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = to(match as RegExpExecArray)
    if (words === undefined || isQuoted(text, match.index)) return []
    const cased = /^\p{Lu}/u.test(match[0]) ? capitalised(words) : words
    return [replace(text, match.index, match.index + match[0].length, cased)]
  })
}

export const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  const straight = (before.match(/"/gu) ?? []).length % 2 === 1
  return straight || before.lastIndexOf('«') > before.lastIndexOf('»')
}
