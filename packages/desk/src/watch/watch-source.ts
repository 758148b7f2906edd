import { InputError } from '@intertitre/core'
import type { Sink, Told } from './sink.ts'
import type { Look, WatchedSource } from './watched-source.ts'

export interface WatchOptions {
  /** Milliseconds between two looks. */
  readonly every: number
  /** Ends after a look that left nothing to wait for but embargoes. */
  readonly isOnce: boolean
  readonly stop: AbortSignal
  /** Waits so many milliseconds, or until it is stopped. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly tell: (told: Told) => void
  /** Tells that the source cannot be looked at now, and when it is tried again; milliseconds. */
  readonly tellTrouble: (reason: string, next: number) => void
}

/** The longest pause after failures. Milliseconds. */
const LONGEST_PAUSE = 15 * 60 * 1000

/**
 * Takes each story that a source brings to the sink, until it is stopped. A source that cannot be looked
 * at is tried again after growing pauses; nothing that was taken is taken again. Rejects with an
 * `InputError` where it cannot be looked at and `isOnce`.
 */
export async function watchSource(source: WatchedSource, sink: Sink, options: WatchOptions): Promise<void> {
  const { every, isOnce, stop, pause } = options
  let failures = 0
  while (!stop.aborted) {
    const look = await lookAt(source, isOnce)
    if ('reason' in look) {
      const next = Math.min(every * 2 ** failures, LONGEST_PAUSE)
      // Once is enough: it is told again when there is something else to say.
      if (failures === 0) options.tellTrouble(look.reason, next)
      failures++
      await pause(next)
      continue
    }
    failures = 0
    await takeAll(look, sink, options)
    if (isOnce && look.pending === 0) return
    await pause(every)
  }
}

async function lookAt(source: WatchedSource, isOnce: boolean): Promise<Look | { readonly reason: string }> {
  try {
    return await source.look()
  } catch (error) {
    if (isOnce || !(error instanceof InputError)) throw error
    return { reason: error.message }
  }
}

async function takeAll(look: Look, sink: Sink, { stop, tell }: WatchOptions): Promise<void> {
  for (const refusal of look.refusals)
    if (!stop.aborted && !(await sink.has(refusal.key))) tell(await sink.refuse(refusal))
  for (const arrival of look.arrivals)
    if (!stop.aborted && !(await sink.has(arrival.key))) tell(await sink.take(arrival))
  for (const arrival of sink.due()) if (!stop.aborted) tell(await sink.take(arrival))
}
