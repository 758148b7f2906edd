/** A request that is not served, and the status that says so. The message is one sentence. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly status: number
  readonly code: string
  /** What the answer holds beside the error. */
  readonly details: Readonly<Record<string, unknown>>
  /** Seconds after which the same request may be served. */
  readonly retryAfter: number | undefined

  constructor(
    status: number,
    code: string,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    retryAfter?: number,
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
    this.retryAfter = retryAfter
  }
}

export const notFound = (what: string): RequestError =>
  new RequestError(404, 'not-found', `Expected ${what}, but there is none with this id.`)
