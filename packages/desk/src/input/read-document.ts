import { type Document, InputError } from '@intertitre/core'
import { binaryFormatOf, formatOf } from '../formats/index.ts'
import { decode } from './decode.ts'
import { isAddress, type Source } from './find-story.ts'
import { refuseBinary } from './refuse-binary.ts'

/**
 * Reads a document in whatever format it shows. Throws an `InputError` where it holds no text, or more
 * than one story; `expected` says what it should have been.
 */
export async function readDocument(source: Source, expected = 'a story'): Promise<Document> {
  const documents = await readDocuments(source, expected)
  if (documents.length === 1) return documents[0]!
  throw new InputError(
    'several-stories',
    `expected one story, but ${titleOf(source)} holds ${documents.length}: intertitre batch writes all of them.`,
  )
}

/**
 * Reads all the stories that a document holds, as a feed does, in its order. Those without a word are
 * left out, unless there is no other: then it throws as `readDocument` does.
 */
export async function readDocuments(source: Source, expected = 'a story'): Promise<readonly Document[]> {
  const title = titleOf(source)
  const documents = await documentsOf(source, title, expected)
  const told = documents.filter(({ blocks }) => blocks.length > 0).map((each) => withAddress(each))
  if (told.length > 0) return told
  const what =
    documents[0]?.origin.format === 'html'
      ? 'holds a page without text (only scripts or furniture)'
      : 'holds no word'
  throw new InputError('empty', `expected ${expected}, but ${title} ${what}.`)
}

async function documentsOf(
  { name, content, encoding }: Source,
  title: string,
  expected: string,
): Promise<readonly Document[]> {
  const binary = typeof content === 'string' ? undefined : binaryFormatOf(content)
  if (binary !== undefined) return [await binary.read(content as Uint8Array, name)]
  const text = typeof content === 'string' ? content : textOf(content, title, encoding)
  if (text.trim() === '') throw new InputError('empty', `expected ${expected}, but ${title} is empty.`)
  const format = formatOf(text, name)
  return format.readAll === undefined ? [await format.read(text, name)] : format.readAll(text, name)
}

/** A page that does not say where it stands was fetched from there. */
const withAddress = (document: Document): Document =>
  document.origin.format === 'html' && document.url === undefined && isAddress(document.origin.name)
    ? { ...document, url: document.origin.name }
    : document

const titleOf = ({ name }: Source): string =>
  name === '-' ? 'standard input' : name === 'argument' ? 'the text given' : name

function textOf(bytes: Uint8Array, title: string, encoding: string | undefined): string {
  refuseBinary(bytes, title)
  return decode(bytes, encoding)
}
