import { type Document, InputError } from '@intertitre/core'
import { formatOf } from '../formats/index.ts'
import { decode } from './decode.ts'
import type { Source } from './find-story.ts'
import { refuseBinary } from './refuse-binary.ts'

/**
 * Reads a document in whatever format it shows. Throws an `InputError` where it holds no text; `expected`
 * says what it should have been.
 */
export async function readDocument({ name, content }: Source, expected = 'a story'): Promise<Document> {
  const title = name === '-' ? 'standard input' : name === 'argument' ? 'the text given' : name
  const text = typeof content === 'string' ? content : textOf(content, title)
  if (text.trim() === '') throw new InputError('empty', `expected ${expected}, but ${title} is empty.`)
  const format = formatOf(text, name)
  const document = await format.read(text, name)
  if (document.blocks.length === 0) {
    const what =
      format.name === 'html' ? 'holds a page without text (only scripts or furniture)' : 'holds no word'
    throw new InputError('empty', `expected ${expected}, but ${title} ${what}.`)
  }
  return document
}

function textOf(bytes: Uint8Array, title: string): string {
  refuseBinary(bytes, title)
  return decode(bytes)
}
