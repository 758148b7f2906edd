import { setImmediate as turn } from 'node:timers/promises'
import { InputError } from '@intertitre/core'
import {
  type ArticleChange,
  type JobState,
  type Store,
  StoreUnavailableError,
  type TakenJob,
} from '../store/store.ts'

/**
 * Does one kind of job: gives the article that comes of it, if one does. May be called again for a job
 * that was done before, so nothing outside the article may hang on it. An `InputError`, or any error
 * that says `isRetryable: false`, is final; after any other the job is tried again.
 */
export type JobHandler = (job: TakenJob, tools: HandlerTools) => Promise<ArticleChange | undefined>

export interface HandlerTools {
  onStage(stage: string): void
  /** Aborted where the outcome is not wanted any more. */
  readonly signal: AbortSignal
}

export interface WorkerOptions {
  readonly store: Store
  readonly handlers: Readonly<Record<string, JobHandler>>
  /** « host:pid »: differs for any two processes that live. */
  readonly name: string
  /** Jobs at the same time; 1 where left out. */
  readonly atOnce?: number
  /** Between two looks at an empty queue. Milliseconds; 1,000 where left out. */
  readonly pause?: number
  /** A worker that is silent for this long has ended, and its jobs are given to others. Milliseconds; 60,000. */
  readonly silence?: number
  /** Ends when nothing is left that is due or will be tried again; otherwise only when stopped. */
  readonly isDrain?: boolean
  /** Takes no more jobs once aborted, and lets those that run end. */
  readonly stop: AbortSignal
  /** Gives back the jobs that run, too. */
  readonly stopNow?: AbortSignal
  readonly onEvent?: (event: WorkerEvent) => void
}

/** What there is to tell; nothing of the story. */
export type WorkerEvent =
  | { readonly kind: 'taken' | 'done' | 'given-back' | 'lost'; readonly job: TakenJob }
  | {
      readonly kind: 'failed'
      readonly job: TakenJob
      readonly reason: string
      readonly state: JobState | undefined
    }
  | { readonly kind: 'reaped'; readonly jobs: number }
  | { readonly kind: 'unavailable'; readonly error: StoreUnavailableError }
  | { readonly kind: 'available' }

const PAUSE = 1_000
const SILENCE = 60_000
/** Longest pause while the database is away. Milliseconds. */
const LONGEST_PAUSE = 10_000

