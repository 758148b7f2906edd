import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Reading } from '../reading/reading.ts'
import { findTopics, isTown, type TopicMatch } from './match-background.ts'
import type { PlannedTopic } from './plan.ts'

/** The story turns on it: in the headline and again, in the lede and twice more, or all along the body. */
const LEAST_SALIENCE_OF_MAIN = 0.6
/** The story is about it, among other things. */
const LEAST_SALIENCE = 0.45
/** What neither the headline nor the lede mentions must come back all along the body. */
const LEAST_SALIENCE_OF_BODY = 0.6
/** In the headline, or in the lede and again. */
const LEAST_SALIENCE_OF_COUNTRY = 0.47
/** Mentioned in the headline or the lede, or twice: told where the length asks for more than what the story is about. */
const LEAST_SALIENCE_BESIDE = { prominent: 0.4, repeated: 0.3 }
/** A town is where the story happens when the lede says so, or two places of the body. */
const LEAST_SALIENCE_OF_TOWN = 0.4
const LEAST_SALIENCE_OF_TOWN_TWICE = 0.33
/** Set by hand: what happened goes before where. */
const WEIGHT_OF_PLACE = 0.7
/** One sentence is a mention in passing, wherever it stands. */
const FEWEST_MENTIONS = 2
/** A story belongs to a country whose salience is beyond this share of the most salient one's. */
const SHARE_OF_COUNTRY = 0.8
/** More than this and the page explains instead of telling. */
const MOST_TOPICS = 4
const MOST_PLACES = 2
/** A term is not explained in one sentence. */
const FEWEST_SENTENCES = 2
/** Words that another topic must bring in for each sentence that it takes from one before it. */
const FINE = 2
/** Words that the topics after it must bring in for one that is passed over though it would fit. */
const FINE_OF_SKIPPING = 25

/** What of the library may stand beside a story, most salient first. */
export interface FoundTopics {
  /** What the story turns on. */
  readonly main: readonly BackgroundTopic[]
  /** Then what else it is about: for where the length asks for more. */
  readonly all: readonly BackgroundTopic[]
  /** What it turns to besides: for where that is not enough. */
  readonly beside: readonly BackgroundTopic[]
}

export function salientTopics(
  { text, paragraphs }: Story,
  reading: Reading,
  language: Language,
): FoundTopics {
  const story = { text, paragraphs, sentences: reading.sentences }
  const matches = findTopics(story, language)
  const isElsewhere = elsewhere(matches)
  const ranked = matches
    .filter(({ topic }) => !topic.home && !isElsewhere(topic))
    .sort((one, other) => rankOf(other) - rankOf(one))
  const about = freshOf(ranked.filter(isAbout), [])
  const beside = freshOf(ranked.filter(isBeside), about)
  const all = about.slice(0, MOST_TOPICS)
  const isMain = (match: TopicMatch) => match.salience >= LEAST_SALIENCE_OF_MAIN && !match.topic.place
  return {
    main: about.filter(isMain).map(({ topic }) => topic),
    all: all.map(({ topic }) => topic),
    beside: beside.slice(0, MOST_TOPICS - all.length).map(({ topic }) => topic),
  }
}

/** Those that say something which neither the ones before them nor the others say. */
function freshOf(matches: readonly TopicMatch[], others: readonly TopicMatch[]): readonly TopicMatch[] {
  const fresh: TopicMatch[] = []
  for (const match of matches) if (isFresh(match, [...others, ...fresh])) fresh.push(match)
  return fresh
}

function isBeside({ topic, salience, mentions, prominent }: TopicMatch): boolean {
  if (topic.place) return false
  return (
    (prominent && salience >= LEAST_SALIENCE_BESIDE.prominent) ||
    (mentions.length >= FEWEST_MENTIONS && salience >= LEAST_SALIENCE_BESIDE.repeated)
  )
}

