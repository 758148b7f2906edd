import { InputError } from '@intertitre/core'
import { utf16Encoding } from './decode.ts'

/** First bytes of what people have at hand, and what it is called. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive and no Word document'],
  ['\xd0\xcf\x11\xe0', 'an old Word, Excel or Outlook file, or a new one with a password'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a picture, sound or film'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound or film'],
  ['SQLite format 3', 'a database'],
]

/** Share of control characters above which bytes are no text. */
const MAX_CONTROLS = 0.05

/** Throws an `InputError` that says what the bytes are, unless they are text. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const what = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  if (what !== undefined) throw notText(name, what)
  if (utf16Encoding(bytes) !== undefined) return
  if (bytes.includes(0)) throw notText(name, 'binary data (it holds null bytes)')
  let controls = 0
  for (const byte of bytes) if (byte < 32 && (byte < 8 || byte > 13)) controls++
  if (controls > MAX_CONTROLS * bytes.length)
    throw notText(name, 'binary data (it is full of control characters)')
}

const notText = (name: string, what: string): InputError =>
  new InputError(
    'binary',
    `expected text, a page, a Word document, a PDF or a wire format, but ${name} is ${what}.`,
  )
