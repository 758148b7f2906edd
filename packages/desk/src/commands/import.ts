import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '@intertitre/core'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import { importLines } from '../store/import-lines.ts'
import { textLines } from '../store/text-lines.ts'
import { shellActor, withShellDatabase } from './open-shell-store.ts'

/** Fills an empty store from the file of « intertitre export », all or nothing. */
export async function importStore(
  file: string,
  options: { readonly data?: string },
  shell: Shell,
): Promise<ExitCode> {
  const chunks = chunksOf(resolve(shell.folder, file), file)
  const rows = await withShellDatabase(options, shell, (database) =>
    importLines(database, textLines(chunks), shellActor(), new Date()),
  )
  const told = Object.entries(rows).flatMap(([table, count]) =>
    count > 0 ? [`${count} ${table.replace('_', ' ')}`] : [],
  )
  shell.stdout.write(`${file}: imported ${told.join(', ') || 'nothing, for it was empty'}.\n`)
  return EXIT.met
}

/** Unpacked where it is packed, by its first two bytes. */
async function* chunksOf(path: string, name: string): AsyncGenerator<Uint8Array> {
  const unpacked = isPacked(path, name) ? createGunzip() : new PassThrough()
  const source = createReadStream(path)
  source.on('error', (error) => unpacked.destroy(error))
  try {
    yield* source.pipe(unpacked) as AsyncIterable<Uint8Array>
  } catch (cause) {
    if (isSystemError(cause)) throw unreadable(name, cause)
    if (!isPackingFault(cause)) throw cause
    throw new InputError(
      'binary',
      `expected a whole packed file, but ${name} cannot be unpacked (${cause.message}).`,
      { cause },
    )
  } finally {
    source.destroy()
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

const isPackingFault = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

function isPacked(path: string, name: string): boolean {
  try {
    const start = Buffer.alloc(2)
    const file = openSync(path, 'r')
    try {
      readSync(file, start, 0, 2, 0)
    } finally {
      closeSync(file)
    }
    return start[0] === 0x1f && start[1] === 0x8b
  } catch (cause) {
    throw unreadable(name, cause as NodeJS.ErrnoException)
  }
}

const unreadable = (name: string, cause: NodeJS.ErrnoException): InputError =>
  new InputError(
    'not-found',
    `expected a file to import, but ${name} ${cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code})`}.`,
    { cause },
  )
