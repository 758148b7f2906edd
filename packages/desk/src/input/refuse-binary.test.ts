import { expect, test } from 'vitest'
import { refuseBinary } from './refuse-binary.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

const refused = [
  { bytes: latin1('%PDF-1.7 …'), says: /x is a PDF file/u },
  { bytes: latin1('PK\x03\x04\x14'), says: /ZIP archive and no Word/u },
  { bytes: latin1('\xd0\xcf\x11\xe0\xa1'), says: /old Word/u },
  { bytes: latin1('{\\rtf1\\ansi'), says: /RTF/u },
  { bytes: latin1('\x89PNG\r\n'), says: /PNG/u },
  { bytes: latin1('\xff\xd8\xff\xe0'), says: /JPEG/u },
  { bytes: latin1('Un texte\0 avec un octet nul'), says: /null bytes/u },
  { bytes: latin1('\x01\x02\x03\x04 texte'), says: /control characters/u },
]

for (const { bytes, says } of refused) {
  test(`refuseBinary refuses ${JSON.stringify(bytes.toString('latin1'))}`, () => {
    expect(() => refuseBinary(bytes, 'x')).toThrow(says)
  })
}

const taken = [
  { name: 'nothing', bytes: Buffer.of() },
  { name: 'text with line ends, tabs and form feeds', bytes: Buffer.from('Un\r\n\tété\f') },
  { name: 'Windows-1252', bytes: latin1('\x85 \x92 \xe9') },
  { name: 'UTF-16', bytes: Buffer.from('Un été', 'utf16le') },
  { name: 'a stray control character in a long text', bytes: Buffer.from(`${'Un texte. '.repeat(10)}\x07`) },
]

for (const { name, bytes } of taken) {
  test(`refuseBinary takes ${name}`, () => expect(() => refuseBinary(bytes, 'x')).not.toThrow())
}
