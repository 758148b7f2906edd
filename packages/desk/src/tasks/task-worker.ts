import { parentPort, workerData } from 'node:worker_threads'
import { InputError } from '@intertitre/core'
import { loadFrench } from '../load-french.ts'
import { type TaskSettings, taskRunner } from './run-tasks.ts'
import type { TaskFailure, TaskReply, TaskRequest, TaskStop } from './task-messages.ts'

/** A thread of the task pool: one task after the other. */
const run = taskRunner(workerData as TaskSettings)
const reply = (message: TaskReply) => parentPort?.postMessage(message)

// Ready before the first task comes; what fails here fails again, and is told, with that task.
loadFrench().catch(() => {})

let current: { readonly id: number; readonly stopping: AbortController } | undefined

parentPort?.on('message', async (message: TaskRequest | TaskStop) => {
  if ('stop' in message) {
    if (current?.id === message.id) current.stopping.abort()
    return
  }
  const { id, name, input } = message
  const stopping = new AbortController()
  current = { id, stopping }
  try {
    const output = await run(name, input, {
      stop: stopping.signal,
      onStage: (stage) => reply({ id, stage }),
      onReport: (report) => reply({ id, report }),
    })
    reply({ id, output })
  } catch (error) {
    reply({ id, error: failureOf(error) })
  }
})

function failureOf(error: unknown): TaskFailure {
  if (error instanceof InputError) return { code: error.code, message: error.message }
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, ...(error.stack !== undefined && { stack: error.stack }) }
}
