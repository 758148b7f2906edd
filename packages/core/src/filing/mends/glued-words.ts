import type { Analysis } from '../../languages/language.ts'
import type { AlignedText } from '../aligned-text.ts'
import type { FilingLexicon } from '../filing-rules.ts'
import { type Junction, mayBeTwoWords, showsTwoWords } from './junction.ts'
import { type Repair, type RepairContext, type RepairFinder, repairWithin } from './repair.ts'

/** A run of small letters, long enough for two words; no part of an address, a tag or a compound. */
const RUN = /(?<![\p{L}\p{N}@#_./:\\-])\p{Ll}{6,60}(?![\p{L}\p{N}@_/\\]|[-.:]\p{L})/gu
/** Words of grammar may be this short; what else they are with, the junction says. */
const MIN_PART = 2
const ACCENTED: Readonly<Record<string, string>> = { a: 'àâ', c: 'ç', e: 'éèêë', i: 'îï', o: 'ô', u: 'ùûü' }
/** Words on each side within which an enumeration shows itself. */
const NEARBY_WORDS = 12
/** Characters that so many words take at most. */
const NEARBY = 250

interface Glued {
  readonly start: number
  readonly end: number
  readonly left: string
  readonly right: string
  readonly sure: boolean
  /** True where a noun phrase ends and a noun without determiner begins: only an enumeration does so. */
  readonly partsNouns: boolean
  /** True for two nouns in the plural, which stand against each other in a list only. */
  readonly partsPlurals: boolean
}

/**
 * Words glued where links or line ends were stripped. A run that the lexicon does not know is taken
 * apart at the one place at which the grammar shows two words; where it only allows for them, at the one
 * place at which it does, that is proposed. The separator lost is a comma inside an enumeration of nouns,
 * else a space.
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
  const junctions = junctionsOf(run, wordBefore(text, start, context), context)
  const shown = junctions.filter((junction) => showsTwoWords(junction, context.rules))
  const sure = shown.length === 1
  const [junction, other] =
    shown.length > 0 ? shown : junctions.filter((each) => mayBeTwoWords(each, context.rules))
  if (junction === undefined || other !== undefined) return undefined
  return {
    start,
    end: start + run.length,
    left: junction.left.form,
    right: junction.right.form,
    sure,
    partsNouns:
      junction.left.analyses.some(({ upos }) => upos === 'NOUN' || upos === 'ADJ') &&
      junction.right.analyses.every(({ upos }) => upos === 'NOUN'),
    partsPlurals: junction.left.analyses.some(isPluralNoun) && junction.right.analyses.every(isPluralNoun),
  }
}

const isPluralNoun = ({ upos, features }: Analysis): boolean => upos === 'NOUN' && features.Number === 'Plur'

/** « chateau »: a known word whose accent was forgotten, and no « chat » before « eau ». */
const lacksAccent = (run: string, lexicon: FilingLexicon): boolean =>
  [...run].some((letter, index) =>
    [...(ACCENTED[letter] ?? '')].some((accented) =>
      lexicon.knows(run.slice(0, index) + accented + run.slice(index + 1)),
    ),
  )

/** The ways to take the run for two words that the lexicon knows, the second no end of a compound. */
function junctionsOf(
  run: string,
  before: readonly Analysis[],
  { lexicon, rules }: RepairContext,
): readonly Junction[] {
  const junctions: Junction[] = []
  for (let place = MIN_PART; place <= run.length - MIN_PART; place++) {
    const [left, right] = [run.slice(0, place), run.slice(place)].map((form) => ({
      form,
      analyses: lexicon.analyse(form).filter(({ upos }) => upos !== 'PROPN' && upos !== 'X'),
    }))
    if (left!.analyses.length === 0 || right!.analyses.length === 0) continue
    const isCompound = isPrefix(left!.form, rules.prefixes) && !rules.followers.includes(right!.form)
    const isPhrase =
      isPluralPhrase(left!.analyses, right!.analyses) && !lexicon.knows(`${left!.form.at(-1)}${right!.form}`)
    if (!isCompound || isPhrase) junctions.push({ left: left!, right: right!, before })
  }
  return junctions
}

/** « des » makes new words (« deséquilibre », mistyped), but none in the plural: « desroutes ».
 * « desports » may be « de sports ». */
const isPluralPhrase = (left: readonly Analysis[], right: readonly Analysis[]): boolean =>
  left.some(({ upos, features }) => upos === 'DET' && features.Number === 'Plur') &&
  right.some(({ upos, features }) => upos === 'NOUN' && features.Number === 'Plur')

/** « cyber », « super » and, mistyped, « supers ». */
const isPrefix = (left: string, prefixes: readonly string[]): boolean =>
  prefixes.includes(left) || prefixes.includes(left.replace(/s$/u, ''))

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

/**
 * True where « et » or « ou » closes what follows, and two plurals meet or a comma or a like junction stands
 * nearby.
 */
function isEnumerated(text: string, one: Glued, all: readonly Glued[], { rules }: RepairContext): boolean {
  const before = wordsOf(
    /[^.!?:;]*$/u.exec(text.slice(Math.max(0, one.start - NEARBY), one.start))?.[0] ?? '',
  ).slice(-NEARBY_WORDS)
  const after = wordsOf(/^[^.!?:;]*/u.exec(text.slice(one.end, one.end + NEARBY))?.[0] ?? '').slice(
    0,
    NEARBY_WORDS,
  )
  if (!after.some((word) => rules.conjunctions.includes(word))) return false
  const near = [...before, ...after]
  return (
    one.partsPlurals ||
    near.some((word) => word.endsWith(',')) ||
    all.some(
      (other) => other !== one && other.sure && other.partsNouns && near.includes(other.left + other.right),
    )
  )
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')
