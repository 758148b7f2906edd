import { memoise } from '../../memoise.ts'
import type { NumberBound, NumberMention } from '../mentions.ts'

/** Number words by their value, the parts of compounds among them. */
export const cardinals: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1e3,
}
const SCALES: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9, billion: 1e12 }
const COLLECTIVES: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
}
const FRACTIONS: Readonly<Record<string, number>> = {
  moitié: 1 / 2,
  tiers: 1 / 3,
  quart: 1 / 4,
  quarts: 1 / 4,
  cinquième: 1 / 5,
  cinquièmes: 1 / 5,
  dixième: 1 / 10,
  dixièmes: 1 / 10,
}
/** Longest first, so that « pas moins de » is not read as « moins de ». */
const BOUNDS: readonly (readonly [readonly string[], NumberBound])[] = [
  [['pas', 'moins', 'de'], 'at-least'],
  [['un', 'peu', 'plus', 'de'], 'more-than'],
  [['un', 'peu', 'moins', 'de'], 'less-than'],
  [['de', "l'", 'ordre', 'de'], 'about'],
  [['plus', 'de'], 'more-than'],
  [['moins', 'de'], 'less-than'],
  [['près', 'de'], 'about'],
  [['autour', 'de'], 'about'],
  [['au', 'moins'], 'at-least'],
  [['au', 'minimum'], 'at-least'],
  [['au', 'plus'], 'at-most'],
  [['au', 'maximum'], 'at-most'],
  [["jusqu'", 'à'], 'at-most'],
  [["jusqu'", 'aux'], 'at-most'],
  [['environ'], 'about'],
  [['quelque'], 'about'],
  [['quelques'], 'about'],
  [['presque'], 'about'],
  [['à', 'peine'], 'about'],
]
const UNITS = new Set(
  (
    '% € $ ° °c km/h km kilomètre mètre m2 m² m centimètre millimètre euro centime dollar livre franc degré tonne ' +
    'litre kilo hectare heure minute seconde jour semaine mois an année point'
  ).split(' '),
)
const ARTICLES = new Set(['le', 'la', "l'", 'un', 'une', 'des', 'les', 'plusieurs'])

