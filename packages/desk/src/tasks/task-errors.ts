/** Too many tasks wait already: the same request may succeed later. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** A task was given up: it took too long, or its thread ended under it. */
export class TaskError extends Error {
  override readonly name = 'TaskError'
}
