import type { Language } from '../../languages/language.ts'
import type { Discrepancy } from '../claim.ts'
import type { Sources } from '../sources.ts'
import { keysOf, WORD } from '../word-keys.ts'

const SENTENCE_START = /(?:^|[.!?:…•–—]\s*|[«“"(]\s*|\n)$/u

/** Capitalised words of the claim that stand nowhere in what the article may rest on. */
export function nameDiscrepancies(
  text: string,
  sources: Sources,
  language: Language,
): readonly Discrepancy[] {
  return [...text.matchAll(WORD)]
    .filter((match) =>
      isName(match[0], SENTENCE_START.test(text.slice(Math.max(0, match.index - 3), match.index)), language),
    )
    .filter(([name]) => !sources.known.some(({ words }) => keysOf(name).some((key) => words.has(key))))
    .map(([value]) => ({ field: 'name', value }))
}

/** A capital at the start of a sentence shows a name only where the language has no such common word. */
function isName(word: string, opensSentence: boolean, language: Language): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  const common = word.toLowerCase()
  return !opensSentence || !(language.functionWords.has(common) || language.lexicon.knows(common))
}
