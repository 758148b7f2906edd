import { InputError } from '@intertitre/core'
import { StoreUnavailableError } from './store.ts'

/** Of PostgreSQL: 08 connection exceptions, 57P0x shut down or not yet up, 53300 too many connections. */
const UNREACHABLE = /^(?:08...|57P0[1-5]|53300)$/u
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])
/** Of a socket: a file that is missing is another matter. */
const SOCKET = new Set(['connect', 'read', 'write', 'getaddrinfo'])
/** pg gives these no code. */
const MESSAGES =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired/u
const FULL = new Set(['53100', 'ENOSPC', 'EDQUOT'])
const FULL_MESSAGE = /No space left on device|could not (?:extend|write)[^\n]*(?:space|full)/iu

/** The same failure as a `StoreUnavailableError` where it is one, or as it came. */
export function asUnavailable(error: unknown, mayBeKept = false): unknown {
  if (error instanceof StoreUnavailableError || error instanceof InputError) return error
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : ''
    if (FULL.has(code) || FULL_MESSAGE.test(cause.message))
      return unavailable('full', 'the store has no space left', cause)
    if (UNREACHABLE.test(code) || isOfSocket(cause, code) || MESSAGES.test(cause.message))
      return unavailable('unreachable', 'the database cannot be reached', cause, mayBeKept)
  }
  return error
}

const isOfSocket = (cause: Error, code: string): boolean =>
  SYSTEM.has(code) && 'syscall' in cause && SOCKET.has(String(cause.syscall))

const unavailable = (
  reason: StoreUnavailableError['reason'],
  what: string,
  cause: Error,
  mayBeKept = false,
): StoreUnavailableError =>
  new StoreUnavailableError(reason, `${what} (${cause.message})`, { cause, mayBeKept })
