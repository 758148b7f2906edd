import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../input/find-story.ts'
import type { StoryResult, Task } from './result.ts'
import { type BatchWishes, writeTask } from './write-task.ts'

/** What a worker is started with. */
export interface WorkerStart {
  readonly wishes: BatchWishes
  /** What relative paths start from. */
  readonly folder: string
}

/** A task for a worker; where its source is an address, with what was fetched from there. */
export interface WorkerTask {
  readonly task: Task
  readonly fetched?: Source
}

/** What a worker answers to a task. */
export interface WorkerAnswer {
  readonly results: readonly StoryResult[]
}

const { wishes, folder } = workerData as WorkerStart
const { stdin, stdout, stderr, env } = process
const shell = { stdin, stdout, stderr, env, folder }

parentPort?.on('message', async ({ task, fetched }: WorkerTask) => {
  const results = await writeTask(task, fetched, wishes, shell)
  parentPort?.postMessage({ results } satisfies WorkerAnswer)
})
