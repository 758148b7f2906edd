import { resolve } from 'node:path'
import { InputError } from '@intertitre/core'
import type { Shell } from '../shell.ts'
import { readFileBytes, readStream } from './read-bytes.ts'

/** Bytes of a document, or its text, with the name that it goes by. */
export interface Source {
  /** A file's path as given, the address that it was fetched from, « - » for standard input, or « argument ». */
  readonly name: string
  readonly content: Uint8Array | string
  /** Of its bytes, as the server said. */
  readonly encoding?: string
}

/** More words than any file's name has. */
const TEXT_WORDS = 30

/**
 * Finds the story that the STORY argument means: the text itself where it is a long one or has lines,
 * standard input where it is « - » or missing, what stands at an address of the web, else a file.
 */
export async function findStory(argument: string | undefined, shell: Shell): Promise<Source> {
  if (argument === undefined && shell.stdin.isTTY) {
    throw new InputError(
      'invalid-option',
      'expected a story before all options: a file, “-” for standard input, or its text between quotes.',
    )
  }
  if (argument === undefined || argument === '-') {
    return { name: '-', content: await readStream(shell.stdin, 'standard input') }
  }
  if (argument.trim() === '') {
    throw new InputError('empty', 'expected a story, but the text given is empty.')
  }
  if (isAddress(argument)) return fetchSource(argument, shell)
  if (isText(argument)) return { name: 'argument', content: argument }
  return readSource(argument, shell)
}

/** An address of the web, alone. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/iu.test(text)

/** What stands at an address. */
export async function fetchSource(address: string, { env }: Pick<Shell, 'env'>): Promise<Source> {
  const { fetchStory } = await import('../net/fetch-story.ts')
  const { cacheFolder } = await import('../net/page-cache.ts')
  return fetchStory(address.trim(), cacheFolder(env))
}

/** A file by its path, or what stands at an address. */
export async function readSource(path: string, shell: Pick<Shell, 'env' | 'folder'>): Promise<Source> {
  if (isAddress(path)) return fetchSource(path, shell)
  return { name: path, content: await readFileBytes(resolve(shell.folder, path), path) }
}

const isText = (argument: string): boolean =>
  /[\r\n]/u.test(argument) || argument.trim().split(/\s+/u).length > TEXT_WORDS
