import {
  type Audited,
  compareStories,
  type Document,
  InputError,
  type Language,
  offlineWriter,
  type Revision,
  readStory,
  revise,
  type StoryComparison,
  type StoryVersion,
} from '@intertitre/core'
import { type EditionWishes, editionMaker } from '../edition-wishes.ts'
import { fileOrder } from '../produce-article.ts'

export interface RevisionWishes {
  /** How the article is published. */
  readonly edition?: EditionWishes
  readonly now: Date
  /** Take it for a version of the same story whatever it says. */
  readonly isSameStory?: boolean
}

/** Two versions share more of their statements than this, unless they name the same guid. */
const LEAST_LIKENESS = 0.25

/**
 * Holds the article of a dossier against another version of its story. Throws an `InputError` where the
 * document is an older version, or another story.
 */
export async function reviseArticle(
  dossier: Audited,
  document: Document,
  language: Language,
  { edition = {}, now, isSameStory = false }: RevisionWishes,
): Promise<Revision> {
  refuseOlder(dossier, document)
  const { story } = fileOrder(
    { story: document, context: [], brief: dossier.brief.text || ' ', edition },
    language,
  )
  const { brief, context, queries, variant, version } = dossier
  const filed = {
    version,
    story,
    context,
    brief,
    ...(queries !== undefined && { queries }),
    ...(variant !== undefined && { variant }),
  }
  if (!isSameStory && !hasSameGuid(dossier, document)) {
    const { likeness } = compareStories(
      dossier,
      { story, reading: readStory(story, language) },
      language.proof,
    )
    if (likeness < LEAST_LIKENESS) throw otherStory(document, likeness)
  }
  return revise(dossier, filed, {
    language,
    writer: offlineWriter(language),
    now: now.toISOString(),
    editionOf: editionMaker(edition, language),
  })
}

const hasSameGuid = ({ story }: Audited, { metadata }: Document): boolean =>
  metadata?.guid !== undefined && metadata.guid === story.metadata?.guid

function refuseOlder({ story }: Audited, { metadata, origin }: Document): void {
  const [before, after] = [Number(story.metadata?.version), Number(metadata?.version)]
  if (story.metadata?.guid !== metadata?.guid || !(after < before)) return
  throw new InputError(
    'invalid-option',
    `expected a version of the story after ${before}, but ${origin.name} is version ${after}.`,
  )
}

const otherStory = ({ origin }: Document, likeness: number): InputError =>
  new InputError(
    'invalid-option',
    `expected another version of the article’s story, but ${origin.name} has only ${Math.round(likeness * 100)} % of its statements (--same-story takes it for one all the same).`,
  )

/** Two versions of a story, statement by statement. Throws an `InputError` where one cannot be filed. */
export function compareDocuments(before: Document, after: Document, language: Language): StoryComparison {
  const [old, now] = [before, after].map((document) => {
    const { story } = fileOrder({ story: document, context: [], brief: ' ' }, language)
    return { story, reading: readStory(story, language) }
  }) as [StoryVersion, StoryVersion]
  return compareStories(old, now, language.proof)
}
