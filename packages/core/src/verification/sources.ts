import type { Written } from '../dossier.ts'
import type { Story } from '../filing/story.ts'
import type { BackgroundTopic } from '../languages/background.ts'
import type { Language } from '../languages/language.ts'
import type { Evidence } from '../writing/article.ts'
import { fold } from './fold.ts'
import { wordKeys } from './word-keys.ts'

/** A story or an entry of the background library, prepared once for all claims. */
export interface Source {
  readonly id: string
  readonly text: string
  readonly folded: string
  /** See `wordKeys`. */
  readonly words: ReadonlySet<string>
}

/** The texts that a claim may rest on. */
export interface Sources {
  /** What the claim's own evidence says: its spans, or everything known where it names none. */
  readonly evidence: readonly string[]
  /** All that the article may rest on: for names, which are carried from one sentence to the next. */
  readonly known: readonly Source[]
}

/** Everything the claims of one article may rest on. */
export interface SourceIndex {
  readonly stories: readonly Source[]
  /** The entries that the plan takes in, by « background:ID ». */
  readonly background: ReadonlyMap<string, Source>
}

export function indexSources(written: Written, language: Language): SourceIndex {
  const cited = new Set(written.plan.background.map(({ topic }) => topic))
  const entries = language.background
    .filter(({ id }) => cited.has(id))
    .map((topic) => sourceOf(`background:${topic.id}`, topicText(topic)))
  return {
    stories: [written.story, ...written.context].map((story) => sourceOf(story.id, storyText(story))),
    background: new Map(entries.map((entry) => [entry.id, entry])),
  }
}

export function sourcesOf(evidence: readonly Evidence[], { stories, background }: SourceIndex): Sources {
  const all = [...stories, ...background.values()]
  if (evidence.length === 0) return { evidence: all.map(({ text }) => text), known: all }
  const cited = [...new Set(evidence.map(({ source }) => source))]
  return {
    evidence: evidence.map(({ text }) => text),
    known: [...stories, ...cited.flatMap((id) => background.get(id) ?? [])],
  }
}

const sourceOf = (id: string, text: string): Source => ({
  id,
  text,
  folded: fold(text),
  words: wordKeys(text),
})

/** What the story states outside its paragraphs belongs to what it states. */
const storyText = (story: Story): string =>
  [
    story.text,
    story.published,
    story.byline,
    story.dateline?.place,
    story.dateline?.agency,
    story.dateline?.date,
    story.url,
  ]
    .filter((part) => part !== undefined)
    .join('\n')

/** An entry with its references: the page and its structured data name them. */
const topicText = ({ term, question, sentences, references }: BackgroundTopic): string =>
  [term, question, ...sentences, ...references.flatMap(({ label, url }) => [label, url])].join('\n')
