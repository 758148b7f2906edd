import type { Audited, Document, MessageLanguage, Revision, StoryComparison } from '@intertitre/core'
import type { Order, Outcome } from '../engine.ts'
import type { Source } from '../input/find-story.ts'
import type { WritingReport } from '../models/writing-report.ts'
import type { FileFormat } from '../output/file-formats.ts'
import type { FileContent } from '../output/save-folder.ts'
import type { Tally } from '../report/tally.ts'
import type { AuditedPage } from './audit-text.ts'
import type { CheckedArticle } from './check-text.ts'
import type { StoryReading } from './read-text.ts'

/** What each task is given: plain data, so that it may run in a thread of its own. */
export interface TaskInputs {
  readonly file: { readonly source: Source }
  readonly write: WriteInput
  readonly produce: { readonly order: Order; readonly writer?: WriterName }
  readonly check: CheckInput
  readonly audit: AuditInput
  readonly read: ReadInput
  readonly prove: { readonly dossier: unknown }
  readonly render: {
    readonly dossier: Audited
    readonly format: FileFormat
    /** Of the article. */
    readonly version?: number
  }
  readonly revise: ReviseInput
  readonly compare: { readonly before: Document; readonly after: Document }
}

/** What comes of it: plain data too. */
export interface TaskOutputs {
  readonly file: Document
  readonly write: { readonly dossier: Audited; readonly tally: Tally }
  readonly produce: Pick<Outcome, 'dossier' | 'words'>
  readonly check: CheckedArticle
  readonly audit: AuditedPage
  readonly read: StoryReading
  readonly prove: ProvenDossier
  readonly render: { readonly content: FileContent }
  readonly revise: Revision
  readonly compare: StoryComparison
}

export type TaskName = keyof TaskInputs

/** The built-in writer, or the model that the desk was given. */
export type WriterName = 'offline' | 'model'

export interface WriteInput {
  readonly story: Source | Document
  readonly context?: readonly Source[]
  readonly brief?: string
  /** ISO 8601. */
  readonly date?: string
  readonly keyphrase?: string
  /** The built-in writer where it is left out. */
  readonly writer?: WriterName
}

export interface ReviseInput {
  readonly dossier: Audited
  /** The new version of its story. */
  readonly story: Document
  /** ISO 8601. */
  readonly now: string
}

export interface CheckInput {
  readonly article: Source
  /** May be left out where the article is a dossier, which brings its own. */
  readonly story?: Source
  readonly context?: readonly Source[]
  /** ISO 8601. */
  readonly date?: string
}

export interface AuditInput {
  readonly text: string
  readonly format: 'html' | 'markdown'
  readonly keyphrase?: string
  /** In which language the findings are told. */
  readonly language: MessageLanguage
}

export interface ReadInput {
  readonly story: Source
}

/** A dossier that came from outside, proven anew: whatever it says of itself is not taken on trust. */
export interface ProvenDossier {
  readonly dossier: Audited
  /** Claims that the sources do not bear out and nobody let stand. */
  readonly refuted: number
  /** As a reader counts them. */
  readonly words: number
}

export interface TaskOptions {
  /** Told each stage as it begins. */
  readonly onStage?: (stage: string) => void
  /** Told how far a model has come that writes. */
  readonly onReport?: (report: WritingReport) => void
  /** Lets a model that writes end in order: what is done is kept. */
  readonly stop?: AbortSignal
  /** Ends the task: at once where it waits, and where it runs in a thread. */
  readonly signal?: AbortSignal
}

/** Does what takes time. Rejects with an `InputError` where the input cannot be served. */
export interface Tasks {
  run<N extends TaskName>(name: N, input: TaskInputs[N], options?: TaskOptions): Promise<TaskOutputs[N]>
  /** Tasks running and waiting. */
  readonly load: { readonly running: number; readonly waiting: number }
  close(): Promise<void>
}
