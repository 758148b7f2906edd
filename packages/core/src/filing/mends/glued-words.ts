import type { Analysis } from '../../languages/language.ts'
import type { AlignedText } from '../aligned-text.ts'
import type { FilingLexicon } from '../filing-rules.ts'
import { type Junction, showsTwoWords } from './junction.ts'
import { type Repair, type RepairContext, type RepairFinder, repairWithin } from './repair.ts'

/** A run of small letters, long enough for two words; no part of an address, a tag or a compound. */
const RUN = /(?<![\p{L}\p{N}@#_./:\\-])\p{Ll}{7,60}(?![\p{L}\p{N}@_/\\]|[-.:]\p{L})/gu
const MIN_PART = 3
/** Shorter words make pairs out of any misspelling, unless they are words of grammar. */
const MIN_PROPOSED = 4
const ACCENTED: Readonly<Record<string, string>> = { a: 'àâ', c: 'ç', e: 'éèêë', i: 'îï', o: 'ô', u: 'ùûü' }
/** Words on each side within which an enumeration shows itself. */
const NEARBY_WORDS = 12

interface Glued {
  readonly start: number
  readonly end: number
  readonly left: string
  readonly right: string
  readonly sure: boolean
  /** True where a noun phrase ends and a noun without determiner begins: only an enumeration does so. */
  readonly partsNouns: boolean
}

/**
 * Words glued where links or line ends were stripped. A run that the lexicon does not know is taken
 * apart where that gives known words in exactly one way; it is mended where the grammar shows two
 * words, else proposed. The separator lost is a comma inside an enumeration of nouns, else a space.
 */
export const gluedWords: RepairFinder = (block, context) => {
  const glued = [...block.text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const found = takeApart(run, index, block, context)
    return found === undefined ? [] : [found]
  })
  return glued.map((one) => repairOf(block.text, one, glued, context))
}

function takeApart(
  run: string,
  start: number,
  { text }: AlignedText,
  context: RepairContext,
): Glued | undefined {
  const { lexicon } = context
  if (lexicon.knows(run) || lacksAccent(run, lexicon)) return undefined
  const places = placesOf(run, context)
  const place = places[0]
  if (place === undefined || places.length > 1) return undefined
  const left = run.slice(0, place)
  const right = run.slice(place)
  const junction: Junction = {
    left: { form: left, analyses: lexicon.analyse(left) },
    right: { form: right, analyses: lexicon.analyse(right) },
    before: wordBefore(text, start, context),
  }
  const sure = showsTwoWords(junction, context.rules)
  if (!sure && !isWorthProposing(junction)) return undefined
  return {
    start,
    end: start + run.length,
    left,
    right,
    sure,
    partsNouns:
      junction.left.analyses.some(({ upos }) => upos === 'NOUN' || upos === 'ADJ') &&
      junction.right.analyses.every(({ upos }) => upos === 'NOUN'),
  }
}

/** « chateau »: a known word whose accent was forgotten, and no « chat » before « eau ». */
const lacksAccent = (run: string, lexicon: FilingLexicon): boolean =>
  [...run].some((letter, index) =>
    [...(ACCENTED[letter] ?? '')].some((accented) =>
      lexicon.knows(run.slice(0, index) + accented + run.slice(index + 1)),
    ),
  )

/** Offsets in the run at which two plausible words meet. */
function placesOf(run: string, { lexicon, rules }: RepairContext): readonly number[] {
  const places: number[] = []
  for (let place = MIN_PART; place <= run.length - MIN_PART; place++) {
    const left = run.slice(0, place)
    if (!isWord(lexicon.analyse(left)) || !isWord(lexicon.analyse(run.slice(place)))) continue
    if (isPrefix(left, rules.prefixes)) return []
    places.push(place)
  }
  return places
}

const isWorthProposing = ({ left, right }: Junction): boolean =>
  [left, right].every(
    ({ form, analyses }) =>
      form.length >= MIN_PROPOSED || analyses.some(({ upos }) => upos === 'ADP' || upos === 'DET'),
  )

/** « cyber », « super » and, mistyped, « supers ». */
const isPrefix = (left: string, prefixes: readonly string[]): boolean =>
  prefixes.includes(left) || prefixes.includes(left.replace(/s$/u, ''))

const isWord = (analyses: readonly Analysis[]): boolean =>
  analyses.some(({ upos }) => upos !== 'PROPN' && upos !== 'X')

/** The analyses of the word that stands right before, if one does. */
function wordBefore(text: string, start: number, { lexicon }: RepairContext): readonly Analysis[] {
  const word = /(\p{L}+['’]|\p{L}+[ \u00a0])$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0]
  return word === undefined ? [] : lexicon.analyse(word.trim())
}

function repairOf(text: string, one: Glued, all: readonly Glued[], context: RepairContext): Repair {
  const separator = one.sure && one.partsNouns && isEnumerated(text, one, all, context) ? ', ' : ' '
  const junction = one.start + one.left.length
  const edits = [{ start: junction, end: junction, text: separator }]
  return repairWithin('glued-words', text, one, edits, one.sure)
}

/** True where « et » or « ou » closes what follows and a comma, or a like junction, stands nearby. */
function isEnumerated(text: string, one: Glued, all: readonly Glued[], { rules }: RepairContext): boolean {
  const before = wordsOf(/[^.!?:;]*$/u.exec(text.slice(0, one.start))?.[0] ?? '').slice(-NEARBY_WORDS)
  const after = wordsOf(/^[^.!?:;]*/u.exec(text.slice(one.end))?.[0] ?? '').slice(0, NEARBY_WORDS)
  if (!after.some((word) => rules.conjunctions.includes(word))) return false
  const near = [...before, ...after]
  return (
    near.some((word) => word.endsWith(',')) ||
    all.some(
      (other) => other !== one && other.sure && other.partsNouns && near.includes(other.left + other.right),
    )
  )
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
