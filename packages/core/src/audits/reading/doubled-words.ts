import type { Audit } from '../audit.ts'
import { PRESS_HABITS } from '../sources.ts'

const PAIR = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \u00a0]+\1(?![\p{L}\p{N}'’-])/giu

/** A word that stands twice for once: « le le ». */
export const doubledWords: Audit = {
  id: 'doubled-words',
  family: 'reading',
  importance: 'advised',
  grounds: PRESS_HABITS,
  check({ prose: { sentences }, language: { prose } }) {
    if (sentences.length === 0 || prose === undefined) return undefined
    const suspects = sentences.filter(({ words }) => words.some((word, index) => word === words[index + 1]))
    return suspects.flatMap(({ path, span, text }) =>
      [...text.matchAll(PAIR)]
        .filter(([, word = '']) => !prose.doubles.has(word.toLowerCase()) && word === word.toLowerCase())
        .map(({ 0: pair, 1: word = '', index }) => ({
          path,
          span: { start: span.start + index, end: span.start + index + pair.length },
          values: { word },
        })),
    )
  },
}
