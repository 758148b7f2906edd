import { InputError } from '@intertitre/core'

/** What went wrong, for programs. */
export type Trouble =
  | 'unreachable'
  | 'no-access'
  | 'no-api'
  | 'leads-on'
  | 'too-large'
  | 'too-often'
  | 'fault'
  | 'refused'
  | 'no-data'

/** What a target answers instead of doing what it was asked. */
export class TargetError extends InputError {
  /** Trying again may help. */
  readonly isPassing: boolean
  /** When, in seconds, where the target says so. */
  readonly retryAfter: number | undefined
  readonly trouble: Trouble

  constructor(
    message: string,
    {
      isPassing = false,
      retryAfter,
      trouble = 'refused',
      ...options
    }: ErrorOptions & {
      readonly isPassing?: boolean
      readonly retryAfter?: number | undefined
      readonly trouble?: Trouble
    } = {},
  ) {
    super('target', message, options)
    this.isPassing = isPassing
    this.retryAfter = retryAfter
    this.trouble = trouble
  }
}
