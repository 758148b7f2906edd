import type { Lexicon } from '../../languages/language.ts'
import type { Audit } from '../audit.ts'
import { PRESS_HABITS } from '../sources.ts'
import { folded } from '../words-of.ts'

const ACRONYM = /(?<![\p{L}\p{N}.-])\p{Lu}{2,6}\d?(?![\p{L}\p{N}.-])/gu
const ROMAN = /^[IVXLCDM]+$/u
/** Words before and after within which a name is looked for. */
const REACH = 12
/** A line in capitals is no acronym. */
const SHOUTED = /^[\p{Lu}\p{N}\p{P}\p{Zs}]{12,}$/u

/**
 * Abbreviations whose words stand nowhere in the text before or beside them, once each. « Autorité
 * nationale des jeux (ANJ) » explains, whatever stands first.
 */
export const unexplainedAcronyms: Audit = {
  id: 'unexplained-acronyms',
  family: 'reading',
  importance: 'minor',
  grounds: PRESS_HABITS,
  check({ prose: { sentences }, language: { prose, functionWords, lexicon } }) {
    if (sentences.length === 0 || prose === undefined) return undefined
    const seen = new Set<string>()
    return sentences.flatMap(({ path, span, text }) =>
      !/\p{Lu}{2}/u.test(text) || SHOUTED.test(text)
        ? []
        : [...text.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }) => {
            if (seen.has(acronym) || prose.knownAcronyms.has(acronym) || ROMAN.test(acronym)) return []
            if (isWord(acronym, lexicon)) return []
            seen.add(acronym)
            if (sentences.some((other) => spells(other.text, acronym, functionWords))) return []
            const start = span.start + index
            return [{ path, span: { start, end: start + acronym.length }, values: { acronym } }]
          }),
    )
  },
}

/** « BOSTON » is a word in capitals. Short ones are words by chance: « EST », « SON ». */
const isWord = (acronym: string, lexicon: Lexicon): boolean =>
  acronym.length > 3 && lexicon.analyse(acronym.charAt(0) + acronym.slice(1).toLowerCase()).length > 0

/** Whether words of the text, function words aside or not, begin with the letters of the acronym in turn. */
function spells(text: string, acronym: string, functionWords: ReadonlySet<string>): boolean {
  const at = text.indexOf(acronym)
  if (at < 0) return false
  const letters = folded(acronym).replace(/\d/gu, '')
  const before = initials(text.slice(0, at), functionWords).map((each) => each.slice(-REACH))
  const after = initials(text.slice(at + acronym.length), functionWords).map((each) => each.slice(0, REACH))
  return [...before, ...after].some((each) => each.includes(letters))
}

function initials(text: string, functionWords: ReadonlySet<string>): readonly [string, string] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const content = words.filter((word) => word.length > 1 && !functionWords.has(word))
  const of = (list: readonly string[]): string => list.map((word) => word[0]).join('')
  return [of(words), of(content)]
}
