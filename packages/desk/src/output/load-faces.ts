import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { CoverFaces, TypeFace } from '@intertitre/core'
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js'

const { resolve } = createRequire(import.meta.url)

/** Source Serif and Source Sans (SIL Open Font License), as their packages ship them. */
const FILES = {
  headline: '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff',
  label: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
} as const

export async function loadFaces(): Promise<CoverFaces> {
  const [headline, label] = await Promise.all([loadFace(FILES.headline), loadFace(FILES.label)])
  return { headline, label }
}

async function loadFace(file: string): Promise<TypeFace> {
  const bytes = await readFile(resolve(file))
  return faceOf(
    opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer),
  )
}

interface Placed {
  readonly glyph: Glyph | undefined
  /** In ems. */
  readonly advance: number
}

/** Width of a thin space, in ems. */
const THIN = 0.2

function faceOf(font: Font): TypeFace {
  const place = (text: string): Placed[] => {
    let before: Glyph | undefined
    return [...text.normalize('NFC')].map((character) => {
      const glyph = glyphOf(font, character)
      const kerning = before && glyph ? font.getKerningValue(before, glyph) : 0
      before = glyph
      const advance = /[\u2009\u202f]/u.test(character)
        ? THIN
        : ((glyph?.advanceWidth ?? 0) + kerning) / font.unitsPerEm
      return { glyph, advance }
    })
  }
  return {
    advance: (text, size) => place(text).reduce((sum, { advance }) => sum + advance * size, 0),
    outline(text, x, y, size) {
      let pen = x
      return place(text)
        .map(({ glyph, advance }) => {
          const path = pathData(glyph?.getPath(pen, y, size).commands ?? [])
          pen += advance * size
          return path
        })
        .join('')
    },
  }
}

/** The letter, or the one under its accent; nothing for what the face does not have. */
function glyphOf(font: Font, character: string): Glyph | undefined {
  if (/[\p{Cc}\p{Cf}]/u.test(character)) return undefined
  const candidates = [/\p{Zs}/u.test(character) ? ' ' : character, character.normalize('NFD').charAt(0)]
  return candidates.map((each) => font.charToGlyph(each)).find(({ index }) => index !== 0)
}

/** With one decimal; the library’s own writing of numbers fails on those near zero. */
const pathData = (commands: readonly PathCommand[]): string =>
  commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined)
      return type + numbers.map((value) => Math.round(value * 10) / 10).join(' ')
    })
    .join('')
