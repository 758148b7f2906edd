import { similarity } from '../planning/similarity.ts'
import type { Audit, Finding } from './finding.ts'

/** From this share of common word trigrams a reader feels that it was said already. */
const ALIKE = 0.6
const FEWEST_WORDS = 5
const TRIGRAM = /[\p{L}\d]+/gu

/** Sentences of the article that nearly repeat an earlier one. */
export const alikeSentences: Audit = {
  id: 'alike-sentences',
  check({ claims }) {
    const seen = new Map<string, { readonly path: string; readonly text: string }[]>()
    const findings: Finding[] = []
    for (const { path, text } of claims) {
      if (!/^blocks\..*(?:sentences|points|answer|items|rows|events)/u.test(path)) continue
      const words = [...text.toLowerCase().matchAll(TRIGRAM)].map(([word]) => word)
      if (words.length < FEWEST_WORDS) continue
      const keys = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`)
      const near = new Set(keys.flatMap((key) => seen.get(key) ?? []))
      const alike = [...near].find((earlier) => similarity(earlier.text, text) >= ALIKE)
      if (alike !== undefined)
        findings.push({ path, span: { start: 0, end: text.length }, values: { like: alike.path } })
      for (const key of keys) seen.set(key, [...(seen.get(key) ?? []).slice(-20), { path, text }])
    }
    return findings
  },
}
