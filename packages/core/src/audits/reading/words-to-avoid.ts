import type { Audit } from '../audit.ts'
import { OWN_PROMISE } from '../sources.ts'
import { folded } from '../words-of.ts'

/** Words that the site’s configuration wants nowhere in its own sentences. */
export const wordsToAvoid: Audit = {
  id: 'words-to-avoid',
  family: 'reading',
  importance: 'advised',
  grounds: OWN_PROMISE,
  check({ page, wordsToAvoid: words }) {
    if (words.length === 0) return undefined
    const patterns = words.map((word) => ({
      word,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(folded(word))}(?![\\p{L}\\p{N}])`, 'gu'),
    }))
    return page.blocks.flatMap(({ texts }) =>
      texts.flatMap(({ path, text }) => {
        // Folding keeps the length of what has no ligature; where it does not, the whole text is meant.
        const plain = folded(text)
        const isAligned = plain.length === text.length
        return patterns.flatMap(({ word, pattern }) =>
          [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({
            path,
            span: isAligned ? { start: index, end: index + found.length } : { start: 0, end: text.length },
            values: { word },
          })),
        )
      }),
    )
  },
}

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\]/gu, '\\$&')
