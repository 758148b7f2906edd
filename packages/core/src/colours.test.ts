import { describe, expect, test } from 'vitest'
import { type Colour, colourOf, contrast, hexOf, readable } from './colours.ts'

test('colours are read and written', () => {
  expect(colourOf('#0a5A8c')).toEqual([10, 90, 140])
  expect(colourOf('#fff')).toEqual([255, 255, 255])
  for (const text of ['red', '#12', '#gggggg', '', undefined, '#fff;}'])
    expect(colourOf(text)).toBeUndefined()
  expect(hexOf([10, 90, 140])).toBe('#0a5a8c')
})

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})

describe('a colour is moved until it can be read', () => {
  const papers: readonly Colour[] = [
    [255, 255, 255],
    [253, 252, 249],
    [23, 22, 19],
    [0, 0, 0],
    [120, 120, 120],
  ]
  for (const paper of papers) {
    test(hexOf(paper), () => {
      for (const colour of [
        [255, 255, 0],
        [10, 90, 140],
        [0, 0, 0],
        [255, 255, 255],
      ] as const) {
        expect(contrast(readable(colour, paper, 4.5), paper)).toBeGreaterThan(4.4)
      }
    })
  }
  test('one that can be read stays', () =>
    expect(readable([10, 90, 140], [255, 255, 255])).toEqual([10, 90, 140]))
})
