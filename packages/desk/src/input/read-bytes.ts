import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { InputError } from '@intertitre/core'
import { nearName } from './near-name.ts'

/** A story has some kilobytes; a hundred thousand words have one megabyte. */
export const MAX_BYTES = 5_000_000

/** The bytes of a file. Throws an `InputError` where there is none, where it is no file, or too large. */
export async function readFileBytes(path: string, name: string, limit = MAX_BYTES): Promise<Uint8Array> {
  const file = await openFile(path, name)
  try {
    const { size } = await file.stat()
    if (size > limit) throw tooLarge(name, `has ${megabytes(size)}`, limit)
    // Its size is not to be trusted: named pipes and files under /proc tell none.
    return await readStream(file.createReadStream({ autoClose: false }), name, limit)
  } finally {
    await file.close()
  }
}

/** The bytes of a stream, to its end. Stops at the limit. */
export async function readStream(stream: Readable, name: string, limit = MAX_BYTES): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > limit) throw tooLarge(name, 'goes on after that', limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

async function openFile(path: string, name: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r')
    if (!(await file.stat()).isDirectory()) return file
    await file.close()
  } catch (error) {
    throw await unreadable(path, name, error)
  }
  throw new InputError('not-found', `expected a file, but ${name} is a folder.`)
}

async function unreadable(path: string, name: string, cause: unknown): Promise<InputError> {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('not-found', `expected a file that may be read, but ${name} may not.`, { cause })
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ENAMETOOLONG')
    return new InputError('not-found', `expected a file that can be read, but ${name} cannot (${code}).`, {
      cause,
    })
  const near = await nearName(path)
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`
  return new InputError('not-found', `expected a file, but there is no ${name}${hint}.`, { cause })
}

const tooLarge = (name: string, what: string, limit: number): InputError =>
  new InputError(
    'too-large',
    `expected a ${limit === MAX_BYTES ? 'story' : 'file'} of at most ${megabytes(limit)}, but ${name} ${what}.`,
  )

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1)} MB`
