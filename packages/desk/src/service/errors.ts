import type { Socket } from 'node:net'
import { InputError, type InputErrorCode } from '@intertitre/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { TargetError } from '../publish/target-error.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { BusyError, TaskError } from '../tasks/task-errors.ts'
import { RequestError } from './request-error.ts'

interface Answer {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
  /** Seconds. */
  readonly retryAfter?: number | undefined
}

/** Every error leaves as `{error: {code, message}}`, the message one sentence; ours tells nothing of the inside. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const answer = answerTo(error, request)
    if (answer.status >= 500) logFault(error, request)
    return send(answer, reply)
  })
}

/** Answers what is no request at all, before there is one. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return
  const [status, message] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['431 Request Header Fields Too Large', 'The head of the request is larger than 16 kB.']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['408 Request Timeout', 'The request took longer than two minutes to come.']
        : ['400 Bad Request', 'Expected a request of HTTP, but it cannot be read as one.']
  const body = JSON.stringify({ error: { code: 'invalid-request', message } })
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  )
}

function send({ status, code, message, details, retryAfter }: Answer, reply: FastifyReply): FastifyReply {
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  // What is left of the request is not read any more.
  if (status === 413) reply.header('connection', 'close')
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send({ error: { code, message: clean(message) }, ...details })
}

/** Messages may quote what came. */
const clean = (message: string): string => message.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd').slice(0, 500)

const INPUT_STATUSES: Partial<Record<InputErrorCode, number>> = {
  'too-large': 413,
  binary: 415,
  'not-publishable': 409,
}

export function answerTo(error: unknown, request: FastifyRequest): Answer {
  if (error instanceof RequestError) return error
  if (error instanceof TargetError)
    return {
      status: 422,
      code: error.code,
      message: capital(error.message),
      details: { trouble: error.trouble },
    }
  if (error instanceof InputError)
    return { status: INPUT_STATUSES[error.code] ?? 422, code: error.code, message: capital(error.message) }
  if (error instanceof BusyError) return { status: 503, code: 'busy', message: error.message, retryAfter: 5 }
  if (error instanceof TaskError) return { status: 503, code: 'given-up', message: error.message }
  if (error instanceof StoreUnavailableError)
    return {
      status: 503,
      code: 'store-unavailable',
      message: 'The store cannot be reached or has no space left; try again in a moment.',
      retryAfter: 5,
    }
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error)
  return ofFastify(error, request)
}

function invalid(error: {
  validation: { instancePath: string; message?: string }[]
  validationContext?: string
}): Answer {
  const [first] = error.validation
  const where = `${error.validationContext ?? 'request'}${(first?.instancePath ?? '').replace(/\/$/u, '')}`
  const what = (first?.message ?? '').replace(/^Invalid input: /u, '')
  return {
    status: 400,
    code: 'invalid-request',
    message: `“${where.slice(0, 120)}” is not as it should be: ${what}.`,
  }
}

/** What Fastify and its plugins throw, in our words. */
const FASTIFY_MESSAGES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request is larger than this route takes.',
  FST_REQ_FILE_TOO_LARGE: 'The file is larger than this route takes.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'Expected JSON (content-type: application/json), or a form with a file where a story is filed.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'Expected JSON, but the body is empty.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'Expected JSON, but the body is none.',
}

function ofFastify(error: unknown, { id }: FastifyRequest): Answer {
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string }
  if (statusCode >= 400 && statusCode < 500)
    return {
      status: statusCode,
      code: statusCode === 413 ? 'too-large' : 'invalid-request',
      message: FASTIFY_MESSAGES[code] ?? 'The request cannot be read.',
    }
  return {
    status: 500,
    code: 'fault',
    message: `A fault of ours; the log says more under the request ${id}.`,
  }
}

/** Without its message: it may quote an article. */
export function logFault(error: unknown, request: FastifyRequest): void {
  const { name, code, stack, cause } = error as Error & { code?: string }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))
  request.log.error(
    {
      fault: {
        name,
        code,
        frames: frames.slice(0, 12),
        cause: cause instanceof Error ? cause.name : undefined,
      },
    },
    'fault',
  )
}

/** Names, of models and files, stay as they are. */
const capital = (message: string): string =>
  message.replace(/^\p{Ll}(?=\p{Ll}*[\s,’])/u, (letter) => letter.toUpperCase())
