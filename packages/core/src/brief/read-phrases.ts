import type { Span } from '../span.ts'
import type { BriefText } from './brief-text.ts'
import type { BriefWords } from './brief-words.ts'

/** Phrases that the user gave word by word, and the stretch of the canonical brief that holds them. */
export interface GivenPhrases {
  readonly phrases: readonly string[]
  readonly stretch: Span
}

/** A phrase of more words is a sentence of its own. */
const MAX_WORDS = 8

/**
 * The phrases after each match of `label`: in quotation marks, or up to the next comma; more follow
 * after commas and « et » until a quantity or another wish begins. A label without a phrase is skipped.
 */
export function readPhrases(text: BriefText, words: BriefWords, label: string): readonly GivenPhrases[] {
  return text.matchAll(`(?:${label})`).flatMap(({ start, end }) => {
    const found = phrasesFrom(text, words, end)
    return found.phrases.length === 0 ? [] : [{ phrases: found.phrases, stretch: { start, end: found.end } }]
  })
}

function phrasesFrom(
  text: BriefText,
  words: BriefWords,
  from: number,
): { readonly phrases: readonly string[]; readonly end: number } {
  const phrases: string[] = []
  let end = from
  let isQuoted = false
  let separator = /^(?: (?::|=|est|is|are|sont|-|suivante?s?|following|such as|comme|like|visee?s?))*/u
  for (;;) {
    const skipped = separator.exec(text.canonical.slice(end))?.[0]
    if (skipped === undefined) break
    const from = phrases.length > 0 ? end + skipped.length : afterLabel(text, end + skipped.length)
    const item = itemAt(text, words, from, phrases.length > 0)
    if (item === undefined || (phrases.length > 0 && item.isQuoted !== isQuoted)) break
    isQuoted = item.isQuoted
    phrases.push(text.wordsOf(item.words))
    end = item.end
    separator = new RegExp(`^ (?:(?:,|;|/)(?: (?:${words.and}))?|${words.and})(?= )`, 'u')
  }
  return { phrases, end }
}

/** « mot-clé de longue traîne : … »: the label goes on to its colon. */
function afterLabel({ canonical }: BriefText, from: number): number {
  const rest = /^(?: [^ ,;:.!?()"/=]+){1,4} [:=](?= )/u.exec(canonical.slice(from))
  return from + (rest?.[0].length ?? 0)
}

interface Item {
  readonly words: Span
  readonly isQuoted: boolean
  readonly end: number
}

function itemAt(text: BriefText, words: BriefWords, from: number, isFurther: boolean): Item | undefined {
  const rest = text.canonical.slice(from)
  const quoted = /^ " (?<words>[^"]+) "/u.exec(rest)
  if (quoted !== null) {
    const start = from + 3
    return {
      words: { start, end: start + quoted.groups!.words!.length },
      end: from + quoted[0].length,
      isQuoted: true,
    }
  }
  const stop = `(?:[,;:.!?()"/]|${words.and}|${words.without})`
  const bare = new RegExp(`^ (?<words>(?!${stop} )[^ ]+(?: (?!(?:${stop})(?: |$))[^ ]+)*)`, 'u').exec(rest)
  const phrase = bare?.groups?.words
  if (phrase === undefined || phrase.split(' ').length > MAX_WORDS || !/\p{L}/u.test(phrase)) return undefined
  // « secondary: gas »: a label opens another wish.
  const isLabel = /^ [:=]/u.test(text.canonical.slice(from + 1 + phrase.length))
  if (isFurther && (isLabel || isAnotherWish(phrase, words))) return undefined
  return {
    words: { start: from + 1, end: from + 1 + phrase.length },
    end: from + 1 + phrase.length,
    isQuoted: false,
  }
}

/** « avec une FAQ », « 700 mots », « n’utilise pas … »: no further phrase of the list. */
function isAnotherWish(phrase: string, words: BriefWords): boolean {
  const opening = `${words.nextWish}|${words.use}|${words.avoid}|${words.toneLabels}|\\d+|[+<>~]`
  const inside = [words.subheadings, words.faq, words.seo, words.list, words.table, words.keyPoints].join('|')
  const counted = `\\d+ (?:${words.words}|${words.characters})`
  return new RegExp(`^(?:${opening})(?: |$)|(?:^| )(?:${inside}|${counted})(?: |$)`, 'u').test(phrase)
}
