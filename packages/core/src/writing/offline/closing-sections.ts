import type { Planned } from '../../dossier.ts'
import type { BackgroundTopic } from '../../languages/background.ts'
import type { Language } from '../../languages/language.ts'
import type { Block, Section } from '../article.ts'
import type { Leaves } from './leaves.ts'

/** One section a topic of the library, under the question that it answers. */
export const backgroundSections = (
  topics: readonly BackgroundTopic[],
  leaves: Leaves,
): readonly Omit<Section, 'id'>[] =>
  topics.map((topic) => ({
    type: 'section',
    level: 2,
    subheading: leaves.label(topic.question),
    blocks: [
      {
        type: 'background',
        topic: topic.id,
        term: topic.term,
        sentences: topic.sentences.map((sentence) => leaves.background(topic, sentence)),
        references: topic.references,
      },
    ],
  }))

/** Where the article comes from: the story, the context documents, the references of its background. */
export function sourcesBlock(
  { story, context }: Planned,
  topics: readonly BackgroundTopic[],
  language: Language,
): Block {
  const stories = [story, ...context].map((one) => ({
    label: language.typeset(language.headings.source(one)),
    ...(one.url === undefined ? {} : { url: one.url }),
  }))
  const references = topics.flatMap((topic) => topic.references.map(({ label, url }) => ({ label, url })))
  const items = [...stories, ...references]
  const key = ({ label, url }: { label: string; url?: string }) => url ?? label
  return {
    type: 'sources',
    items: items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index),
  }
}
