import type { InputErrorCode } from '@intertitre/core'
import type { WritingReport } from '../models/writing-report.ts'
import type { TaskInputs, TaskName } from './tasks.ts'

/** What a thread is asked. */
export interface TaskRequest {
  readonly id: number
  readonly name: TaskName
  readonly input: TaskInputs[TaskName]
}

/** What it is told while it works: to end in order. */
export interface TaskStop {
  readonly id: number
  readonly stop: true
}

/** What it answers: stages and reports while it works, then the outcome. */
export type TaskReply =
  | { readonly id: number; readonly report: WritingReport }
  | { readonly id: number; readonly stage: string }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: TaskFailure }

export interface TaskFailure {
  readonly message: string
  /** Of an `InputError`; absent where the fault is ours. */
  readonly code?: InputErrorCode
  readonly stack?: string
}
