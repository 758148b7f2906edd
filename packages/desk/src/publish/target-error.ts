import { InputError } from '@intertitre/core'

/** What a target answers instead of doing what it was asked. */
export class TargetError extends InputError {
  /** Trying again may help. */
  readonly isPassing: boolean
  /** When, in seconds, where the target says so. */
  readonly retryAfter: number | undefined

  constructor(
    message: string,
    {
      isPassing = false,
      retryAfter,
      ...options
    }: ErrorOptions & {
      readonly isPassing?: boolean
      readonly retryAfter?: number | undefined
    } = {},
  ) {
    super('target', message, options)
    this.isPassing = isPassing
    this.retryAfter = retryAfter
  }
}
