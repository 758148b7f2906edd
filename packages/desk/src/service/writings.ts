import { randomUUID } from 'node:crypto'
import type { Actor } from '../store/store.ts'
import { TaskError } from '../tasks/task-errors.ts'

/** Articles that are being written for somebody who listens. */
export interface Writings {
  /** Gives the id by which it can be stopped. */
  begin(by: Actor, stopping: AbortController): string
  end(id: string): void
  /** Lets one of this person or key end in order; false where there is none. */
  stop(id: string, by: Actor): boolean
  stopAll(): void
}

const STOPPED = new TaskError('The writing was stopped before anything was written.')

/** Kept in memory: a writing lives as long as the request that asked for it. */
export function createWritings(): Writings {
  const all = new Map<string, { readonly by: string; readonly stopping: AbortController }>()
  return {
    begin(by, stopping) {
      const id = randomUUID()
      all.set(id, { by: by.id, stopping })
      return id
    },
    end: (id) => void all.delete(id),
    stop(id, by) {
      const found = all.get(id)
      if (found?.by !== by.id) return false
      found.stopping.abort(STOPPED)
      return true
    },
    stopAll() {
      for (const { stopping } of all.values()) stopping.abort(STOPPED)
    },
  }
}
