import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence } from '../reading/reading.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { findPhrases, indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { type PhraseWord, phraseWords } from './phrase-words.ts'

/** A topic of the background library that the story is about, or at least speaks of. */
export interface TopicMatch {
  readonly topic: BackgroundTopic
  /** In the story's text, in reading order, none overlapping another. At least one. */
  readonly mentions: readonly Span[]
  /** Above 0, at most 1: grows with the number of mentions and with how early they stand. */
  readonly salience: number
}

/** What is needed of a story that has been read. */
export interface ReadStory extends Pick<Story, 'text' | 'paragraphs'> {
  readonly sentences: readonly Pick<Sentence, 'paragraph' | 'tokens'>[]
}

/** What is needed of the language. */
export type TopicLibrary = Pick<Language, 'background'> & {
  readonly lexicon: Pick<Language['lexicon'], 'analyse'>
}

interface Mention {
  readonly topic: BackgroundTopic
  readonly span: Span
}

interface Signs {
  readonly triggers: PhraseIndex<BackgroundTopic>
  readonly exclusions: PhraseIndex<BackgroundTopic>
}

/**
 * What a mention adds to the salience. Set by hand so that a mention in the lede weighs about as
 * much as two in the body; the latter count less and less towards the end.
 */
const WEIGHT = { headline: 0.5, lede: 0.4, bodyStart: 0.25, bodyEnd: 0.1 }

/**
 * Topics of the language's library that the story mentions, most salient first.
 *
 * A topic is found by its triggers, in any inflection; one exclusion anywhere leaves it out.
 * Where a trigger stands inside a longer one of another topic, the longer alone counts.
 * Linear in the length of the story. Empty when nothing is found. Never throws.
 */
export function findTopics(story: ReadStory, library: TopicLibrary): readonly TopicMatch[] {
  const signs = signsOf(library)
  const sentences = story.sentences.map((sentence) => phraseWords(story.text, sentence))
  const excluded = new Set(
    sentences.flatMap((words) => findPhrases(words, signs.exclusions)).map(({ value }) => value),
  )
  const mentions = sentences.flatMap((words) => longestMentions(words, signs.triggers))
  const weigh = weightsOf(story)
  return [...spansByTopic(mentions)]
    .filter(([topic]) => !excluded.has(topic))
    .map(([topic, spans]) => ({ topic, mentions: spans, salience: salienceOf(spans.map(weigh)) }))
    .sort((one, other) => other.salience - one.salience || one.mentions[0]!.start - other.mentions[0]!.start)
}

const remembered = new WeakMap<TopicLibrary, Signs>()

/** Indexing asks the lexicon thousands of words: done once for a language. */
function signsOf(library: TopicLibrary): Signs {
  const known = remembered.get(library)
  if (known) return known
  const phrasesOf = (list: 'triggers' | 'exclusions') =>
    library.background.flatMap((topic) => (topic[list] ?? []).map((phrase) => ({ phrase, value: topic })))
  const signs = {
    triggers: indexPhrases(phrasesOf('triggers'), library.lexicon),
    exclusions: indexPhrases(phrasesOf('exclusions'), library.lexicon),
  }
  remembered.set(library, signs)
  return signs
}

function longestMentions(
  words: readonly PhraseWord[],
  triggers: PhraseIndex<BackgroundTopic>,
): readonly Mention[] {
  const all = findPhrases(words, triggers).map(({ span, value }) => ({ span, topic: value }))
  return clustersOf(all).flatMap((cluster) =>
    cluster.filter((mention, index) => !cluster.some((other, rank) => hides(other, rank, mention, index))),
  )
}

/** Mentions that follow one another and overlap; so that each is only compared with its neighbours. */
function clustersOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clusters: Mention[][] = []
  let end = 0
  for (const mention of mentions) {
    const last = clusters.at(-1)
    if (last && mention.span.start < end) last.push(mention)
    else clusters.push([mention])
    end = Math.max(end, mention.span.end)
  }
  return clusters
}

/** A longer one over it; or, for the same topic, one that starts before and reaches into it. */
function hides(other: Mention, rank: number, mention: Mention, index: number): boolean {
  if (rank === index || !overlaps(other.span, mention.span)) return false
  if (sizeOf(other) > sizeOf(mention))
    return other.topic === mention.topic || covers(other.span, mention.span)
  return other.topic === mention.topic && sizeOf(other) === sizeOf(mention) && rank < index
}

const sizeOf = ({ span }: Mention): number => span.end - span.start

function spansByTopic(mentions: readonly Mention[]): ReadonlyMap<BackgroundTopic, readonly Span[]> {
  const spans = new Map<BackgroundTopic, Span[]>()
  for (const { topic, span } of mentions) {
    const known = spans.get(topic)
    if (known) known.push(span)
    else spans.set(topic, [span])
  }
  return spans
}

/** The weight of a place in the story. */
function weightsOf({ text, paragraphs }: ReadStory): (mention: Span) => number {
  const headline = paragraphs.find(({ role }) => role === 'headline')?.span
  const lede = paragraphs.find(({ role }) => role === 'paragraph')?.span
  return (mention) => {
    if (headline && covers(headline, mention)) return WEIGHT.headline
    if (lede && covers(lede, mention)) return WEIGHT.lede
    return WEIGHT.bodyStart + (WEIGHT.bodyEnd - WEIGHT.bodyStart) * (mention.start / text.length)
  }
}

/** Each weight takes its share of what the others left: many mentions near 1 without reaching it. */
const salienceOf = (weights: readonly number[]): number =>
  1 - weights.reduce((left, weight) => left * (1 - weight), 1)
