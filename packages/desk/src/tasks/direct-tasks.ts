import { type TaskSettings, taskRunner } from './run-tasks.ts'
import type { Tasks } from './tasks.ts'

/** Runs tasks in this very thread, one at a time: for who serves one person and may keep him waiting. */
export function directTasks(settings: TaskSettings = {}): Tasks {
  const run = taskRunner(settings)
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    run(name, input, { signal, ...listeners } = {}) {
      waiting++
      const outcome = last.then(() => {
        waiting--
        signal?.throwIfAborted()
        return run(name, input, listeners)
      })
      last = outcome.catch(() => {})
      return outcome
    },
    get load() {
      return { running: 0, waiting }
    },
    async close() {
      await last
    },
  }
}
