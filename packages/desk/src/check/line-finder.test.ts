import { expect, test } from 'vitest'
import { lineFinder } from './line-finder.ts'

const cases: readonly (readonly [
  name: string,
  text: string,
  offset: number,
  line: number,
  column: number,
])[] = [
  ['an empty text', '', 0, 1, 1],
  ['the first character', 'un\ndeux', 0, 1, 1],
  ['the line end itself', 'un\ndeux', 2, 1, 3],
  ['the second line', 'un\ndeux', 3, 2, 1],
  ['behind the text', 'un\ndeux', 7, 2, 5],
  ['line ends of Windows', 'un\r\ndeux\r\ntrois', 10, 3, 1],
  ['line ends of old', 'un\rdeux', 4, 2, 2],
]

for (const [name, text, offset, line, column] of cases)
  test(name, () => {
    expect(lineFinder(text)(offset)).toEqual({ line, column })
  })
