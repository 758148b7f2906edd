import type { ComparisonKind, Token } from '../../reading/reading.ts'
import type { TokenRange } from '../../reading/tree.ts'

const RISING = new Set(
  'augmenter progresser grimper croître bondir accroître relever gagner majorer hausser hausse progression augmentation bond croissance'.split(
    ' ',
  ),
)
const FALLING = new Set(
  'baisser reculer chuter diminuer réduire perdre tomber plonger abaisser baisse recul chute diminution repli réduction retrait'.split(
    ' ',
  ),
)
/** Words between the verb or noun of change and « de ». */
const REACH = 4

/**
 * How the number over the given tokens, its unit taken in, compares: by how much something rose or fell (« en hausse
 * de 7 % », « soit 3 % de plus »), how many times as much (« trois fois plus »), out of how many (« sur cinq ») or with
 * what it is compared (« contre 4 % »). Undefined for a number that stands for itself.
 */
export function quantityComparison(
  tokens: readonly Token[],
  { first, last }: TokenRange,
): ComparisonKind | undefined {
  const before = tokens[first - 1]
  const after = tokens.slice(last + 1, last + 4).map(({ form }) => form.toLowerCase())
  if (before?.form.toLowerCase() === 'contre') return 'baseline'
  if (
    before?.form.toLowerCase() === 'sur' &&
    /^(?:NUM|DET|NOUN)$/u.test(tokens[first - 2]?.upos ?? '') &&
    isCounted(tokens, first - 2)
  )
    return 'out-of'
  const [one = '', two = ''] = after[0] === 'fois' ? after.slice(1) : after
  const times = after[0] === 'fois' || tokens[last]?.lemma === 'fois'
  if (times && /^(?:plus|moins)$/u.test(one)) return one === 'plus' ? 'times-more' : 'times-less'
  const direction = /^(?:plus|moins)$/u.exec(one === 'de' ? two : '')?.[0] ?? SUPPLEMENTARY[one]
  if (direction !== undefined) return direction === 'plus' ? 'rise' : 'fall'
  return before?.lemma === 'de' ? changeBefore(tokens, first - 1) : undefined
}

const SUPPLEMENTARY: Readonly<Record<string, string>> = {
  supplémentaire: 'plus',
  supplémentaires: 'plus',
}

/** « une ligne sur cinq », « trois sur cinq »: the number before belongs to it. */
const isCounted = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.upos === 'NUM' ||
  tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ upos, form }) => upos === 'NUM' || /^une?$/iu.test(form))

function changeBefore(tokens: readonly Token[], of: number): ComparisonKind | undefined {
  for (let index = of - 1; index >= Math.max(0, of - REACH); index--) {
    const token = tokens[index] as Token
    if (token.upos === 'PUNCT') return undefined
    if (RISING.has(token.lemma) || /^supérieure?s?$/iu.test(token.form)) return 'rise'
    if (FALLING.has(token.lemma) || /^inférieure?s?$/iu.test(token.form)) return 'fall'
  }
  return undefined
}

/**
 * What a number counts or measures: the noun behind it with its adjectives and « de … »; behind a unit only what « de »
 * joins to it (« 40 % du service »). Undefined where something else follows.
 */
export function countedBehind(
  tokens: readonly Token[],
  last: number,
  hasUnit: boolean,
): TokenRange | undefined {
  const opens = tokens[last + 1]
  const joined = opens !== undefined && isOf(opens)
  if (opens === undefined || (hasUnit && !joined) || (!joined && !/^(?:NOUN|ADJ)$/u.test(opens.upos)))
    return undefined
  let end = last
  for (let index = last + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const linked = isOf(token) || (token.upos === 'DET' && isOf(tokens[index - 1] as Token))
    if (NAMING.test(token.upos)) end = index
    else if (!linked) break
  }
  return end > last && tokens.slice(last + 1, end + 1).some(({ upos }) => upos === 'NOUN')
    ? { first: last + 1, last: end }
    : undefined
}

const NAMING = /^(?:NOUN|ADJ|PROPN|X)$/u
const isOf = ({ upos, lemma }: Token): boolean => upos === 'ADP' && lemma === 'de'
