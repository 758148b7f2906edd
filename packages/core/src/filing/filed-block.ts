import type { AlignedText } from './aligned-text.ts'
import type { DocumentBlock } from './document.ts'
import type { Mend } from './story.ts'

/** A block of the document on its way into the story. */
export interface FiledBlock {
  readonly role: DocumentBlock['role']
  /** 1 to 6 for headings. */
  readonly level?: number
  readonly block: AlignedText
  readonly mends: readonly Mend[]
}
