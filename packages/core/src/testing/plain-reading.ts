import type { Analysis } from '../languages/language.ts'
import type { ReadStory } from '../planning/match-background.ts'
import type { Token } from '../reading/reading.ts'

const WORD =
  /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]|\d+(?:[.,]\d+)*|[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/giu

/** Lower case without the plural's s or x: as near to a lemma as tests of phrases need. */
const plainLemma = (form: string): string => form.toLowerCase().replace(/(?<=\p{L}{3})[sx]$/u, '')

const plainToken = ({ 0: form, index }: RegExpExecArray, offset: number): Token => ({
  start: offset + index,
  end: offset + index + form.length,
  form,
  lemma: plainLemma(form),
  upos: 'X',
  features: {},
  head: -1,
  relation: 'dep',
})

/** A lexicon that goes with `plainReading`. */
export const plainLexicon = {
  analyse: (form: string): readonly Analysis[] => [{ lemma: plainLemma(form), upos: 'NOUN', features: {} }],
}

/**
 * A reading without a model, for tests: each paragraph is one sentence, its words cut at spaces,
 * punctuation and elisions. The first paragraph is the headline when asked for.
 */
export function plainReading(paragraphs: readonly string[], { headline = false } = {}): ReadStory {
  const text = paragraphs.join('\n\n')
  let start = 0
  const spans = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
  return {
    text,
    paragraphs: spans.map((span, index) => ({
      span,
      role: headline && index === 0 ? 'headline' : 'paragraph',
    })),
    sentences: paragraphs.map((paragraph, index) => ({
      paragraph: index,
      tokens: [...paragraph.matchAll(WORD)].map((match) => plainToken(match, spans[index]!.start)),
    })),
  }
}
