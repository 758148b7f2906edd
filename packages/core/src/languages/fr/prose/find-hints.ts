import type { WordingHint, WordingKind } from '../../prose-rules.ts'

/** The wording as a regular expression over whole words, with ’ for the apostrophe; and what to write instead. */
export type HintSource = readonly [wording: string, instead: string]

/** Finds hints in a text; quotations keep their words. */
export type HintFinder = (text: string) => readonly WordingHint[]

const QUOTED = /«[^»]*(?:»|$)|“[^”]*(?:”|$)|"[^"\n]*"/gu
const APOSTROPHES = /['‘ʼ]/gu
const WORD = /[\p{L}\p{N}]+/gu

/** All wordings that may begin with the same two letters, as one expression with a group for each. */
interface Rule {
  readonly pattern: RegExp
  readonly hints: readonly Pick<WordingHint, 'kind' | 'instead'>[]
}

/**
 * Rules are looked up by the first letters of a word: trying each at every word is slow on long texts.
 * The expressions are made when they are first asked for.
 */
export function hintFinder(sourcesByKind: Readonly<Record<WordingKind, readonly HintSource[]>>): HintFinder {
  const sources = Object.entries(sourcesByKind).flatMap(([kind, list]) =>
    list.map(([wording, instead]) => ({ kind: kind as WordingKind, wording, instead })),
  )
  const byStart = new Map<string, Rule | undefined>()
  const ruleFor = (word: string): Rule | undefined => {
    const start = word.slice(0, 2).toLowerCase()
    if (!byStart.has(start)) byStart.set(start, ruleOf(sources.filter(mayStart(start))))
    return byStart.get(start)
  }
  return (text) => {
    const own = outsideQuotes(text).replace(APOSTROPHES, '’')
    const hints: WordingHint[] = []
    let end = 0
    for (const { 0: word, index } of own.matchAll(WORD)) {
      const rule = index < end || own[index - 1] === '-' ? undefined : ruleFor(word)
      const hint = rule && hintAt(own, index, rule)
      if (hint === undefined) continue
      end = hint.found.end
      hints.push({ ...hint, text: text.slice(index, end) })
    }
    return hints
  }
}

type Source = Pick<WordingHint, 'kind' | 'instead'> & { readonly wording: string }

function ruleOf(sources: readonly Source[]): Rule | undefined {
  if (sources.length === 0) return undefined
  const groups = sources.map(({ wording }) => `(${wording.replaceAll(' ', '[ \\u00a0\\u202f]')})`)
  return {
    pattern: new RegExp(`(?:${groups.join('|')})(?![\\p{L}\\p{N}-])`, 'iuy'),
    hints: sources.map(({ kind, instead }) => ({ kind, instead })),
  }
}

function hintAt(text: string, index: number, { pattern, hints }: Rule): WordingHint | undefined {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  if (match === null || match[0] === '') return undefined
  const group = match.slice(1).findIndex((each) => each !== undefined)
  const found = { start: index, end: index + match[0].length }
  const hint = hints[group]
  return hint && { ...hint, found, text: match[0] }
}

/** Whether what begins with `start` could be matched; true too often does no harm. */
function mayStart(start: string): (source: Source) => boolean {
  const begins = new RegExp(`(?:^|[(|?:)])${escaped(start)}`, 'iu')
  return ({ wording }) => begins.test(wording)
}

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/gu, '\\$&')

/** The same text with blanks for what stands between quotation marks, so that offsets stay. */
const outsideQuotes = (text: string): string =>
  /[«“"]/u.test(text) ? text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)) : text
