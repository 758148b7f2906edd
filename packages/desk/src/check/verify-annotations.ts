import {
  annotatedText,
  annotatedTexts,
  articlePassages,
  type EvidenceFault,
  type EvidenceFile,
  InputError,
  type Language,
  parseDossier,
  parseEvidence,
  topicSource,
  verifyEvidence,
} from '@intertitre/core'
import { decode } from '../input/decode.ts'
import type { Source } from '../input/find-story.ts'
import { readDocument } from '../input/read-document.ts'
import { articleText } from './article-text.ts'
import { dossierText } from './dossier-text.ts'
import { sourceDocument } from './source-document.ts'

/** The texts that a file of annotations is held against. */
export interface AnnotationInputs {
  readonly evidence: Source
  readonly article: Source
  /** Absent where the article is a dossier, which brings its own. */
  readonly story?: Source
  readonly context: readonly Source[]
}

export interface AnnotationOutcome {
  readonly annotations: number
  /** Names of the texts by their ids in the file. */
  readonly names: ReadonlyMap<string, string>
  readonly faults: readonly EvidenceFault[]
}

/**
 * Holds a file of annotations against the texts that it is about. Throws an `InputError` where it is no
 * such file, or where a text that it names was not given.
 */
export async function verifyAnnotations(
  inputs: AnnotationInputs,
  language: Language,
): Promise<AnnotationOutcome> {
  const { name, content } = inputs.evidence
  const file = inFile(name, () => parseEvidence(typeof content === 'string' ? content : decode(content)))
  refuseOtherForm(file, inputs)
  const texts = new Map([...(await givenTexts(inputs, language)), ...topicTexts(file, language)])
  for (const { id, name: missing } of annotatedTexts(file))
    if (!texts.has(id) && !id.startsWith(BACKGROUND))
      throw new InputError(
        'invalid-option',
        `expected ${id === '#story' ? '--story' : '--context'} FILE for ${missing}, which ${name} annotates.`,
      )
  return {
    annotations: file.items.length,
    names: new Map(annotatedTexts(file).map((text) => [text.id, text.name])),
    faults: verifyEvidence(file, texts),
  }
}

/** A dossier has other texts than the page made of it: title tag, structured data. */
function refuseOtherForm(file: EvidenceFile, { evidence, article }: AnnotationInputs): void {
  const [annotated] = annotatedTexts(file)
  const isDossier = dossierText(article) !== undefined
  if (annotated === undefined || annotated.name.endsWith('.json') === isDossier) return
  throw new InputError(
    'invalid-option',
    `expected ${annotated.name}, which ${evidence.name} annotates, but ${article.name} is another form of it; “check ARTICLE --story FILE --format evidence” annotates any.`,
  )
}

const BACKGROUND = '#background:'

function inFile<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.code, `in ${name}: ${error.message}`, { cause: error })
  }
}

async function givenTexts(
  { article, story, context }: AnnotationInputs,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const json = dossierText(article)
  const dossier = json === undefined ? undefined : parseDossier(json)
  const passages =
    dossier === undefined ? (await articleText(article)).passages : articlePassages(dossier.article)
  const texts = new Map([['#article', annotatedText(passages)]])
  for (const { id, text } of dossier === undefined ? [] : [dossier.story, ...dossier.context])
    texts.set(`#${id}`, text)
  const given = [...(story === undefined ? [] : [{ id: 'story', source: story }]), ...numbered(context)]
  for (const { id, source } of given)
    texts.set(`#${id}`, sourceDocument(await readDocument(source), id, undefined, language).source.text)
  return texts
}

const numbered = (context: readonly Source[]) =>
  context.map((source, index) => ({ id: `context-${index + 1}`, source }))

/** Entries of the library that the file names. */
function topicTexts(file: EvidenceFile, { background }: Language): ReadonlyMap<string, string> {
  const named = new Set(annotatedTexts(file).map(({ id }) => id))
  return new Map(
    background
      .filter(({ id }) => named.has(`${BACKGROUND}${id}`))
      .map((topic) => [`${BACKGROUND}${topic.id}`, topicSource(topic).text]),
  )
}
