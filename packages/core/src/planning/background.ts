import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Reading } from '../reading/reading.ts'
import { findTopics } from './match-background.ts'

/** Below this a topic is only mentioned in passing. */
const LEAST_SALIENCE = 0.3
/** More than this and the page explains instead of telling. */
const MOST_TOPICS = 3

/** The topics of the library that the story is about, most salient first, no more than a few. */
export const salientTopics = (
  story: Story,
  reading: Reading,
  language: Language,
): readonly BackgroundTopic[] =>
  findTopics({ text: story.text, paragraphs: story.paragraphs, sentences: reading.sentences }, language)
    .filter(({ salience }) => salience >= LEAST_SALIENCE)
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic)

export const topicWords = ({ sentences }: BackgroundTopic, language: Language): number =>
  sentences.reduce((sum, sentence) => sum + language.countWords(sentence), 0)

/** The first topics that fit whole into so many words. */
export function fittingTopics(
  topics: readonly BackgroundTopic[],
  words: number,
  language: Language,
): readonly BackgroundTopic[] {
  let left = words
  return topics.filter((topic) => {
    const own = topicWords(topic, language)
    if (own > left) return false
    left -= own
    return true
  })
}
