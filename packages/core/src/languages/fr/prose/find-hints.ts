import type { WordingHint } from '../../prose-rules.ts'

/** The wording as a regular expression over whole words, with ’ for the apostrophe; and what to write instead. */
export type HintSource = readonly [wording: string, instead: string]

/** Finds hints in a text; quotations keep their words. */
export type HintFinder = (text: string) => readonly WordingHint[]

const QUOTED = /«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"\n]*"/gu
const APOSTROPHES = /['‘ʼ]/gu
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Rules are looked up by the first letters of a word: trying each at every word is slow on long texts.
 * The expressions are made when they are first asked for.
 */
export function hintFinder(sources: readonly HintSource[]): HintFinder {
  const byStart = new Map<string, readonly Rule[]>()
  const rulesFor = (start: string): readonly Rule[] => {
    let found = byStart.get(start)
    if (found === undefined) {
      found = sources.filter(([wording]) => mayStart(wording, start)).map(ruleOf)
      byStart.set(start, found)
    }
    return found
  }
  return (text) => {
    const own = outsideQuotes(text).replace(APOSTROPHES, '’')
    const hints: WordingHint[] = []
    let end = 0
    for (const { 0: word, index } of own.matchAll(WORD)) {
      if (index < end || own[index - 1] === '-') continue
      const hint = hintAt(own, index, rulesFor(word.slice(0, 2).toLowerCase()))
      if (hint === undefined) continue
      end = hint.found.end
      hints.push({ ...hint, text: text.slice(index, end) })
    }
    return hints
  }
}

interface Rule {
  readonly pattern: RegExp
  readonly instead: string
}

const ruleOf = ([wording, instead]: HintSource): Rule => ({
  pattern: new RegExp(`(?:${wording.replaceAll(' ', '[ \\u00a0\\u202f]')})(?![\\p{L}\\p{N}-])`, 'iuy'),
  instead,
})

function hintAt(text: string, index: number, rules: readonly Rule[]): WordingHint | undefined {
  for (const { pattern, instead } of rules) {
    pattern.lastIndex = index
    const found = pattern.exec(text)?.[0]
    if (found) return { found: { start: index, end: index + found.length }, text: found, instead }
  }
  return undefined
}

/** Whether what begins with `start` could be matched; true too often does no harm. */
const mayStart = (wording: string, start: string): boolean =>
  new RegExp(`(?:^|[(|?:)])${escaped(start)}`, 'iu').test(wording)

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/gu, '\\$&')

/** The same text with blanks for what stands between quotation marks, so that offsets stay. */
export const outsideQuotes = (text: string): string =>
  text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
