import { extname } from 'node:path'
import { apJson } from './ap-json.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { atom, rss } from './feed.ts'
import type { BinaryFormat, Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { newsml1 } from './newsml-1.ts'
import { newsmlG2 } from './newsml-g2.ts'
import { ninjs } from './ninjs.ts'
import { nitf } from './nitf.ts'
import { pdf } from './pdf.ts'
import { rtf } from './rtf.ts'
import { anpa1312, iptc7901 } from './telex.ts'
import { text as plainText } from './text.ts'

const FORMATS: readonly Format[] = [
  ...[nitf, newsml1, newsmlG2, rss, atom, apJson, ninjs, iptc7901, anpa1312],
  ...[html, markdown, plainText],
]

const BINARY_FORMATS: readonly BinaryFormat[] = [docx, pdf, rtf, eml]

/** The format that the text shows, else the one its file's name tells, else plain text. */
export function formatOf(text: string, name: string): Format {
  const extension = extname(name).slice(1).toLowerCase()
  return (
    FORMATS.find((format) => format.recognise(text)) ??
    FORMATS.find((format) => format.extensions.includes(extension)) ??
    plainText
  )
}

/** The format that the bytes show, of those that are no text. */
export const binaryFormatOf = (bytes: Uint8Array): BinaryFormat | undefined =>
  BINARY_FORMATS.find((format) => format.recognise(bytes))
