import { TextDecoder } from 'node:util'
import { InputError } from '@intertitre/core'

/** UTF-16 code units of one line: a dossier of a very long story has some megabytes. */
const MAX_LINE = 200_000_000

/** Lines of UTF-8, parted at line feeds only, as JSON may hold every other separator. */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parts: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    const [first = '', ...lines] = decoded(decoder, chunk).split('\n')
    parts.push(first)
    length += first.length
    if (length > MAX_LINE)
      throw new InputError('too-large', `expected lines of at most ${MAX_LINE} characters.`)
    for (const next of lines) {
      yield parts.join('')
      parts = [next]
      length = next.length
    }
  }
  const last = parts.join('') + decoded(decoder)
  if (last !== '') yield last
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch (cause) {
    throw new InputError('binary', 'expected an export of a store as text in UTF-8, but it is none.', {
      cause,
    })
  }
}
