import { randomUUID } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '@intertitre/core'

/** A text, or the bytes of what is none. */
export type FileContent = string | Uint8Array

/** Contents by the names of their files. */
export type Files = ReadonlyMap<string, FileContent>

/**
 * Writes the files into a folder, all of them or none.
 *
 * All are written to a temporary folder first. Where there is no folder yet, that one takes its name.
 * Otherwise each file takes the place of the old one, in a single step, and what else is in the folder
 * stays; where one cannot, those already replaced are put back. Synchronous, so that no signal comes
 * between. Throws an `InputError` where the folder cannot be written.
 */
export function saveFolder(folder: string, files: Files): void {
  try {
    if (existsSync(folder)) replaceFiles(realpathSync(folder), files)
    else createFolder(resolve(folder), files)
  } catch (cause) {
    if (cause instanceof InputError || !isSystemError(cause)) throw cause
    throw new InputError('not-writable', `expected a folder to write to, but ${folder} ${reason(cause)}.`, {
      cause,
    })
  }
}

function createFolder(folder: string, files: Files): void {
  const parent = dirname(folder)
  const made: string[] = []
  try {
    makeFolders(parent, made)
    const temporary = makeTemporary(parent, basename(folder))
    made.push(temporary)
    writeFiles(temporary, files)
    renameSync(temporary, folder)
  } catch (error) {
    for (const each of made.reverse()) rmSync(each, { recursive: true, force: true })
    throw error
  }
}

/** With the rights that a folder has by default, for it may stay: `mkdtemp` shuts all others out. */
function makeTemporary(parent: string, name: string): string {
  const folder = join(parent, `.${name}-${randomUUID().slice(0, 8)}`)
  mkdirSync(folder)
  return folder
}

/** One by one: under /proc, Node 20's own recursion never ends. */
function makeFolders(folder: string, made: string[]): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder), made)
  mkdirSync(folder)
  made.push(folder)
}

/** The temporary folder is inside, not beside: a mounted folder has another file system beside it. */
function replaceFiles(folder: string, files: Files): void {
  const temporary = makeTemporary(folder, 'intertitre')
  const replaced: string[] = []
  const old = (name: string) => join(temporary, `${name}.old`)
  try {
    writeFiles(temporary, files)
    for (const name of files.keys()) keepOld(join(folder, name), old(name))
    for (const name of files.keys()) {
      renameSync(join(temporary, name), join(folder, name))
      replaced.push(name)
    }
  } catch (error) {
    for (const name of replaced) {
      if (existsSync(old(name))) renameSync(old(name), join(folder, name))
      else rmSync(join(folder, name))
    }
    throw error
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function keepOld(path: string, copy: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    throw new InputError('not-writable', `expected to write the file ${path}, but it is a folder.`)
  }
  copyFileSync(path, copy)
}

/** On the disk before they are renamed: a power cut never leaves an empty file under the old name. */
function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) writeFileSync(join(folder, name), content, { flush: true })
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written',
  EDQUOT: 'has no space left for it',
  EEXIST: 'is a file',
  ENOSPC: 'has no space left for it',
  ENOTDIR: 'is a file, or has one for a parent',
  EPERM: 'may not be written',
  EROFS: 'is on a file system that may only be read',
}

const reason = ({ code = '' }: NodeJS.ErrnoException): string =>
  REASONS[code] ?? `cannot be written (${code})`
