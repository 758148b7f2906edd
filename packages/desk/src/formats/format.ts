import type { Document } from '@intertitre/core'

/** A format that stories come in. To add one: a file here, its test, a line in index.ts. */
export interface Format {
  readonly name: Document['origin']['format']
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** True where the text itself shows the format, whatever its file is called. Looks at the start only. */
  recognise(text: string): boolean
  /**
   * The blocks of the text in reading order, each character with its offset in `text`. No block where
   * nothing is to be read. `name` is kept as the origin. Never rejects on account of the text.
   */
  read(text: string, name: string): Promise<Document>
}
