import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { InputError } from '@intertitre/core'
import type { TaskSettings } from './run-tasks.ts'
import { BusyError, TaskError } from './task-errors.ts'
import type { TaskFailure, TaskReply, TaskStop } from './task-messages.ts'
import type { TaskInputs, TaskName, TaskOptions, TaskOutputs, Tasks } from './tasks.ts'

export interface TaskPoolOptions extends TaskSettings {
  /** Threads; each holds French by itself, some 150 MB. */
  readonly threads?: number
  /** How many tasks may wait before more are refused. */
  readonly maxWaiting?: number
  /** Milliseconds that one task may take. A story of 100,000 words takes a fraction of it. */
  readonly timeout?: number
  readonly script?: URL
}

interface Task {
  readonly name: TaskName
  readonly input: TaskInputs[TaskName]
  readonly options: TaskOptions
  resolve(output: unknown): void
  reject(error: unknown): void
}

interface Thread {
  readonly worker: Worker
  task: Task | undefined
  /** Of its task, for what is told about it. */
  id: number
  timer: NodeJS.Timeout | undefined
}

/** Heap of one thread, above which it ends instead of taking the whole machine. */
const MAX_HEAP_MB = 1500

/** Runs tasks in threads, so that whoever serves requests stays free. Threads start when they are first needed. */
export class TaskPool implements Tasks {
  /** Threads at most. Two at least, so that one long task does not hold up everybody. */
  readonly size: number
  readonly #maxWaiting: number
  readonly #timeout: number
  readonly #script: URL
  readonly #settings: TaskSettings
  readonly #threads = new Set<Thread>()
  readonly #waiting: Task[] = []
  #isClosed = false
  #lastId = 0

  constructor(options: TaskPoolOptions = {}) {
    const { threads, maxWaiting = 200, timeout = 120_000, script, ...settings } = options
    this.size = threads ?? Math.max(2, availableParallelism() - 1)
    this.#maxWaiting = maxWaiting
    this.#timeout = timeout
    this.#script = script ?? new URL('./task-worker.js', import.meta.url)
    this.#settings = settings
  }

  get load() {
    const running = [...this.#threads].filter(({ task }) => task !== undefined).length
    return { running, waiting: this.#waiting.length }
  }

  run<N extends TaskName>(name: N, input: TaskInputs[N], options: TaskOptions = {}): Promise<TaskOutputs[N]> {
    if (this.#isClosed) return Promise.reject(new TaskError('The desk is closing.'))
    if (options.signal?.aborted) return Promise.reject(options.signal.reason)
    if (this.#waiting.length >= this.#maxWaiting)
      return Promise.reject(
        new BusyError(`${this.#waiting.length} tasks wait already; try again in a moment.`),
      )
    return new Promise((resolve, reject) => {
      const task: Task = { name, input, options, resolve: resolve as Task['resolve'], reject }
      options.signal?.addEventListener('abort', () => this.#abort(task), { once: true })
      options.stop?.addEventListener('abort', () => this.#stop(task), { once: true })
      this.#waiting.push(task)
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const task of this.#waiting.splice(0)) task.reject(new TaskError('The desk is closing.'))
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  /** Gives waiting tasks to idle threads, or to new ones as long as there may be more. */
  #next(): void {
    while (!this.#isClosed && this.#waiting.length > 0) {
      const idle = [...this.#threads].find(({ task }) => task === undefined)
      if (idle === undefined && this.#threads.size >= this.size) return
      this.#begin(idle ?? this.#startThread(), this.#waiting.shift()!)
    }
  }

  #startThread(): Thread {
    const worker = new Worker(this.#script, {
      workerData: this.#settings,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    })
    const thread: Thread = { worker, task: undefined, id: 0, timer: undefined }
    this.#threads.add(thread)
    worker.unref()
    worker.on('message', (reply: TaskReply) => this.#hear(thread, reply))
    worker.on('error', (cause) =>
      this.#drop(thread, new TaskError(`The task ended its thread: ${cause.message}`, { cause })),
    )
    worker.on('exit', () => this.#drop(thread, new TaskError('The thread of the task ended.')))
    return thread
  }

  #begin(thread: Thread, task: Task): void {
    thread.task = task
    thread.worker.ref()
    thread.timer = setTimeout(
      () => this.#drop(thread, new TaskError(`The task took longer than ${this.#timeout / 1000} seconds.`)),
      this.#timeout,
    )
    try {
      thread.id = ++this.#lastId
      thread.worker.postMessage({ id: thread.id, name: task.name, input: task.input })
      if (task.options.stop?.aborted) this.#stop(task)
    } catch (error) {
      // What cannot be copied: functions, or data nested too deeply.
      this.#end(thread, () => task.reject(error))
    }
  }

  #hear(thread: Thread, reply: TaskReply): void {
    if ('stage' in reply) thread.task?.options.onStage?.(reply.stage)
    else if ('report' in reply) thread.task?.options.onReport?.(reply.report)
    else if ('error' in reply) this.#end(thread, (task) => task.reject(errorOf(reply.error)))
    else this.#end(thread, (task) => task.resolve(reply.output))
  }

  #end(thread: Thread, settle: (task: Task) => void): void {
    const { task } = thread
    clearTimeout(thread.timer)
    thread.task = undefined
    thread.worker.unref()
    if (task !== undefined) settle(task)
    this.#next()
  }

  #drop(thread: Thread, error: unknown): void {
    this.#threads.delete(thread)
    void thread.worker.terminate()
    this.#end(thread, (task) => task.reject(error))
  }

  /** What waits begins in its turn, and ends at once. */
  #stop(task: Task): void {
    const thread = [...this.#threads].find((each) => each.task === task)
    thread?.worker.postMessage({ id: thread.id, stop: true } satisfies TaskStop)
  }

  #abort(task: Task): void {
    const reason: unknown = task.options.signal?.reason
    const place = this.#waiting.indexOf(task)
    if (place >= 0) {
      this.#waiting.splice(place, 1)
      task.reject(reason)
    }
    const thread = [...this.#threads].find((each) => each.task === task)
    if (thread !== undefined) this.#drop(thread, reason)
  }
}

function errorOf({ code, message, stack }: TaskFailure): Error {
  if (code !== undefined) return new InputError(code, message)
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