const PIECE =
  /\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?|\p{L}+['’]|km\/h|m[2²](?!\p{L})|\p{L}+|[%€$°²/.,:+−-]/gu
const HOUR = /^[hH](?:\d{2})?$/u
const ORDINAL = /^(?:er|re|ère|e|ème|nd|nde)$/u

/** Words that a number may begin with; figures always do. */
const OPENING = new Set([...Object.keys(cardinals), ...Object.keys(COLLECTIVES), ...Object.keys(FRACTIONS)])

interface Piece {
  readonly text: string
  /** Lower case, apostrophe straight, « d' » as « de », plural mark of long words dropped. */
  readonly key: string
  readonly start: number
  readonly end: number
}

interface Amount {
  readonly value: number
  readonly from: number
  /** Index of the piece after the number. */
  readonly next: number
  readonly about: boolean
}

/**
 * The numbers of a text in reading order, in figures and in words, with bound and unit. « un » and
 * « une » alone are articles; hours (« 21H00 »), clock times and ordinals (« 1er ») are no numbers of
 * things. A year is a number like any other: `findDates` finds the dates.
 */
export function findNumbers(text: string): readonly NumberMention[] {
  const pieces = piecesOf(text)
  const found: NumberMention[] = []
  let index = 0
  while (index < pieces.length) {
    const amount = readAmount(text, pieces, index)
    if (amount === undefined) {
      index++
      continue
    }
    found.push(mentionOf(text, pieces, amount))
    index = amount.next
  }
  return found
}

function piecesOf(text: string): readonly Piece[] {
  const found: Piece[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const [run] = match
    found.push({ text: run, key: keyOf(run), start: match.index, end: match.index + run.length })
  }
  return found
}

const keyOf = memoise((run: string): string => {
  const lower = run.toLowerCase().replace('’', "'")
  if (lower === "d'") return 'de'
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
})

const isFigure = ({ text }: Piece): boolean => {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

const mayOpen = memoise((run: string): boolean => OPENING.has(run.toLowerCase()))

function readAmount(text: string, pieces: readonly Piece[], index: number): Amount | undefined {
  const piece = pieces[index]
  if (piece === undefined) return undefined
  if (isFigure(piece)) return readFigure(text, pieces, index)
  if (!OPENING.has(piece.key) && !mayOpen(piece.text)) return undefined
  return readCollective(pieces, index) ?? readFraction(pieces, index) ?? readWords(text, pieces, index)
}

function readFigure(text: string, pieces: readonly Piece[], index: number): Amount | undefined {
  const piece = pieces[index] as Piece
  const after = pieces[index + 1]
  const glued = after !== undefined && after.start === piece.end
  if (glued && (HOUR.test(after.text) || ORDINAL.test(after.text))) return undefined
  if (/[\p{L}_]/u.test(text[piece.start - 1] ?? '')) return undefined
  if (/\d[hH:]$/u.test(text.slice(Math.max(0, piece.start - 2), piece.start))) return undefined
  const plain = piece.text.replace(/[ \u00a0\u202f\u2009.]/gu, '').replace(',', '.')
  return scaled(pieces, { value: Number(plain), from: index, next: index + 1, about: false })
}

/** « 1,1 million », « deux milliards »: the scale after the number multiplies it. */
function scaled(pieces: readonly Piece[], amount: Amount): Amount {
  const scale = SCALES[pieces[amount.next]?.key ?? '']
  if (scale === undefined) {
    const thousand = pieces[amount.next]?.key === 'mille' ? 1000 : undefined
    return thousand === undefined
      ? amount
      : { ...amount, value: amount.value * thousand, next: amount.next + 1 }
  }
  return { ...amount, value: roundOff(amount.value * scale), next: amount.next + 1 }
}

/** 1.1 × 1e6 is 1100000.0000000002 in binary: six decimals are enough for any wire. */
const roundOff = (value: number): number => Math.round(value * 1e6) / 1e6

/** « une trentaine », « des milliers »: about so many; « des » leaves the count open and is no bound. */
function readCollective(pieces: readonly Piece[], index: number): Amount | undefined {
  const value = COLLECTIVES[pieces[index]?.key ?? '']
  if (value === undefined) return undefined
  return { value, from: index, next: index + 1, about: true }
}

/** What stands before a fraction that is one: « un tiers », « la moitié »; not « les experts tiers ». */
const PARTING = new Set(['la', 'le', 'un', "l'"])

/** « un tiers », « les deux tiers », « la moitié »; « le cinquième club » is an ordinal. */
function readFraction(pieces: readonly Piece[], index: number): Amount | undefined {
  const word = pieces[index]?.text.toLowerCase() ?? ''
  const part = FRACTIONS[word]
  const before = pieces[index - 1]?.key ?? ''
  const halves =
    part === 1 / 2 || (word === 'tiers' && PARTING.has(before)) || (word === 'quart' && PARTING.has(before))
  if (part !== undefined && halves) return { value: part, from: index, next: index + 1, about: false }
  const count = cardinals[pieces[index]?.key ?? '']
  const counted = FRACTIONS[pieces[index + 1]?.text.toLowerCase() ?? '']
  if (count === undefined || counted === undefined || counted === 1 / 2) return undefined
  return { value: count * counted, from: index, next: index + 2, about: false }
}

function readWords(text: string, pieces: readonly Piece[], index: number): Amount | undefined {
  let [total, group, next] = [0, 0, index]
  while (next < pieces.length) {
    const piece = pieces[next] as Piece
    const value = cardinals[piece.key] ?? cardinals[piece.text.toLowerCase()]
    if (value === undefined) {
      const joins = next > index && (piece.key === 'et' || piece.text === '-')
      const after = cardinals[pieces[next + 1]?.key ?? '']
      // « vingt et un », « soixante et onze »: « trois et cinq ans » are two numbers.
      if (!joins || after === undefined || (piece.key === 'et' && !(after === 1 || after === 11))) break
    } else if (next > index && !joinsWords(text, pieces[next - 1] as Piece, piece)) break
    else if (value === 1000) [total, group] = [total + Math.max(group, 1) * 1000, 0]
    else if (value === 100) group = Math.max(group, 1) * 100
    else if (value === 20 && group % 100 === 4) group += 76
    else group += value
    next++
  }
  return finishWords(text, pieces, index, next, total + group)
}

const joinsWords = (text: string, one: Piece, other: Piece): boolean =>
  /^[ \u00a0-]?$/u.test(text.slice(one.end, other.start)) && one.key !== 'un' && one.key !== 'une'

function finishWords(
  text: string,
  pieces: readonly Piece[],
  from: number,
  next: number,
  value: number,
): Amount | undefined {
  if (next === from) return undefined
  const amount = scaled(pieces, { value, from, next, about: false })
  const isArticle = next === from + 1 && /^une?$/iu.test((pieces[from] as Piece).text)
  if (isArticle && amount.next === next) return undefined
  return amount.next === next ? amount : withRemainder(text, pieces, amount)
}

/** « deux millions trois cent mille »: what follows a scale in words belongs to the same number. */
function withRemainder(text: string, pieces: readonly Piece[], amount: Amount): Amount {
  const rest = readWords(text, pieces, amount.next)
  if (rest === undefined || rest.value >= 1e6) return amount
  return { ...amount, value: amount.value + rest.value, next: rest.next }
}

function mentionOf(text: string, pieces: readonly Piece[], amount: Amount): NumberMention {
  const first = pieces[amount.from] as Piece
  const last = pieces[amount.next - 1] as Piece
  const article = pieces[amount.from - 1]
  const before =
    (amount.about || amount.value < 1) && article !== undefined && ARTICLES.has(article.key)
      ? amount.from - 1
      : amount.from
  const bound = boundBefore(pieces, before)
  const unit = unitAfter(pieces, amount.next)
  const start = bound === undefined ? first.start : (pieces[bound.from] as Piece).start
  const kind = bound?.bound ?? (amount.about ? 'about' : undefined)
  return {
    start,
    end: unit?.end ?? last.end,
    text: text.slice(start, unit?.end ?? last.end),
    value: amount.value,
    figure: { start: first.start, end: last.end },
    ...(kind === undefined ? {} : { bound: kind }),
    ...(unit === undefined ? {} : { unit: unit.key }),
  }
}

function boundBefore(
  pieces: readonly Piece[],
  index: number,
): { readonly bound: NumberBound; readonly from: number } | undefined {
  for (const [words, bound] of BOUNDS) {
    const from = index - words.length
    if (
      from >= 0 &&
      words.every(
        (word, offset) =>
          pieces[from + offset]?.text.toLowerCase().replace('’', "'").replace(/^d'$/u, 'de') === word,
      )
    ) {
      return { bound, from }
    }
  }
  return undefined
}

function unitAfter(
  pieces: readonly Piece[],
  index: number,
): { readonly key: string; readonly end: number } | undefined {
  const piece = pieces[index]?.key === 'de' ? pieces[index + 1] : pieces[index]
  if (piece === undefined) return undefined
  const degree = piece.key === '°' && /^c$/iu.test(pieces[index + 1]?.text ?? '')
  if (degree) return { key: '°c', end: (pieces[index + 1] as Piece).end }
  const key = UNITS.has(piece.key) ? piece.key : piece.key.replace(/s$/u, '')
  return UNITS.has(key) ? { key, end: piece.end } : undefined
}
