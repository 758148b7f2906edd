/** Fewer letters stand in any text. */
const FEWEST_LETTERS = 2

/**
 * Of the source of a pattern, texts one of which stands in whatever it matches, in lower case: to look for them is
 * much faster than to match. Empty where nothing is sure: `(?<!\p{L})(?:fin|début) de` needs « fin » or « début ».
 */
export function neededLiterals(source: string): readonly string[] {
  const [literals] = alternativesAt(source, 0)
  return literals
}

type Literals = readonly string[]

/** Those of the alternatives from here to the bracket that closes them, and where that stands. */
function alternativesAt(source: string, from: number): readonly [Literals, number] {
  const alternatives: Literals[] = []
  let at = from - 1
  do {
    const [literals, end] = sequenceAt(source, at + 1)
    alternatives.push(literals)
    at = end
  } while (source[at] === '|')
  return [alternatives.some((literals) => literals.length === 0) ? [] : alternatives.flat(), at]
}

/** Those of one alternative: of its stretches of letters and its groups, what is longest at the least. */
function sequenceAt(source: string, from: number): readonly [Literals, number] {
  let best: Literals = []
  let stretch = ''
  const offer = (literals: Literals): void => {
    if (shortest(literals) > shortest(best)) best = literals
  }
  let at = from
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { literals, text, end } = partAt(source, at)
    const isOptional = /[?*{]/u.test(source[end] ?? '')
    if (!isOptional) stretch += text
    if (text === '' || isOptional || source[end] === '+') {
      offer([stretch])
      stretch = ''
    }
    if (!isOptional) offer(literals)
    at = /[?*+]/u.test(source[end] ?? '') ? end + 1 : end
  }
  offer([stretch])
  return [shortest(best) < FEWEST_LETTERS ? [] : best, at]
}

const shortest = (literals: Literals): number =>
  literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length))

interface Part {
  /** Of a group. */
  readonly literals: Literals
  /** A letter that stands for itself, in lower case. */
  readonly text: string
  readonly end: number
}

const NOTHING = /\[(?:\\.|[^\]])*\]|\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\{[\d,]*\}|[.^$?*+]/suy

function partAt(source: string, at: number): Part {
  if (source[at] === '(') {
    const [opening = ''] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at)) ?? []
    const [literals, close] = alternativesAt(source, at + opening.length)
    return { literals: /[=!]$/u.test(opening) ? [] : literals, text: '', end: close + 1 }
  }
  NOTHING.lastIndex = at
  const [skipped] = NOTHING.exec(source) ?? []
  return skipped === undefined
    ? { literals: [], text: (source[at] ?? '').toLowerCase(), end: at + 1 }
    : { literals: [], text: '', end: at + skipped.length }
}
