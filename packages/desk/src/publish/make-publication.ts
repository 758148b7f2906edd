import { createHash } from 'node:crypto'
import type { Audited, Edition, Language, Picture } from '@intertitre/core'
import { type EditionWishes, editionMaker } from '../edition-wishes.ts'
import { COVER_FILES } from '../output/cover-files.ts'
import { fingerprint } from './fingerprint.ts'
import type { CoverPicture, Publication } from './publication.ts'

/** A cover as it lies beside an article. */
export interface FoundCover {
  readonly alternative: string
  readonly credit?: string
  readonly extension: 'jpg' | 'png'
  /** By the names of `COVER_FILES`, the widest first. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What an article is published with. `dossier` is proven anew. */
export function makePublication(
  key: string,
  dossier: Audited,
  language: Language,
  wishes: EditionWishes,
  cover?: FoundCover,
): Publication {
  const made = editionMaker({ ...wishes, isCoverWanted: false }, language)(dossier)
  const edition: Edition = { ...made, ...(cover !== undefined && { cover: pictureOf(cover) }) }
  const { article } = dossier
  const tags = [...new Set([article.keyphrase, ...article.secondaryKeyphrases])].filter(Boolean)
  const sent = cover && coverPicture(article.slug, cover)
  const digest = fingerprint([
    article,
    dossier.claims.map(({ path, accepted }) => [path, accepted?.reason]),
    edition.section ?? null,
    edition.links ?? [],
    edition.related ?? [],
    edition.corrections ?? [],
    sent === undefined ? null : [sent.name, sent.alternative, sent.credit ?? null],
  ])
  return {
    key,
    dossier,
    shown: { ...dossier, claims: [] },
    language,
    edition,
    tags,
    digest,
    pictures: new Map(
      [...(cover?.files ?? [])].map(([name, bytes]) => [`${name}.${cover?.extension}`, bytes]),
    ),
    ...(sent !== undefined && { cover: sent }),
  }
}

function pictureOf({ alternative, credit, extension, files }: FoundCover): Picture {
  return {
    alternative,
    drawn: extension === 'png',
    files: COVER_FILES.filter(({ name }) => files.has(name)).map(({ name, width, height }) => ({
      src: `${name}.${extension}`,
      width,
      height,
    })),
    ...(credit !== undefined && { credit }),
  }
}

/** File names have an end. */
const LONGEST_NAME = 80

function coverPicture(slug: string, { alternative, credit, extension, files }: FoundCover): CoverPicture {
  const bytes = [...files.values()][0] ?? new Uint8Array()
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const start = slug
    .replace(/[^a-z0-9-]/gu, '')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/u, '')
  return {
    name: `${start || 'article'}-${hash}.${extension}`,
    type: extension === 'jpg' ? 'image/jpeg' : 'image/png',
    bytes,
    alternative,
    ...(credit !== undefined && { credit }),
  }
}
