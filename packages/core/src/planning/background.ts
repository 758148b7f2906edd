import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Reading } from '../reading/reading.ts'
import { findTopics, type TopicMatch } from './match-background.ts'
import type { PlannedTopic } from './plan.ts'

/** A topic spoken of twice, or once in so prominent a place that the story is about it. */
const LEAST_SALIENCE = 0.25
const LEAST_SALIENCE_ONCE = 0.45
/** A term that the story uses, if only in passing. */
const LEAST_SALIENCE_OF_TERM = 0.12
/** More than this and the page explains instead of telling. */
const MOST_TOPICS = 3
/** A term is not explained in one sentence. */
const FEWEST_SENTENCES = 2

/** What of the library may stand beside a story, most salient first. */
export interface FoundTopics {
  /** What the story is about. */
  readonly main: readonly BackgroundTopic[]
  /** Then other terms that it uses: for where the length asks for more. */
  readonly all: readonly BackgroundTopic[]
}

export function salientTopics(story: Story, reading: Reading, language: Language): FoundTopics {
  const { text, paragraphs } = story
  const chosen: TopicMatch[] = []
  for (const match of findTopics({ text, paragraphs, sentences: reading.sentences }, language)) {
    const fresh = !chosen.some((other) => isSameWords(other, match))
    if (match.salience >= LEAST_SALIENCE_OF_TERM && fresh) chosen.push(match)
  }
  const main = chosen.filter(
    ({ salience, mentions }) => salience >= (mentions.length > 1 ? LEAST_SALIENCE : LEAST_SALIENCE_ONCE),
  )
  const topicsOf = (matches: readonly TopicMatch[]) => matches.slice(0, MOST_TOPICS).map(({ topic }) => topic)
  return {
    main: topicsOf(main),
    all: topicsOf([...main, ...chosen.filter((match) => !main.includes(match))]),
  }
}

/** Two entries set off by the same words explain much the same. */
const isSameWords = (one: TopicMatch, other: TopicMatch): boolean =>
  other.mentions.every(({ start }) => one.mentions.some((mention) => mention.start === start))

/** Words of the first so many sentences of an entry, of all where no count is given. */
export const topicWords = (
  { sentences }: BackgroundTopic,
  language: Language,
  count = sentences.length,
): number => sentences.slice(0, count).reduce((sum, sentence) => sum + language.countWords(sentence), 0)

/** The first topics as far as they fit into so many words: each sentence of an entry needs only those before it. */
export function fittingTopics(
  topics: readonly BackgroundTopic[],
  words: number,
  language: Language,
): readonly PlannedTopic[] {
  let left = words
  return topics.flatMap((topic) => {
    const count =
      topic.sentences.findLastIndex((_, index) => topicWords(topic, language, index + 1) <= left) + 1
    if (count < FEWEST_SENTENCES) return []
    left -= topicWords(topic, language, count)
    return [{ topic: topic.id, sentences: count }]
  })
}
