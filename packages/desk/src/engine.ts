import type { Audited, ClauseCheck, Dismissal, Document } from '@intertitre/core'
import type { EditionWishes } from './edition-wishes.ts'
import type { FileFormat } from './output/file-formats.ts'
import type { FileContent } from './output/save-folder.ts'

/** What is to be written: the documents and the wishes of the command line. */
export interface Order {
  readonly story: Document
  readonly context: readonly Document[]
  /** Wins over a brief at the head of the story. */
  readonly brief?: string
  /** ISO 8601. Wins over what the story states. */
  readonly date?: string
  /** Wins over the brief's main keyphrase. */
  readonly keyphrase?: string
  /** Taken where neither the command line nor the story has a brief. */
  readonly usualBrief?: string
  /** How the article will be published. */
  readonly edition?: EditionWishes
}

/** What came of it. */
export interface Outcome {
  readonly dossier: Audited
  /** In the order of the brief. */
  readonly clauses: readonly ClauseCheck[]
  /** As a reader counts them. */
  readonly words: number
  /** What the story says is not known: who answers it closes a gap. */
  readonly unknowns: readonly string[]
  /** Audits whose findings the site lets stand. */
  readonly dismissals?: readonly Dismissal[]
  render(format: FileFormat): FileContent | Promise<FileContent>
  /** Pictures that the page shows, by the names of their files. */
  pictures?(): Promise<ReadonlyMap<string, FileContent>>
}

/**
 * Takes an order through all stages, telling each as it begins. Throws an `InputError` where the order
 * cannot be served.
 */
export type Engine = (order: Order, onStage: (stage: string) => void) => Promise<Outcome>
