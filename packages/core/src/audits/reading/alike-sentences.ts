import { similarity } from '../../planning/similarity.ts'
import type { Audit } from '../audit.ts'
import type { Finding } from '../finding.ts'
import type { ProseSentence } from '../prose.ts'
import { HELPFUL_CONTENT } from '../sources.ts'

/** From this share of common word trigrams a reader feels that it was said already. */
const ALIKE = 0.6
const FEWEST_WORDS = 5
/** Earlier sentences with a trigram in common that are looked at, the latest ones. */
const MOST_COMPARED = 20
const OPENING = 60

/** Sentences that nearly repeat an earlier one. */
export const alikeSentences: Audit = {
  id: 'alike-sentences',
  family: 'reading',
  importance: 'advised',
  grounds: HELPFUL_CONTENT,
  check({ prose: { sentences } }) {
    if (sentences.length === 0) return undefined
    const seen = new Map<string, readonly ProseSentence[]>()
    const findings: Finding[] = []
    for (const sentence of sentences) {
      const { path, span, text, words } = sentence
      if (words.length < FEWEST_WORDS) continue
      const keys = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
      const near = new Set(keys.flatMap((key) => seen.get(key) ?? []))
      const alike = [...near].find((earlier) => similarity(earlier.text, text) >= ALIKE)
      if (alike) findings.push({ path, span, values: { text: text.slice(0, OPENING), like: alike.path } })
      for (const key of keys) seen.set(key, [...(seen.get(key) ?? []).slice(1 - MOST_COMPARED), sentence])
    }
    return findings
  },
}
