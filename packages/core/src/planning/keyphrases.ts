import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import type { Reading, Sentence } from '../reading/reading.ts'
import type { TokenRange } from '../reading/tree.ts'
import { spanOfRange } from '../reading/tree.ts'

export interface Keyphrase {
  /** As the story first writes it, without a capital that is due to its place. */
  readonly phrase: string
  /** Of its nouns, names and adjectives, in lower case. */
  readonly lemmas: readonly string[]
  readonly score: number
}

interface Candidate {
  readonly phrase: string
  readonly lemmas: readonly string[]
  count: number
  inHeadline: boolean
  inLede: boolean
}

const MOST_WORDS = 4
/** Phrases of two or three words are what readers search for; a lone name is searched for too. */
const LENGTH_WEIGHT = [0, 0.5, 1.2, 1.3, 1]
const NAME_WEIGHT = 0.9
/** A country or a town alone says nothing of what happened there. */
const PLACE_WEIGHT = 0.3
/** A phrase of several words that never comes back is a turn of the pen. */
const ONCE = 0.6

/**
 * Phrases that the story is about, best first: noun phrases by how often they come back, whether the
 * headline or the lede has them, and length. Empty for a story without a noun.
 */
export function keyphrasesOf(story: Story, reading: Reading, language: Language): readonly Keyphrase[] {
  const candidates = new Map<string, Candidate>()
  const lede = story.paragraphs.findIndex(({ role }) => role === 'paragraph')
  for (const sentence of reading.sentences) {
    const role = story.paragraphs[sentence.paragraph]?.role
    for (const range of language.nounPhrases(sentence.tokens)) {
      const candidate = candidateAt(candidates, story.text, sentence, range)
      if (candidate === undefined) continue
      candidate.count++
      candidate.inHeadline ||= role === 'headline'
      candidate.inLede ||= sentence.paragraph === lede
    }
  }
  const single = new Map(
    [...candidates.values()]
      .filter(({ lemmas }) => lemmas.length === 1)
      .map((one) => [one.lemmas[0], one.count]),
  )
  return [...candidates.values()]
    .map((candidate) => ({
      phrase: candidate.phrase,
      lemmas: candidate.lemmas,
      score: scoreOf(candidate, single.get(candidate.lemmas[0]) ?? 0, language),
    }))
    .sort((one, other) => other.score - one.score)
}

function candidateAt(
  candidates: Map<string, Candidate>,
  text: string,
  { tokens }: Sentence,
  range: TokenRange,
): Candidate | undefined {
  const words = tokens
    .slice(range.first, range.last + 1)
    .filter(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/u.test(upos))
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase())
  const key = lemmas.join(' ')
  const span = spanOfRange(tokens, range)
  const known = candidates.get(key)
  if (known !== undefined) return known
  const surface = text.slice(span.start, span.end)
  const opens = range.first === 0 || /^["«:“]$/u.test(tokens[range.first - 1]?.form ?? '')
  const common = opens && tokens[range.first]?.upos !== 'PROPN' && !/^\p{Lu}[\p{Lu}\d]/u.test(surface)
  const phrase = common ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface
  const candidate = { phrase, lemmas, count: 0, inHeadline: false, inLede: false }
  candidates.set(key, candidate)
  return candidate
}

/** `heads`: how often the phrase's first noun stands anywhere in the story. */
function scoreOf(
  { phrase, lemmas, count, inHeadline, inLede }: Candidate,
  heads: number,
  language: Language,
): number {
  const lone = lemmas.length === 1 && /^\p{Lu}/u.test(phrase)
  const place = lone && language.lexicon.analyse(phrase).some(({ name }) => name === 'place')
  const weight = place ? PLACE_WEIGHT : lone ? NAME_WEIGHT : (LENGTH_WEIGHT[lemmas.length] ?? 0)
  const both = inHeadline && inLede ? 2 : 0
  const often = count + (lemmas.length > 1 ? (heads - count) / 2 : 0)
  const once = lemmas.length > 1 && often < 2 ? ONCE : 1
  return weight * once * (Math.min(often, 6) + (inHeadline ? 2 : 0) + (inLede ? 1.5 : 0) + both)
}
