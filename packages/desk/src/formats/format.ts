import type { Document } from '@intertitre/core'

/** A format that stories come in as text. To add one: a file here, its test, a line in index.ts. */
export interface Format {
  readonly name: Document['origin']['format']
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** True where the text itself shows the format, whatever its file is called. Looks at the start only. */
  recognise(text: string): boolean
  /**
   * The blocks of the text in reading order, each character with its offset in `text`. No block where
   * nothing is to be read. `name` is kept as the origin. Rejects with an `InputError` where the text is
   * not safe to read, else never on account of it.
   */
  read(text: string, name: string): Promise<Document>
  /**
   * All stories of formats that may hold several, in the order of the file, one for each guid: the last
   * version. Where it is missing, `read` gives the only one.
   */
  readAll?(text: string, name: string): Promise<readonly Document[]>
}

/** A format whose bytes are no text: its original is the text taken out. */
export interface BinaryFormat {
  readonly name: Document['origin']['format']
  /** True where the first bytes show the format. */
  recognise(bytes: Uint8Array): boolean
  /**
   * As `Format.read`. Rejects with an `InputError` where the file is damaged, has a password, or would
   * blow up.
   */
  read(bytes: Uint8Array, name: string): Promise<Document>
}
