import type { FastifyReply } from 'fastify'
import { TaskError } from '../tasks/task-errors.ts'
import type { TaskOptions } from '../tasks/tasks.ts'

/** Options under which a task ends when whoever asked for it is gone. */
export function whileAsked(reply: FastifyReply): TaskOptions {
  const controller = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new TaskError('Whoever asked for it is gone.'))
  })
  return { signal: controller.signal }
}
