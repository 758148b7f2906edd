import { findQuotes } from '../../../reading/find-quotes.ts'
import { join } from '../elision.ts'

/**
 * Locutions that say the same in any sentence, left to right. « ~ » at the end of both stands for a « de » or
 * « à » that elides and contracts with what follows. None changes a number's bound, a modality or who speaks.
 */
const EQUIVALENTS: readonly (readonly [string, string])[] = [
  ['lors de~', 'au cours de~'],
  ['au cours de~', 'pendant'],
  ['à l’issue de~', 'au terme de~'],
  ['au terme de~', 'à l’issue de~'],
  ['afin de~', 'pour'],
  ['dans le but de~', 'pour'],
  ['en vue de~', 'pour'],
  ['en raison de~', 'à cause de~'],
  ['à cause de~', 'en raison de~'],
  ['en dépit de~', 'malgré'],
  ['malgré', 'en dépit de~'],
  ['au sein de~', 'à l’intérieur de~'],
  ['par le biais de~', 'au moyen de~'],
  ['par le truchement de~', 'au moyen de~'],
  ['à proximité de~', 'aux environs de~'],
  ['au sujet de~', 'à propos de~'],
  ['à propos de~', 'au sujet de~'],
  ['vis-à-vis de~', 'à l’égard de~'],
  ['à l’égard de~', 'vis-à-vis de~'],
  ['à l’encontre de~', 'contre'],
  ['en échange de~', 'contre'],
  ['le long de~', 'au long de~'],
  ['ainsi que', 'et'],
  ['de même que', 'comme'],
  ['alors que', 'tandis que'],
  ['tandis que', 'alors que'],
  ['lorsque', 'quand'],
  ['parce que', 'car'],
  ['durant', 'pendant'],
  ['pendant', 'durant'],
  ['concernant', 'au sujet de~'],
  ['notamment', 'entre autres'],
  ['en particulier', 'notamment'],
  ['toutefois', 'cependant'],
  ['cependant', 'toutefois'],
  ['désormais', 'dorénavant'],
  ['actuellement', 'en ce moment'],
  ['récemment', 'il y a peu'],
  ['immédiatement', 'aussitôt'],
  ['progressivement', 'peu à peu'],
  ['peu à peu', 'progressivement'],
  ['totalement', 'entièrement'],
  ['entièrement', 'totalement'],
  ['de nombreux', 'beaucoup de~'],
  ['de nombreuses', 'beaucoup de~'],
  ['à plusieurs reprises', 'plusieurs fois'],
  ['à l’avenir', 'par la suite'],
  ['jusqu’à présent', 'jusqu’ici'],
  ['jusqu’ici', 'jusqu’à présent'],
  ['de plus en plus de~', 'toujours plus de~'],
  ['selon', 'd’après'],
]

/** « du », « des », « au » and elisions as they stand behind a locution. */
const DE = "(?:de(?:[ \\u00a0](?=[^ ])|$)|d[’']|du(?![\\p{L}])[ \\u00a0]|des(?![\\p{L}])[ \\u00a0])"
const A = '(?:à[ \\u00a0]|au(?![\\p{L}])[ \\u00a0]|aux(?![\\p{L}])[ \\u00a0])'

interface Rule {
  readonly pattern: RegExp
  readonly to: string
}

const RULES: readonly Rule[] = EQUIVALENTS.map(([from, to]) => ({ pattern: patternOf(from), to }))

function patternOf(from: string): RegExp {
  const open = from.endsWith('~')
  const words = open ? from.slice(0, -1).replace(/ ?(?:de|à)$/u, '') : from
  const escaped = words.replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]')
  const tail = open ? `[ \\u00a0](${from.endsWith('à~') ? A : DE})` : "(?![\\p{L}\\u2019'-])"
  return new RegExp(`(?<![\\p{L}\\u2019'-])${escaped}${tail}`, 'giu')
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly to: string
  /** The article that the old locution's preposition had swallowed: « le » of « lors du ». */
  readonly article: string
}

/**
 * The text with its locutions exchanged for others of the same meaning, outside quotations; the same text
 * where it has none. Each place is changed once at most.
 */
export function reword(text: string): string {
  const quotes = findQuotes(text)
  const edits: Edit[] = []
  for (const { pattern, to } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const taken = [...edits, ...quotes].some((other) => start < other.end && other.start < end)
      if (!taken) edits.push({ start, end, to, article: articleIn(match[1] ?? '') })
    }
  }
  edits.sort((one, other) => other.start - one.start)
  return edits.reduce(exchange, text)
}

function exchange(text: string, { start, end, to, article }: Edit): string {
  const words = to.replace(/~$/u, '')
  const capital = /^\p{Lu}/u.test(text.slice(start))
  const opened = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const behind = text.slice(end).trimStart()
  return text.slice(0, start) + join(opened, article === '' ? behind : `${article} ${behind}`)
}

const articleIn = (preposition: string): string => {
  const word = preposition.trim().toLowerCase()
  if (word === 'du' || word === 'au') return 'le'
  return word === 'des' || word === 'aux' ? 'les' : ''
}
