import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Sentence } from '../reading/reading.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { indexPhrases, type PhraseIndex } from './phrase-index.ts'
import { phraseWords } from './phrase-words.ts'

/** A topic of the background library that the story is about, or at least speaks of. */
export interface TopicMatch {
  readonly topic: BackgroundTopic
  /** In the story's text, in reading order, none overlapping another. At least one. */
  readonly mentions: readonly Span[]
  /** Above 0, below 1: grows with the number of sentences that mention it and with how early they stand. */
  readonly salience: number
  /** True where the headline or the lede mentions it. */
  readonly prominent: boolean
}

/** What is needed of a story that has been read. */
export interface ReadStory extends Pick<Story, 'text' | 'paragraphs'> {
  readonly sentences: readonly Pick<Sentence, 'paragraph' | 'tokens'>[]
}

/** What is needed of the language. */
export type TopicLibrary = Pick<Language, 'background'> & {
  readonly lexicon: Pick<Language['lexicon'], 'analyse'>
}

/** True for a town, a department or a region: a place in a country that has a family. */
export const isTown = ({ place, family, country, id }: BackgroundTopic): boolean =>
  place === true && family !== undefined && country !== id

interface Mention {
  readonly topic: BackgroundTopic
  readonly span: Span
  /** Index of its sentence. */
  readonly sentence: number
}

interface Signs {
  readonly triggers: PhraseIndex<BackgroundTopic>
  /** Topics that share their exclusions are found by one phrase. */
  readonly exclusions: PhraseIndex<readonly BackgroundTopic[]>
}

/** A sentence that names so many places tells none from the others: « à Caen, à Nancy et à Pau ». */
const ENUMERATION = 3

/**
 * What a sentence that mentions a topic adds to its salience. Set by hand so that the lede weighs about
 * as much as two sentences of the body; the latter count less and less towards the end.
 */
const WEIGHT = { headline: 0.5, lede: 0.4, bodyStart: 0.25, bodyEnd: 0.1 }

/**
 * Topics of the language's library that the story mentions, most salient first.
 *
 * A topic is found by its triggers, in any inflection; one exclusion anywhere leaves it out. Where a
 * trigger stands inside a longer one of another topic, the longer alone counts; only the name of a place
 * does not hide what stands there (« le tribunal de Lille »).
 * Linear in the length of the story. Empty when nothing is found. Never throws.
 */
export function findTopics(story: ReadStory, library: TopicLibrary): readonly TopicMatch[] {
  const signs = signsOf(library)
  const sentences = story.sentences.map((sentence) => phraseWords(story.text, sentence))
  const excluded = new Set(
    sentences.flatMap((words) => signs.exclusions.find(words)).flatMap(({ value }) => value),
  )
  const mentions = sentences.flatMap((words, sentence) => {
    const found = signs.triggers.find(words).map(({ span, value }) => ({ span, topic: value, sentence }))
    return withoutEnumeration(longestMentions(found))
  })
  const weigh = weightsOf(story)
  return [...groupBy(mentions, ({ topic }) => topic)]
    .filter(([topic]) => !excluded.has(topic))
    .map(([topic, found]) => ({
      topic,
      mentions: found.map(({ span }) => span),
      salience: salienceOf(found, weigh),
      prominent: found.some(({ span }) => weigh(span) >= WEIGHT.lede),
    }))
    .sort((one, other) => other.salience - one.salience || one.mentions[0]!.start - other.mentions[0]!.start)
}

const remembered = new WeakMap<TopicLibrary, Signs>()

/** Thousands of phrases: filed once for a language. */
function signsOf(library: TopicLibrary): Signs {
  const known = remembered.get(library)
  if (known) return known
  const { background, lexicon } = library
  const sharing = groupBy(background, ({ exclusions }) => exclusions ?? [])
  const signs = {
    triggers: indexPhrases(
      background.flatMap((topic) => topic.triggers.map((phrase) => ({ phrase, value: topic }))),
      lexicon,
    ),
    exclusions: indexPhrases(
      [...sharing].flatMap(([phrases, topics]) => phrases.map((phrase) => ({ phrase, value: topics }))),
      lexicon,
    ),
  }
  remembered.set(library, signs)
  return signs
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Countries may well be named together: only places within one are dropped. */
function withoutEnumeration(mentions: readonly Mention[]): readonly Mention[] {
  const isListed = ({ topic }: Mention) => isTown(topic)
  const families = new Set(mentions.filter(isListed).map(({ topic }) => topic.family))
  return families.size < ENUMERATION ? mentions : mentions.filter((mention) => !isListed(mention))
}

function longestMentions(mentions: readonly Mention[]): readonly Mention[] {
  const inOrder = mentions.toSorted((one, other) => one.span.start - other.span.start)
  return clustersOf(inOrder).flatMap((cluster) =>
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
  if (other.topic === mention.topic)
    return sizeOf(other) > sizeOf(mention) || (sizeOf(other) === sizeOf(mention) && rank < index)
  if (other.topic.place && !mention.topic.place) return false
  return sizeOf(other) > sizeOf(mention) && covers(other.span, mention.span)
}

const sizeOf = ({ span }: Mention): number => span.end - span.start

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

/** A sentence counts once. Each takes its share of what the others left: many come near 1 without reaching it. */
function salienceOf(mentions: readonly Mention[], weigh: (mention: Span) => number): number {
  const firsts = mentions.filter(({ sentence }, index) => sentence !== mentions[index - 1]?.sentence)
  return 1 - firsts.reduce((left, { span }) => left * (1 - weigh(span)), 1)
}
