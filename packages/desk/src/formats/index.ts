import { extname } from 'node:path'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { text as plainText } from './text.ts'

const FORMATS: readonly Format[] = [html, markdown, plainText]

/** The format that the text shows, else the one its file's name tells, else plain text. */
export function formatOf(text: string, name: string): Format {
  const extension = extname(name).slice(1).toLowerCase()
  return (
    FORMATS.find((format) => format.recognise(text)) ??
    FORMATS.find((format) => format.extensions.includes(extension)) ??
    plainText
  )
}
