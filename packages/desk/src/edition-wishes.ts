import { resolve } from 'node:path'
import {
  type ArchiveEntry,
  articleAddress,
  type Edition,
  InputError,
  type Language,
  proposeLinks,
  type Site,
  type Written,
} from '@intertitre/core'
import { loadArchive } from './archive/archive-index.ts'
import { type LoadedConfiguration, siteOf } from './configuration/load-configuration.ts'
import { readFileBytes } from './input/read-bytes.ts'
import { COVER_FILES } from './output/cover-files.ts'
import type { Shell } from './shell.ts'

const MAX_PHOTO_BYTES = 60_000_000

/** A photograph that the article is published with. */
export interface Photo {
  readonly bytes: Uint8Array
  /** Of its file, for messages. */
  readonly name: string
  readonly credit?: string
  readonly alternative?: string
}

/** How an article is to be published, before it is written. */
export interface EditionWishes {
  readonly site?: Site
  readonly section?: string
  readonly reviewer?: string
  /** IANA name. */
  readonly timeZone?: string
  readonly photo?: Photo
  /** Earlier articles of the site. */
  readonly archive?: readonly ArchiveEntry[]
  /** Draw a cover where there is no photograph. */
  readonly isCoverWanted?: boolean
}

export interface EditionOptions {
  readonly section?: string
  readonly reviewer?: string
  readonly image?: string
  readonly credit?: string
  readonly alt?: string
  readonly cover?: boolean
}

/** What the command line and the configuration say, the command line first. */
export async function editionWishes(
  options: EditionOptions,
  configuration: LoadedConfiguration | undefined,
  shell: Shell,
): Promise<EditionWishes> {
  const site = configuration && siteOf(configuration)
  const section = options.section ?? configuration?.section
  if (
    site !== undefined &&
    section !== undefined &&
    site.sections.length > 0 &&
    !site.sections.includes(section)
  ) {
    throw new InputError(
      'invalid-option',
      `expected a section of ${site.name} (${site.sections.join(', ')}), but it is “${section}”.`,
    )
  }
  const reviewer = options.reviewer ?? configuration?.reviewer
  const photo = await photoOf(options, shell)
  return {
    ...(site !== undefined && { site }),
    ...(section !== undefined && { section }),
    ...(reviewer !== undefined && { reviewer }),
    ...(configuration?.timeZone !== undefined && { timeZone: configuration.timeZone }),
    ...(photo !== undefined && { photo }),
    archive: loadArchive(configuration?.folder ?? shell.folder),
    isCoverWanted: options.cover ?? site !== undefined,
  }
}

async function photoOf({ image, credit, alt }: EditionOptions, shell: Shell): Promise<Photo | undefined> {
  if (image === undefined) {
    if (credit === undefined && alt === undefined) return undefined
    throw new InputError(
      'invalid-option',
      `expected --image FILE with --${credit === undefined ? 'alt' : 'credit'}.`,
    )
  }
  return {
    bytes: await readFileBytes(resolve(shell.folder, image), image, MAX_PHOTO_BYTES),
    name: image,
    ...(credit !== undefined && { credit }),
    ...(alt !== undefined && { alternative: alt }),
  }
}

/** Gives the edition of an article, once its slug and headline are known. */
export const editionMaker =
  (wishes: EditionWishes, language: Pick<Language, 'functionWords' | 'labels' | 'lexicon'>) =>
  ({ article, story, modified, corrections = [] }: Written): Edition => {
    const { site, section, reviewer, photo, isCoverWanted, archive = [] } = wishes
    const placed = {
      slug: article.slug,
      ...(section !== undefined && { section }),
      ...(story.published !== undefined && { published: story.published }),
    }
    const address = site && articleAddress(site, placed, language.functionWords)
    const isDrawn = photo === undefined
    const alternative =
      photo?.alternative ??
      (isDrawn ? language.labels.coverAlternative(article.headline.text) : article.headline.text)
    return {
      ...(site !== undefined && { site }),
      ...(address !== undefined && { address }),
      ...(section !== undefined && { section }),
      ...(reviewer !== undefined && { reviewer }),
      ...(modified !== undefined && { modified }),
      ...(corrections.length > 0 && { corrections }),
      ...(archive.length > 0 && archiveParts(article, archive, language, address)),
      ...((photo !== undefined || isCoverWanted) && {
        cover: {
          alternative,
          drawn: isDrawn,
          files: COVER_FILES.map(({ name, width, height }) => ({
            src: `${name}.${isDrawn ? 'png' : 'jpg'}`,
            width,
            height,
          })),
          ...(photo?.credit !== undefined && { credit: photo.credit }),
        },
      }),
    }
  }

/** Links to earlier articles, and which keyphrases they have taken. */
function archiveParts(
  article: Written['article'],
  archive: readonly ArchiveEntry[],
  language: Pick<Language, 'functionWords' | 'lexicon'>,
  address: string | undefined,
): Pick<Edition, 'links' | 'related' | 'usedKeyphrases'> {
  const usedKeyphrases = archive.flatMap(({ keyphrases: [keyphrase], address: other }) =>
    keyphrase === undefined || other === address ? [] : [{ keyphrase, address: other }],
  )
  return { ...proposeLinks(article, archive, language, address), usedKeyphrases }
}
