import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** « L’été à 5 € » as Windows has it. */
const WINDOWS = latin1('L\x92\xe9t\xe9 \xe0 5 \x80')
const TEXT = 'L’été à 5 €'

const cases: readonly { name: string; bytes: Uint8Array; text: string }[] = [
  { name: 'nothing', bytes: Buffer.of(), text: '' },
  { name: 'UTF-8', bytes: Buffer.from(TEXT), text: TEXT },
  { name: 'UTF-8 with its mark', bytes: Buffer.from(`\ufeff${TEXT}`), text: TEXT },
  { name: 'UTF-16 with its mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), text: TEXT },
  { name: 'UTF-16, the other order', bytes: utf16be(`\ufeff${TEXT}`), text: TEXT },
  { name: 'UTF-16 without its mark', bytes: Buffer.from(TEXT, 'utf16le'), text: TEXT },
  { name: 'UTF-16 without its mark, the other order', bytes: utf16be(TEXT), text: TEXT },
  { name: 'Windows-1252', bytes: WINDOWS, text: TEXT },
  {
    name: 'UTF-8 cut in a character',
    bytes: Buffer.concat([Buffer.from('été'.repeat(9)), Buffer.of(0xc3)]),
    text: `${'été'.repeat(9)}\ufffd`,
  },
  {
    name: 'declared and real',
    bytes: latin1('<meta charset="iso-8859-1">\xe9'),
    text: '<meta charset="iso-8859-1">é',
  },
  {
    name: 'declared with type',
    bytes: latin1('<meta http-equiv="x" content="text/html; charset=iso-8859-15">\xa4'),
    text: '<meta http-equiv="x" content="text/html; charset=iso-8859-15">€',
  },
  {
    name: 'declared in the XML line',
    bytes: latin1('<?xml version="1.0" encoding="iso-8859-2"?>\xb3'),
    text: '<?xml version="1.0" encoding="iso-8859-2"?>ł',
  },
  {
    name: 'declared ISO-8859-1, really UTF-8',
    bytes: Buffer.from('<meta charset="iso-8859-1">é'),
    text: '<meta charset="iso-8859-1">é',
  },
  {
    name: 'declared UTF-8, really Windows-1252',
    bytes: latin1('<meta charset="utf-8">\xe9'),
    text: '<meta charset="utf-8">é',
  },
  {
    name: 'declared as nothing known',
    bytes: latin1('<meta charset="klingon">\xe9'),
    text: '<meta charset="klingon">é',
  },
]

for (const { name, bytes, text } of cases) {
  test(`decode: ${name}`, () => expect(decode(bytes)).toBe(text))
}
