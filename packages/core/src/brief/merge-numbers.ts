import type { BriefToken } from './brief-text.ts'

/**
 * Puts numbers in words into figures: « sept cents » becomes one token « 700 », « 1k » and
 * « 2 mille » become « 1000 » and « 2000 ». « un », « une » and « a » alone are articles.
 */
export function mergeNumbers(
  tokens: readonly BriefToken[],
  values: Readonly<Record<string, number>>,
): BriefToken[] {
  const merged: BriefToken[] = []
  for (let index = 0; index < tokens.length; ) {
    const number = readNumber(tokens, index, values)
    if (number === undefined) {
      merged.push(tokens[index]!)
      index++
      continue
    }
    const { value, next } = number
    merged.push({ start: tokens[index]!.start, end: tokens[next - 1]!.end, canonical: String(value) })
    index = next
  }
  return withoutRepeats(merged)
}

/** « sept cents (700) mots », « 700 (sept cents) mots »: one number. */
function withoutRepeats(tokens: readonly BriefToken[]): BriefToken[] {
  const kept: BriefToken[] = []
  for (let index = 0; index < tokens.length; index++) {
    const number = tokens[index]!
    const [opening, again, closing] = tokens.slice(index + 1, index + 4)
    const isRepeated =
      /^\d/u.test(number.canonical) &&
      opening?.canonical === '(' &&
      again?.canonical === number.canonical &&
      closing?.canonical === ')'
    kept.push(isRepeated ? { ...number, end: closing.end } : number)
    if (isRepeated) index += 3
  }
  return kept
}

interface Amount {
  readonly value: number
  /** Index of the token after the number. */
  readonly next: number
}

const HALF = 0.5
const DOZEN = 12

/** « demi-douzaine », « half a dozen ». */
function halfOf(
  tokens: readonly BriefToken[],
  index: number,
  values: Readonly<Record<string, number>>,
): Amount | undefined {
  const at = tokens[index + 1]?.canonical === 'a' ? index + 2 : index + 1
  const whole = values[tokens[at]?.canonical ?? '']
  return whole !== undefined && whole >= 10 ? { value: whole * HALF, next: at + 1 } : undefined
}

function readNumber(
  tokens: readonly BriefToken[],
  index: number,
  values: Readonly<Record<string, number>>,
): Amount | undefined {
  const first = tokens[index]!.canonical
  const start = /^\d/u.test(first) ? Number(first) : values[first]
  if (start === undefined) return undefined
  if (start === HALF) return halfOf(tokens, index, values)
  let [total, group] = start >= 1000 && first in values ? [start, 0] : [0, start]
  let next = index + 1
  for (;;) {
    const join = tokens[next]?.canonical ?? ''
    const joined = join === 'et' || join === 'and' ? 1 : 0
    const word = tokens[next + joined]?.canonical ?? ''
    const value = word === 'k' ? 1000 : values[word]
    if (value === undefined) break
    if (value >= 1000 && joined === 0) [total, group] = [total + Math.max(group, 1) * value, 0]
    else if (value === 100 && joined === 0 && group < 20) group = Math.max(group, 1) * 100
    else if (value === DOZEN && joined === 0 && group < 10) group = Math.max(group, 1) * DOZEN
    else if (joined === 1 ? joins(join, group, value) : follows(group, total, value)) {
      group += value === 20 && group % 100 === 4 ? 76 : value
    } else break
    next += joined + 1
  }
  const isArticle = next === index + 1 && first in values && start <= 1
  return isArticle ? undefined : { value: total + group, next }
}

/** « vingt et un », « soixante et onze », « seven hundred and fifty »; not « cinq et six ». */
const joins = (join: string, group: number, value: number): boolean =>
  join === 'et'
    ? group % 100 >= 20 && (value === 1 || value === 11)
    : group >= 100 && group % 100 === 0 && value < 100

/** « sept cent vingt », « soixante-dix », « quatre-vingt ». */
function follows(group: number, total: number, value: number): boolean {
  const rest = group % 100
  if (value >= 100) return false
  if (rest === 0) return group > 0 || total > 0
  if (rest === 4 && value === 20) return true
  return rest >= 20 && rest % 10 === 0 && (value < 10 || ((rest === 60 || rest === 80) && value < 20))
}