function isAbout({ topic, salience, mentions, prominent }: TopicMatch): boolean {
  const isRepeated = mentions.length >= FEWEST_MENTIONS
  if (isTown(topic)) return salience >= (isRepeated ? LEAST_SALIENCE_OF_TOWN_TWICE : LEAST_SALIENCE_OF_TOWN)
  if (topic.place) return salience >= LEAST_SALIENCE_OF_COUNTRY
  return isRepeated && salience >= (prominent ? LEAST_SALIENCE : LEAST_SALIENCE_OF_BODY)
}

const rankOf = ({ topic, salience }: TopicMatch): number =>
  topic.place ? salience * WEIGHT_OF_PLACE : salience

/** Whether a topic holds in countries only that the story is not about. */
function elsewhere(matches: readonly TopicMatch[]): (topic: BackgroundTopic) => boolean {
  const saliences = new Map<string, number>()
  for (const { topic, salience } of matches) {
    if (topic.place && topic.country !== undefined)
      saliences.set(topic.country, Math.max(salience, saliences.get(topic.country) ?? 0))
  }
  const most = Math.max(0, ...saliences.values())
  return ({ country, place }) =>
    !place &&
    country !== undefined &&
    most >= LEAST_SALIENCE_OF_TOWN &&
    (saliences.get(country) ?? 0) < most * SHARE_OF_COUNTRY
}

/** Says something that none of the others says. */
const isFresh = (match: TopicMatch, others: readonly TopicMatch[]): boolean =>
  others.every((other) => !isSameFamily(match.topic, other.topic) && !isSameWords(match, other)) &&
  (!match.topic.place || others.filter(({ topic }) => topic.place).length < MOST_PLACES)

const isSameFamily = ({ family }: BackgroundTopic, other: BackgroundTopic): boolean =>
  family !== undefined && family === other.family

/** Two entries set off by the same words explain much the same. */
const isSameWords = (one: TopicMatch, other: TopicMatch): boolean =>
  one.topic.place === other.topic.place &&
  one.mentions.every(({ start }) => other.mentions.some((mention) => mention.start === start))

/** Words of the first so many sentences of an entry, of all where no count is given. */
export const topicWords = (
  { sentences }: BackgroundTopic,
  language: Language,
  count = sentences.length,
): number => sentences.slice(0, count).reduce((sum, sentence) => sum + language.countWords(sentence), 0)

/**
 * As much of the topics as so many words take, in their order, the first always where it fits. Each is told from
 * its first sentence on, since a sentence of an entry needs only those before it; one is cut short where that
 * lets in another.
 */
export const fittingTopics = (
  [first, ...others]: readonly BackgroundTopic[],
  words: number,
  language: Language,
): readonly PlannedTopic[] =>
  first === undefined
    ? []
    : (best(fitsOf(first, others, words, language)) ?? bestFit(others, words, language)).planned

interface Fit {
  readonly planned: readonly PlannedTopic[]
  /** Its words, less a fine for each sentence left out of a topic that is told. */
  readonly worth: number
}

const NOTHING: Fit = { planned: [], worth: 0 }

function bestFit([topic, ...others]: readonly BackgroundTopic[], words: number, language: Language): Fit {
  if (topic === undefined) return NOTHING
  const fits = fitsOf(topic, others, words, language)
  const without = bestFit(others, words, language)
  const skipped = fits.length === 0 ? without : { ...without, worth: without.worth - FINE_OF_SKIPPING }
  return best([...fits, skipped]) ?? NOTHING
}

/** Each way to tell the topic, with the best that the others make of the words left. */
function fitsOf(
  topic: BackgroundTopic,
  others: readonly BackgroundTopic[],
  words: number,
  language: Language,
): readonly Fit[] {
  return topic.sentences.flatMap((_, index) => {
    const sentences = topic.sentences.length - index
    const taken = topicWords(topic, language, sentences)
    if (sentences < FEWEST_SENTENCES || taken > words) return []
    const rest = bestFit(others, words - taken, language)
    const planned = [{ topic: topic.id, sentences }, ...rest.planned]
    return [{ planned, worth: taken - index * FINE + rest.worth }]
  })
}

/** The first of the worthiest. */
const best = (fits: readonly Fit[]): Fit | undefined =>
  fits.reduce<Fit | undefined>((one, other) => (one && one.worth >= other.worth ? one : other), undefined)
