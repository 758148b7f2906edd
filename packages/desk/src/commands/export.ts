import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { InputError } from '@intertitre/core'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { Shell } from '../shell.ts'
import { exportLines } from '../store/export-lines.ts'
import { expectStore, withShellDatabase } from './open-shell-store.ts'

/**
 * Writes the whole store to a file, as it is at one moment; packed where its name ends in « .gz ». The
 * file appears when it is complete.
 */
export async function exportStore(
  file: string,
  options: { readonly data?: string },
  shell: Shell,
): Promise<ExitCode> {
  expectStore(options, shell)
  const path = resolve(shell.folder, file)
  const part = `${path}.part-${process.pid}`
  let lines = 0
  try {
    await withShellDatabase(options, shell, (database) =>
      database.transaction(async (connection) => {
        const counted = async function* () {
          for await (const line of exportLines(connection, new Date())) {
            lines++
            yield line
          }
        }
        const packed = file.endsWith('.gz') ? [createGzip()] : []
        const out = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true })
        await pipeline([Readable.from(counted()), ...packed, out]).catch((error: unknown) => {
          throw asFileError(error, file)
        })
      }, 'snapshot'),
    )
    rename(part, path, file)
  } finally {
    rmSync(part, { force: true })
  }
  shell.stdout.write(`${file}: ${lines - 2} rows. It holds all texts and the hashes of keys: keep it safe.\n`)
  return EXIT.met
}

function rename(part: string, path: string, file: string): void {
  try {
    renameSync(part, path)
  } catch (error) {
    throw asFileError(error, file)
  }
}

/** What the database had to say is a `StoreUnavailableError` by now: a system error is of the file. */
const asFileError = (error: unknown, file: string): unknown =>
  error instanceof Error && 'syscall' in error && 'code' in error
    ? new InputError(
        'not-writable',
        `expected a file to write to, but ${file} cannot be written (${error.code}).`,
        { cause: error },
      )
    : error
