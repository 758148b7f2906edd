import type { Audited, ClauseCheck, Dismissal, Document, OutputFormat } from '@intertitre/core'

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
  render(format: OutputFormat): string
}

/**
 * Takes an order through all stages, telling each as it begins. Throws an `InputError` where the order
 * cannot be served.
 */
export type Engine = (order: Order, onStage: (stage: string) => void) => Promise<Outcome>
