import { createHash } from 'node:crypto'
import type { Document } from '@intertitre/core'

/** A version of a story, as a watched folder or feed brought it. */
export interface Arrival {
  /** Tells this version of this story from any other. */
  readonly key: string
  /** The story, whatever its version: its guid, else where it stands. */
  readonly identity: string
  /** The file or address that it came from. */
  readonly source: string
  readonly document: Document
}

/** The stories of one file or feed, in its order. */
export const arrivalsOf = (source: string, documents: readonly Document[]): readonly Arrival[] =>
  documents.map((document, index) => {
    const place = documents.length === 1 ? source : `${source}#${index + 1}`
    const identity = document.metadata?.guid ?? document.url ?? place
    return { key: keyOf(identity, document), identity, source, document }
  })

/**
 * By what a reader would notice: feeds give a new date to what has not changed, and put one item before
 * another.
 */
function keyOf(identity: string, { title, blocks, metadata = {} }: Document): string {
  const { version, action, status, embargo } = metadata
  return digest(identity, version, action, status, embargo, title, ...blocks.map(({ text }) => text))
}

/** The same for the same parts, 40 hexadecimal digits. */
export const digest = (...parts: readonly (string | number | undefined)[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')
    .slice(0, 40)

/** A UUID made from a digest, so that a deed done again after an interruption is known as the same. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = digest(...parts)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
