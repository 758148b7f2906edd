import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import type { Shell } from '../shell.ts'

/** Writes a report to the file that was asked for, else to standard output. Throws where the file cannot be written. */
export function deliver(text: string, { out }: { readonly out?: string }, shell: Shell): void {
  if (out === undefined) {
    shell.stdout.write(text)
    return
  }
  try {
    writeFileSync(resolve(shell.folder, out), text)
  } catch (error) {
    throw new InputError('not-writable', `expected a file that can be written, but ${out} cannot.`, {
      cause: error,
    })
  }
}
