import {
  type Audited,
  type Cover,
  type Edition,
  InputError,
  type Language,
  renderCover,
} from '@intertitre/core'
import type { Sharp } from 'sharp'
import type { EditionWishes, Photo } from '../edition-wishes.ts'
import { coverFigure } from './cover-figure.ts'
import { COVER_FILES } from './cover-files.ts'
import type { FileContent } from './save-folder.ts'

type Pictures = ReadonlyMap<string, FileContent>

/** Of a photograph: less would be blown up, and look it. Pixels. */
const LEAST_WIDTH = 1200
const LEAST_HEIGHT = 675
const QUALITY = 82

/** The pictures that the edition names, by their files: a photograph in three ratios, or a drawn cover. */
export async function renderPictures(
  dossier: Audited,
  edition: Edition,
  { photo }: EditionWishes,
  language: Pick<Language, 'typeset'>,
): Promise<Pictures> {
  if (edition.cover === undefined) return new Map()
  const { default: sharp } = await import('sharp')
  if (photo !== undefined) return cutPhoto(photo, sharp)
  return drawCover(coverOf(dossier, edition, language), sharp)
}

function coverOf(
  { article, plan }: Audited,
  { site, section }: Edition,
  language: Pick<Language, 'typeset'>,
): Cover {
  const figure = coverFigure(article, plan.summary.figures)
  const kicker = section ?? article.keyphrase
  return {
    headline: article.headline.text,
    ...(kicker !== '' && { kicker: capitalised(kicker) }),
    ...(figure !== undefined && {
      figure: { value: language.typeset(figure.value.text), label: language.typeset(figure.label.text) },
    }),
    ...(site !== undefined && { publication: site.name }),
    colours: site?.colours ?? {},
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

async function drawCover(cover: Cover, sharp: SharpMaker): Promise<Pictures> {
  const { loadFaces } = await import('./load-faces.ts')
  const faces = await loadFaces()
  const pictures = new Map<string, FileContent>()
  for (const { name, width, height } of COVER_FILES) {
    const svg = renderCover(cover, width, height, faces)
    pictures.set(`${name}.svg`, svg)
    pictures.set(`${name}.png`, await sharp(Buffer.from(svg)).png({ palette: true, quality: 90 }).toBuffer())
  }
  return pictures
}

type SharpMaker = (input: Uint8Array, options?: object) => Sharp

async function cutPhoto({ bytes, name }: Photo, sharp: SharpMaker): Promise<Pictures> {
  try {
    const picture = sharp(bytes, { failOn: 'error', limitInputPixels: 268_402_689 }).autoOrient()
    const { autoOrient } = await picture.metadata()
    if (autoOrient.width < LEAST_WIDTH || autoOrient.height < LEAST_HEIGHT) {
      throw new InputError(
        'invalid-option',
        `expected a photograph of at least ${LEAST_WIDTH} × ${LEAST_HEIGHT} pixels, but ${name} has ${autoOrient.width} × ${autoOrient.height}.`,
      )
    }
    const pictures = new Map<string, FileContent>()
    for (const { name: file, width, height } of COVER_FILES) {
      const cut = picture.clone().resize({ width, height, fit: 'cover', position: 'attention' })
      pictures.set(`${file}.jpg`, await cut.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer())
    }
    return pictures
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(
      'invalid-option',
      `expected a photograph (JPEG, PNG, WebP or AVIF), but ${name} cannot be read as one.`,
      { cause },
    )
  }
}
