import { Worker } from 'node:worker_threads'
import { InputError } from '@intertitre/core'
import { fetchSource, isAddress, type Source } from '../input/find-story.ts'
import type { Shell } from '../shell.ts'
import type { StoryResult, Task } from './result.ts'
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker.ts'

/** No story takes so long: a worker that does is ended, and its task has failed. Milliseconds. */
const PATIENCE = 10 * 60 * 1000

/**
 * Does the tasks on so many threads, each taking the next when it is free, and tells each as it is done.
 * Addresses are fetched here, one at a time a host. A thread that dies fails its task and is replaced.
 */
export async function runWorkers(
  tasks: readonly Task[],
  threads: number,
  start: WorkerStart,
  shell: Pick<Shell, 'env'>,
  onDone: (task: Task, results: readonly StoryResult[]) => void,
): Promise<void> {
  let next = 0
  const lane = async () => {
    const thread = threadOf(start)
    try {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++])
        onDone(task, await resultsOf(task, thread, shell))
    } finally {
      await thread.end()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, lane))
}

async function resultsOf(
  task: Task,
  thread: Thread,
  shell: Pick<Shell, 'env'>,
): Promise<readonly StoryResult[]> {
  try {
    const fetched = isAddress(task.source) ? await fetchSource(task.source, shell) : undefined
    return await thread.run({ task, ...(fetched !== undefined && { fetched: plain(fetched) }) })
  } catch (error) {
    const outcome = error instanceof InputError ? 'refused' : 'failed'
    return [{ source: task.source, outcome, reasons: [(error as Error).message], remarks: [] }]
  }
}

/** With bytes that a message can carry: a `Buffer` may share its memory with others. */
const plain = (source: Source): Source =>
  typeof source.content === 'string' ? source : { ...source, content: Uint8Array.from(source.content) }

interface Thread {
  run(task: WorkerTask): Promise<readonly StoryResult[]>
  end(): Promise<void>
}

function threadOf(start: WorkerStart): Thread {
  let worker: Worker | undefined
  return {
    async run(task) {
      worker ??= new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: start })
      try {
        return await answerOf(worker, task)
      } catch (error) {
        await worker.terminate()
        worker = undefined
        throw error
      }
    },
    async end() {
      await worker?.terminate()
    },
  }
}

function answerOf(worker: Worker, task: WorkerTask): Promise<readonly StoryResult[]> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => settle(() => reject(error))
    const exit = () => fail(new Error('the thread that wrote it broke off'))
    const answer = ({ results }: WorkerAnswer) => settle(() => resolve(results))
    const timer = setTimeout(
      () => fail(new Error(`it took more than ${PATIENCE / 60_000} minutes`)),
      PATIENCE,
    )
    const settle = (then: () => void) => {
      clearTimeout(timer)
      worker.off('message', answer).off('error', fail).off('exit', exit)
      then()
    }
    worker.on('message', answer).on('error', fail).on('exit', exit)
    worker.postMessage(task)
  })
}
