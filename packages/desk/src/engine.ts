import type { Audited, ClauseCheck, Dismissal, Document, SearchQuery } from '@intertitre/core'
import type { EditionWishes } from './edition-wishes.ts'
import type { ModelWriting, WritingOutcome } from './models/model-writing.ts'
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
  /** What people search for, as a Search Console export has it. */
  readonly queries?: readonly SearchQuery[]
  /** 0 or absent takes the best candidates, others take others. */
  readonly variant?: number
  /** Taken where neither the command line nor the story has a brief. */
  readonly usualBrief?: string
  /** How the article will be published. */
  readonly edition?: EditionWishes
  /** The language model that writes; the built-in writer does where there is none. */
  readonly writing?: ModelWriting
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
  /** How many of the search queries given the story answers; absent where none were given. */
  readonly queriesAnswered?: number
  /** Audits whose findings the site lets stand. */
  readonly dismissals?: readonly Dismissal[]
  /** How a model wrote, where one was to. */
  readonly writing?: WritingOutcome
  render(format: FileFormat): FileContent | Promise<FileContent>
  /** Pictures that the page shows, by the names of their files. */
  pictures?(): Promise<ReadonlyMap<string, FileContent>>
}

/**
 * Takes an order through all stages, telling each as it begins. Throws an `InputError` where the order
 * cannot be served.
 */
export type Engine = (order: Order, onStage: (stage: string) => void) => Promise<Outcome>
