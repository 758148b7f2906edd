import {
  type BlockRun,
  type Document,
  type FilingOptions,
  fileStory,
  frenchFiling,
  InputError,
  identifyLanguage,
  type Language,
  read,
  type SourceText,
  type Span,
  storyOrigin,
  storySource,
  textSource,
} from '@intertitre/core'
import { placeInRuns } from './place-in-runs.ts'

/** A story or a document beside it, ready to be proven against. */
export interface SourceDocument {
  readonly name: string
  /** The file as decoded. */
  readonly original: string
  /** ISO 639-1; undefined where it cannot be told. */
  readonly language: string | undefined
  readonly source: SourceText
  /** What it says of where it comes from. */
  readonly origin?: ReturnType<typeof storyOrigin>
  /** Where a stretch of the source's text stands in the file; undefined where it stands nowhere. */
  place(span: Span): Span | undefined
}

/** What a story too short to write from, or in a language that nobody writes, is refused for does not matter here. */
const WAIVED = new Set(['too-short', 'unknown-language', 'unsupported-language'])

/** Files and reads a French document; any other is taken as it stands. */
export function sourceDocument(
  document: Document,
  id: string,
  published: string | undefined,
  language: Language,
): SourceDocument {
  const { origin, original } = document
  const text = document.blocks.map((block) => block.text).join('\n\n')
  const code = identifyLanguage(text)
  const filed =
    code === undefined || code === language.code ? filedSource(document, id, published, language) : undefined
  if (filed !== undefined) return { name: origin.name, original, language: code, ...filed }
  const date = published ?? document.published
  const runs = joinedRuns(document)
  return {
    name: origin.name,
    original,
    language: code,
    source: { ...textSource(id, text, date), kind: id === 'story' ? 'story' : 'context' },
    place: (span) => placeInRuns(runs, span),
  }
}

function filedSource(
  document: Document,
  id: string,
  published: string | undefined,
  language: Language,
): Pick<SourceDocument, 'source' | 'origin' | 'place'> | undefined {
  const options: FilingOptions = {
    rules: frenchFiling,
    lexicon: language.lexicon,
    identifyLanguage,
    id,
    ...(published !== undefined && { published }),
  }
  try {
    const { story, brief } = fileStory(document, options)
    const { reading } = read({ version: 1, story, context: [], brief }, language)
    const source = storySource(story, reading, id === 'story' ? 'story' : 'context')
    return { source, origin: storyOrigin(story), place: (span) => placeInRuns(story.alignment, span) }
  } catch (error) {
    if (error instanceof InputError && WAIVED.has(error.code)) return undefined
    throw error
  }
}

function joinedRuns({ blocks }: Document): readonly BlockRun[] {
  let start = 0
  return blocks.flatMap(({ text, runs }) => {
    const base = start
    start += text.length + 2
    return runs.map((run) => ({ ...run, start: base + run.start }))
  })
}
