import { type Colour, colourOf, contrast, hexOf, mix, readable } from '../colours.ts'
import type { SiteColours } from '../site.ts'
import { Markup } from './html/markup.ts'
import type { CoverFaces, TypeFace } from './type-face.ts'
import { xml } from './xml.ts'

export interface Cover {
  readonly headline: string
  /** Over the headline: the section, or what the article is about. */
  readonly kicker?: string
  /** Under it: « 8 400 » and « véhicules par jour ». */
  readonly figure?: { readonly value: string; readonly label: string }
  /** At the foot: who publishes. */
  readonly publication?: string
  readonly colours: SiteColours
}

const ACCENT: Colour = [0x97, 0x28, 0x1b]
const WHITE: Colour = [0xff, 0xff, 0xff]
const INK: Colour = [0x1c, 0x1a, 0x17]
/** Share of the shorter side that stays free on each side. */
const MARGIN = 0.075
/** Sizes of labels and of the headline, as shares of the shorter side. */
const LABEL = 0.036
const LARGEST = 0.125
const SMALLEST = 0.05
const LEADING = 1.14

/**
 * A picture of the headline for pages without a photograph, and for networks that show one: the site's
 * colour; a figure of the story large and the headline small, or the headline alone as large as it fits.
 * Letters are drawn as outlines, so that no font is needed to show it. `width` and `height` are pixels.
 */
export function renderCover(cover: Cover, width: number, height: number, faces: CoverFaces): string {
  const side = Math.min(width, height)
  const margin = Math.round(side * MARGIN)
  const ground = readable(colourOf(cover.colours.accent) ?? ACCENT, WHITE, 7)
  const frame: Frame = {
    left: margin,
    top: margin + side * LABEL * 2.9,
    width: width - 2 * margin,
    bottom: height - margin - (cover.publication === undefined ? 0 : side * LABEL * 2.4),
    side,
    soft: mix(WHITE, ground, 0.18),
  }
  const label = (text: string | undefined, y: number): Markup | undefined => {
    const size = side * LABEL
    return text === undefined
      ? undefined
      : textPath(faces.label, shortened(text, size, frame.width, faces.label), margin, y, size, frame.soft)
  }
  const bar = { width: Math.round(side * 0.12), height: Math.max(4, Math.round(side * 0.012)) }
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${cover.headline}">
<rect width="${width}" height="${height}" fill="${hexOf(ground)}"/>
<rect x="${margin}" y="${margin}" width="${bar.width}" height="${bar.height}" fill="${hexOf(accentOn(ground))}"/>
${label(cover.kicker, margin + side * LABEL * 1.9)}${cover.figure === undefined ? headlinePaths(cover.headline, frame, faces) : figurePaths(cover.figure, cover.headline, frame, faces)}${label(cover.publication, height - margin)}</svg>
`.text
}

/** What is left for the headline and the figure. Pixels. */
interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly bottom: number
  readonly side: number
  readonly soft: Colour
}

/** The headline alone, as large as it fits, in the middle of its room. */
function headlinePaths(
  text: string,
  { left, top, width, bottom, side }: Frame,
  faces: CoverFaces,
): readonly Markup[] {
  const { lines, size } = fitted(text, { width, height: bottom - top }, side, faces.headline)
  const start = top + (bottom - top - lines.length * size * LEADING) / 2
  return lines.map((line, index) =>
    textPath(faces.headline, line, left, start + size * (0.82 + index * LEADING), size, WHITE),
  )
}

/** The figure large, what it counts beneath it, the headline small at the foot. */
function figurePaths(
  { value, label }: NonNullable<Cover['figure']>,
  headline: string,
  { left, top, width, bottom, side, soft }: Frame,
  faces: CoverFaces,
): readonly Markup[] {
  const room = bottom - top
  let size = side * 0.3
  while (size > side * 0.1 && faces.headline.advance(value, size) > width) size -= side * 0.01
  const small = side * 0.058
  const counted = filled(label, small, width, faces.label)
    .slice(0, 2)
    .map((line) => shortened(line, small, width, faces.label))
  const said = filled(headline, small, width, faces.headline).slice(0, 2)
  const start =
    top + Math.max(0, room - size * 1.05 - (counted.length + said.length + 0.6) * small * 1.25) / 2
  const under = start + size * 1.02
  return [
    textPath(
      faces.headline,
      shortened(value, size, width, faces.headline),
      left,
      start + size * 0.78,
      size,
      WHITE,
    ),
    ...counted.map((line, index) =>
      textPath(faces.label, line, left, under + small * (0.9 + index * 1.25), small, soft),
    ),
    ...said.map((line, index) =>
      textPath(
        faces.headline,
        shortened(
          index === 1 ? `${line}${said.join(' ').length < headline.length - 1 ? ' …' : ''}` : line,
          small,
          width,
          faces.headline,
        ),
        left,
        under + small * (1.5 + (counted.length + index) * 1.25),
        small,
        WHITE,
      ),
    ),
  ]
}

/** A light line that stands out on the ground without a colour of its own. */
const accentOn = (ground: Colour): Colour => (contrast(WHITE, ground) > 3 ? mix(WHITE, ground, 0.35) : INK)

interface Fitted {
  readonly lines: readonly string[]
  readonly size: number
}

/** The largest size at which the text fits; at the smallest, what does not fit is left out with « … ». */
function fitted(text: string, room: { width: number; height: number }, side: number, face: TypeFace): Fitted {
  for (let share = LARGEST; share >= SMALLEST; share -= 0.005) {
    const size = side * share
    const lines = wrapped(text, size, room.width, face)
    const fits =
      lines.length * size * LEADING <= room.height &&
      lines.every((line) => face.advance(line, size) <= room.width)
    if (fits) return { lines, size }
  }
  const size = side * SMALLEST
  const most = Math.max(1, Math.floor(room.height / (size * LEADING)))
  const lines = wrapped(text, size, room.width, face)
  const kept = lines.slice(0, most).map((line) => shortened(line, size, room.width, face))
  if (lines.length > most) kept[most - 1] = shortened(`${kept[most - 1]} …`, size, room.width, face)
  return { lines: kept, size }
}

/** Lines of about the same length; words stay whole, and so do those joined by no-break spaces. */
function wrapped(text: string, size: number, width: number, face: TypeFace): string[] {
  const greedy = filled(text, size, width, face)
  if (greedy.length < 2) return greedy
  let [low, high] = [width / 2, width]
  while (high - low > size / 2) {
    const middle = (low + high) / 2
    if (filled(text, size, middle, face).length > greedy.length) low = middle
    else high = middle
  }
  return filled(text, size, high, face)
}

function filled(text: string, size: number, width: number, face: TypeFace): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\r\n]+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && face.advance(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Cut with « … » where it is too wide. */
function shortened(text: string, size: number, width: number, face: TypeFace): string {
  if (face.advance(text, size) <= width) return text
  let characters = [...text]
  while (characters.length > 1 && face.advance(`${characters.join('')}…`, size) > width)
    characters = characters.slice(0, -1)
  return `${characters.join('').trimEnd()}…`
}

/** Anything but commands and numbers would be a fault of the typeface. */
function textPath(face: TypeFace, text: string, x: number, y: number, size: number, colour: Colour): Markup {
  const path = face.outline(text, Math.round(x), Math.round(y), Math.round(size * 10) / 10)

  if (/[^MLQCZ\d\s.-]/u.test(path)) throw new Error('A typeface drew what is no path.')
  return new Markup(`<path fill="${hexOf(colour)}" d="${path}"/>\n`)
}
