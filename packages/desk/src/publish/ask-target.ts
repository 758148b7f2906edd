import { InputError } from '@intertitre/core'
import { type Fetched, fetchPublic } from '../net/fetch-public.ts'
import { TargetError, type Trouble } from './target-error.ts'

export interface TargetRequest {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is; `headers` say what it is. */
  readonly bytes?: Uint8Array
  /** An answer without a body will do. */
  readonly mayBeEmpty?: boolean
  /** Statuses beside those of success that the caller deals with. */
  readonly expected?: readonly number[]
}

export interface TargetAnswer {
  readonly status: number
  /** Of the target's clock; undefined where it does not say. */
  readonly date: Date | undefined
  // biome-ignore lint/suspicious/noExplicitAny: what came from outside is looked at where it is used
  readonly json: any
}

/** Milliseconds: a picture on a slow line, and a server that makes ten sizes of it. */
const TIMEOUT = 60_000
const LIMIT = 20_000_000

/**
 * Asks a target, called `name` in messages, for JSON. Rejects with a `TargetError`, one sentence, where it
 * refuses, fails, or answers with something else; the sentence has no secret and no text of its answer.
 */
export async function askTarget(name: string, request: TargetRequest): Promise<TargetAnswer> {
  const fetched = await reach(name, request)
  const { status } = fetched
  const isDone = status >= 200 && status < 300
  const json = jsonOf(fetched)
  if (!isDone && !request.expected?.includes(status)) throw refusal(name, fetched, json)
  const isEmpty = fetched.body.length === 0
  if (json === undefined && !(isEmpty && request.mayBeEmpty))
    throw new TargetError(noData(name, fetched), { isPassing: isCutOff(fetched), trouble: 'no-data' })
  const date = new Date(fetched.headers.date ?? '')
  return { status, date: Number.isNaN(date.getTime()) ? undefined : date, json }
}

async function reach(name: string, { method, url, headers, json, bytes }: TargetRequest): Promise<Fetched> {
  const body = json === undefined ? bytes : Buffer.from(JSON.stringify(json))
  try {
    return await fetchPublic(url, {
      timeout: TIMEOUT,
      limit: LIMIT,
      accept: 'application/json',
      // A person named it, in a command or a configuration.
      privateHost: new URL(url).hostname,
      ...(method !== undefined && { method }),
      ...(body !== undefined && { body }),
      headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers },
    })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    // Their address may have a query of ours.
    const reason = error.message
      .replaceAll(url, name)
      .replace(/^expected an answer from /u, 'expected an answer from ')
    const isCertain = /certificate|does not speak TLS|no server has that name/u.test(reason)
    const isPassing = error.code === 'unreachable' && !isCertain
    throw new TargetError(reason, { cause: error, isPassing, trouble: 'unreachable' })
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what came from outside is looked at where it is used
function jsonOf({ body }: Fetched): any {
  try {
    return JSON.parse(
      Buffer.from(body)
        .toString('utf8')
        .replace(/^\ufeff/u, ''),
    )
  } catch {
    return undefined
  }
}

/** Began as JSON and is none. */
const isCutOff = ({ body }: Fetched): boolean =>
  /^\s*[[{]/u.test(Buffer.from(body.slice(0, 64)).toString('latin1'))

const noData = (name: string, fetched: Fetched): string =>
  isCutOff(fetched)
    ? `expected an answer from ${name}, but it breaks off.`
    : `expected data from ${name}, but ${fetched.body.length === 0 ? 'nothing' : 'a page'} came: it wants somebody to sign in, or its API is switched off there.`

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'it does not understand what was sent',
  401: 'user, password or key are not right, or its server keeps them from it',
  403: 'this user or key may not do that',
  404: 'its API is not there',
  405: 'its API is not there',
  413: 'what was sent is too large for it',
  415: 'it takes no such file',
  422: 'it does not accept what was sent',
  429: 'it was asked too often',
}

const TROUBLES: Readonly<Record<number, Trouble>> = {
  401: 'no-access',
  403: 'no-access',
  404: 'no-api',
  405: 'no-api',
  413: 'too-large',
  429: 'too-often',
}

function refusal(name: string, { status, headers, body }: Fetched, json: unknown): TargetError {
  if (status >= 300 && status < 400)
    return new TargetError(
      `expected an answer from ${name}, but it leads on${leadsTo(headers.location)}: that may be its right address.`,
      { trouble: 'leads-on' },
    )
  const isTheirs = status >= 500
  const code = codeOf(json)
  const meaning = isTheirs ? 'a fault of its own' : (MEANINGS[status] ?? 'it refuses')
  const isPage = json === undefined && body.length > 0 && status === 403
  const wait = Number(headers['retry-after'])
  const retryAfter = Number.isFinite(wait) && wait >= 0 ? wait : undefined
  return new TargetError(
    `expected ${name} to do what it was asked, but it answers ${status}: ${meaning}${isPage ? ', or something before it keeps programs out' : ''}${code === undefined ? '' : ` (${code})`}${retryAfter ? `, ask again in ${retryAfter} seconds` : ''}.`,
    {
      isPassing: isTheirs || status === 429 || status === 408,
      retryAfter,
      trouble: isTheirs ? 'fault' : (TROUBLES[status] ?? 'refused'),
    },
  )
}

const leadsTo = (location: string | undefined): string => {
  const url = location !== undefined && URL.canParse(location) ? new URL(location) : undefined
  return url === undefined ? '' : ` to ${url.origin}`
}

/** « rest_cannot_create », « UpdateCollisionError »: a word, never a text that could hold anything. */
function codeOf(json: unknown): string | undefined {
  const { code, errors } = (json ?? {}) as { code?: unknown; errors?: readonly { type?: unknown }[] }
  const found = Array.isArray(errors) ? errors[0]?.type : code
  return typeof found === 'string' && /^[\w-]{1,60}$/u.test(found) ? found : undefined
}
