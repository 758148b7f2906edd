import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { colourOf, contrast } from '../colours.ts'
import { hostileText } from '../testing/hostile.ts'
import { type Cover, renderCover } from './cover.ts'
import type { CoverFaces, TypeFace } from './type-face.ts'

/** Every letter is half as wide as it is high; the outline tells where it stands. */
const face: TypeFace = {
  advance: (text, size) => [...text].length * size * 0.5,
  outline: (text, x, y, size) => `M${x} ${y}L${Math.round(x + [...text].length * size * 0.5)} ${y}Z`,
}
const faces: CoverFaces = { headline: face, label: face }

const cover: Cover = {
  headline: 'Le pont suspendu de Saint-Aubrin fermé',
  kicker: 'Vie locale',
  publication: 'Le Quotidien',
  colours: {},
}
const RATIOS = [
  [1200, 675],
  [1200, 900],
  [1200, 1200],
] as const

const figure = { value: '8 400', label: 'véhicules empruntaient le pont chaque jour' }
const long = 'La commission des affaires économiques et de l’aménagement du territoire '.repeat(8)

/** Ends of the lines that the outlines draw. */
const drawn = (svg: string) =>
  [...svg.matchAll(/d="M([\d.-]+) ([\d.-]+)L([\d.-]+)/gu)].map(([, x, y, end]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(end),
  }))

describe('a cover', () => {
  for (const [width, height] of RATIOS) {
    for (const [name, each] of Object.entries({
      headline: cover,
      figure: { ...cover, figure },
      long: {
        ...cover,
        headline: long,
        kicker: long,
        publication: long,
        figure: { value: '12345678901234567890', label: long },
      },
      'long headline': { ...cover, headline: long },
      'one long word': { ...cover, headline: 'a'.repeat(200) },
      bare: { headline: 'Un titre', colours: {} },
    })) {
      test(`${name} at ${width} × ${height}: all within it, on lines of their own`, () => {
        const svg = renderCover(each, width, height, faces)
        expect(XMLValidator.validate(svg)).toBe(true)
        const lines = drawn(svg)
        expect(lines.length).toBeGreaterThan(0)
        for (const { x, y, end } of lines) {
          expect(x).toBeGreaterThan(0)
          expect(end).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThanOrEqual(height)
        }
        expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length)
      })
    }
  }

  test('is readable in any colour', () => {
    for (const accent of ['#ffffff', '#ffff00', '#000000', '#0a5a8c', '#97281b']) {
      const ground = /fill="(#[0-9a-f]{6})"/u.exec(
        renderCover({ ...cover, colours: { accent } }, 1200, 675, faces),
      )?.[1]
      expect(contrast(colourOf(ground)!, [255, 255, 255])).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('says to the ear what it says to the eye, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const svg = renderCover(
          {
            headline: text,
            kicker: text,
            publication: text,
            figure: { value: text, label: text },
            colours: { accent: text },
          },
          1200,
          675,
          faces,
        )
        expect(XMLValidator.validate(svg)).toBe(true)
        const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg)
        expect(Object.keys(parsed)).toEqual(['svg'])
      }),
      { numRuns: 100 },
    )
  })
})
