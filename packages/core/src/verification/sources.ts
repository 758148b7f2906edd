import type { Written } from '../dossier.ts'
import type { Story } from '../filing/story.ts'
import type { Language } from '../languages/language.ts'
import type { Evidence } from '../writing/article.ts'
import { fold } from './fold.ts'
import { wordKeys } from './word-keys.ts'

/** A story or an entry of the background library, prepared once for all claims. */
export interface Source {
  readonly id: string
  readonly folded: string
  /** See `wordKeys`. */
  readonly words: ReadonlySet<string>
}

/** The texts that a claim may rest on. */
export interface Sources {
  /** What the claim's own evidence says: its spans, or every story where it names none. */
  readonly evidence: readonly string[]
  /** All that the article may rest on: for names, which are carried from one sentence to the next. */
  readonly known: readonly Source[]
}

/** Everything the claims of one article may rest on. */
export interface SourceIndex {
  readonly stories: readonly Source[]
  readonly storyTexts: readonly string[]
  readonly background: ReadonlyMap<string, Source>
}

export function indexSources(written: Written, language: Language): SourceIndex {
  const stories = [written.story, ...written.context]
  const cited = new Set(language.background.map((topic) => `background:${topic.id}`))
  const entries = language.background.map((topic) =>
    sourceOf(`background:${topic.id}`, [topic.term, ...topic.sentences].join('\n')),
  )
  return {
    stories: stories.map((story) => sourceOf(story.id, storyText(story))),
    storyTexts: stories.map(storyText),
    background: new Map(entries.filter(({ id }) => cited.has(id)).map((entry) => [entry.id, entry])),
  }
}

export function sourcesOf(evidence: readonly Evidence[], index: SourceIndex): Sources {
  const cited = [...new Set(evidence.map(({ source }) => source))]
  return {
    evidence: evidence.length === 0 ? index.storyTexts : evidence.map(({ text }) => text),
    known: [...index.stories, ...cited.flatMap((id) => index.background.get(id) ?? [])],
  }
}

const sourceOf = (id: string, text: string): Source => ({ id, folded: fold(text), words: wordKeys(text) })

/** What the story states outside its paragraphs belongs to what it states. */
const storyText = (story: Story): string =>
  [
    story.text,
    story.published,
    story.byline,
    story.dateline?.place,
    story.dateline?.agency,
    story.dateline?.date,
  ]
    .filter((part) => part !== undefined)
    .join('\n')
