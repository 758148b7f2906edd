import { expect, test } from 'vitest'
import { alignDecoded } from './align-decoded.ts'

const cases = [
  { name: 'plain', original: 'été', value: 'été', offsets: [0, 1, 2] },
  { name: 'a reference', original: 'a&eacute;b', value: 'aéb', offsets: [0, -1, 9] },
  { name: 'an ampersand by reference', original: 'R&amp;D', value: 'R&D', offsets: [0, -1, 6] },
  { name: 'a bare ampersand', original: 'R&D', value: 'R&D', offsets: [0, 1, 2] },
  { name: 'a reference without its semicolon', original: '&eacutet', value: 'ét', offsets: [-1, 7] },
  { name: 'a number beyond the first plane', original: '&#128512;!', value: '😀!', offsets: [-1, -1, 9] },
  { name: 'a line end of two characters', original: 'a\r\nb', value: 'a\nb', offsets: [0, 2, 3] },
  { name: 'a tag that the parser moved', original: 'a<tr><td>b', value: 'ab', offsets: [0, 9] },
  { name: 'the mark of a quoted line', original: 'a\n> b', value: 'a\nb', offsets: [0, 1, 4] },
  { name: 'an escaped star', original: 'a\\*b', value: 'a*b', offsets: [0, 2, 3] },
  { name: 'a character that stands nowhere', original: 'ab', value: 'axb', offsets: [0, -1, 1] },
]

for (const { name, original, value, offsets } of cases) {
  test(`alignDecoded: ${name}`, () => {
    expect(alignDecoded(original, 0, original.length, value)).toEqual(offsets)
  })
}