/**
 * Takes jobs and does them until it is stopped. A database that goes away is waited for: what was done
 * meanwhile is kept when it is back. Rejects only where the program is at fault.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { store, atOnce = 1, stop, silence = SILENCE } = options
  const wake = wakeOn(options)
  const patience = patienceOf(options)
  const reaping = every(silence / 4, async () => {
    const jobs = await store.work.reap(silence)
    if (jobs > 0) options.onEvent?.({ kind: 'reaped', jobs })
  })
  try {
    await Promise.all(Array.from({ length: atOnce }, () => workInTurn(options, wake, patience, stop)))
  } finally {
    wake.end()
    await reaping.end()
  }
}

async function workInTurn(
  options: WorkerOptions,
  wake: Wake,
  patience: Patience,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    // The embedded database answers without a turn of the event loop: signals and timers need one.
    await turn()
    const job = await patience(() => options.store.work.take(options.name))
    if (job !== undefined) await work(options, job, patience)
    else if (options.isDrain && (await isDrained(options, patience))) return
    else await wake.wait()
  }
}

const isDrained = async ({ store }: WorkerOptions, patience: Patience): Promise<boolean> =>
  (await patience(() => store.work.isIdle())) ?? false

async function work(options: WorkerOptions, job: TakenJob, patience: Patience): Promise<void> {
  const { store, onEvent = () => {}, silence = SILENCE, stopNow } = options
  onEvent({ kind: 'taken', job })
  const unwanted = new AbortController()
  const onStopNow = () => unwanted.abort()
  stopNow?.addEventListener('abort', onStopNow)
  let stage: string | undefined
  const beating = every(Math.min(silence / 4, 2_000), async () => {
    if (!(await store.work.beat(job, stage))) unwanted.abort()
  })
  try {
    const made = await outcomeOf(options, job, unwanted.signal, (name) => {
      stage = name
      // Whoever watches is told now, not at the next turn.
      beating.now()
    })
    await beating.end()
    if (made.kind === 'given-up') {
      await patience(() => store.work.giveBack(job))
      onEvent({ kind: 'given-back', job })
    } else if (made.kind === 'failed') {
      const isKept = await patience(() => store.work.fail(job, made.reason, made.isFinal))
      if (!isKept) return onEvent({ kind: 'lost', job })
      const state = (await patience(() => store.jobs.get(job.id)))?.state
      onEvent({ kind: 'failed', job, reason: made.reason, state })
    } else {
      const isKept = await patience(() => store.work.finish(job, made.article))
      onEvent({ kind: isKept ? 'done' : 'lost', job })
    }
  } finally {
    stopNow?.removeEventListener('abort', onStopNow)
    await beating.end()
  }
}

type Made =
  | { readonly kind: 'made'; readonly article: ArticleChange | undefined }
  | { readonly kind: 'failed'; readonly reason: string; readonly isFinal: boolean }
  | { readonly kind: 'given-up' }

async function outcomeOf(
  { handlers, stopNow }: WorkerOptions,
  job: TakenJob,
  signal: AbortSignal,
  onStage: (stage: string) => void,
): Promise<Made> {
  const handler = Object.hasOwn(handlers, job.kind) ? handlers[job.kind] : undefined
  if (handler === undefined) {
    return { kind: 'failed', reason: `This worker does not know how to do “${job.kind}”.`, isFinal: false }
  }
  const stopping = aborted(stopNow)
  try {
    const made = handler(job, { onStage, signal }).then((article): Made => ({ kind: 'made', article }))
    return await Promise.race([made, stopping.promise])
  } catch (error) {
    if (stopNow?.aborted) return { kind: 'given-up' }
    return { kind: 'failed', reason: reasonOf(error), isFinal: isFinal(error) }
  } finally {
    stopping.forget()
  }
}

/** Resolves when the signal is aborted; never without one. */
function aborted(signal: AbortSignal | undefined): { promise: Promise<Made>; forget: () => void } {
  let onAbort = () => {}
  const promise = new Promise<Made>((resolve) => {
    onAbort = () => resolve({ kind: 'given-up' })
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort)
  })
  return { promise, forget: () => signal?.removeEventListener('abort', onAbort) }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isFinal = (error: unknown): boolean =>
  error instanceof InputError || (error instanceof Error && 'isRetryable' in error && !error.isRetryable)

/** Tries again while the database is away; undefined where the worker was stopped meanwhile. */
type Patience = <T>(ask: () => Promise<T>) => Promise<T | undefined>

function patienceOf({ stop, stopNow, onEvent = () => {} }: WorkerOptions): Patience {
  let isAway = false
  return async (ask) => {
    for (let pause = 100; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const answer = await ask()
        if (isAway) onEvent({ kind: 'available' })
        isAway = false
        return answer
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error
        if (!isAway) onEvent({ kind: 'unavailable', error })
        isAway = true
        // What is not kept when it is stopped, another worker does again.
        if (stop.aborted || stopNow?.aborted) return undefined
        await pauseFor(pause, stop)
      }
    }
  }
}

interface Wake {
  /** Until a job is added here, the pause is over, or the worker is stopped. */
  wait(): Promise<void>
  end(): void
}

function wakeOn({ store, stop, pause = PAUSE }: WorkerOptions): Wake {
  const waiting = new Set<AbortController>()
  const end = store.work.onAdded(() => {
    for (const each of waiting) each.abort()
  })
  return {
    async wait() {
      const added = new AbortController()
      waiting.add(added)
      await pauseFor(pause, stop, added.signal)
      waiting.delete(added)
    },
    end,
  }
}

/** Or until one of the signals is aborted. Leaves no listener behind on signals that live long. */
function pauseFor(milliseconds: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    for (const signal of signals) signal.addEventListener('abort', end)
    if (signals.some((signal) => signal.aborted)) end()
  })
}

interface Repeated {
  /** Runs the step between two turns, unless it runs already. */
  now(): void
  end(): Promise<void>
}

/** Runs a step again and again, one at a time; what fails is tried at the next turn. */
function every(pause: number, step: () => Promise<void>): Repeated {
  let running: Promise<void> | undefined
  const now = () => {
    running ??= step()
      .catch(() => {})
      .finally(() => {
        running = undefined
      })
  }
  const timer = setInterval(now, pause)
  return {
    now,
    async end() {
      clearInterval(timer)
      await running
    },
  }
}
