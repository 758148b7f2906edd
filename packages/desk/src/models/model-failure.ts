import { ModelError } from '@intertitre/core'

interface CallError extends Error {
  readonly statusCode?: number
  readonly responseBody?: string
  readonly responseHeaders?: Readonly<Record<string, string>>
}

const causes = function* (error: unknown): Generator<Error> {
  for (let at = error; at instanceof Error; at = at.cause) yield at
}

/** What went wrong, as a `ModelError` whose one sentence says what came and what to do. */
export function modelFailure(error: unknown, name: string): ModelError {
  for (const each of causes(error)) if (each instanceof ModelError) return each
  for (const each of causes(error)) {
    const { statusCode } = each as CallError
    if (statusCode !== undefined && statusCode >= 400) return failureOf(each as CallError, statusCode, name)
  }
  const said = toldIn(error)
  if (said !== undefined) return new ModelError('server-error', failsNow(name, said), { cause: error })
  const code = [...causes(error)].map((each) => (each as NodeJS.ErrnoException).code).find(Boolean)
  const message = [...causes(error)].at(-1)?.message ?? String(error)
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || /redirect/iu.test(message))
    return new ModelError(
      'unreachable',
      `Nothing answers for ${name} (${code ?? 'it redirects'}): start the server, or check --model-url.`,
      { cause: error },
    )
  if (/terminated|aborted|socket|reset|closed|fetch failed/iu.test(`${code} ${message}`))
    return new ModelError('unreachable', `The connection to ${name} broke off in the middle of its answer.`, {
      cause: error,
    })
  return new ModelError(
    'not-a-server',
    `Expected the answer of a model server from ${name}, but what came cannot be read: check --model-url (it often ends in /v1).`,
    { cause: error },
  )
}

const TOO_LONG =
  /context (?:length|window|size)|context_length|n_ctx|maximum context|too (?:long|many tokens|large)|exceed\w* .{0,40}(?:tokens|context)/iu

/** Google answers 400 where others answer 401. */
const KEY_REFUSED = /API_KEY_INVALID|api key not valid/iu

function failureOf(error: CallError, status: number, name: string): ModelError {
  const body = error.responseBody ?? ''
  const said = saidIn(body)
  const make = (kind: ModelError['kind'], message: string) => new ModelError(kind, message, { cause: error })
  if (status === 401 || status === 403 || (status === 400 && KEY_REFUSED.test(body)))
    return make('key-refused', `${name} refuses the key (${status}): check it in the environment.`)
  if (status === 413 || (status < 500 && TOO_LONG.test(body)))
    return make(
      'context-window',
      `The story does not fit into the context window of ${name}: take a model with a larger one, or a shorter story.`,
    )
  if (status === 404 && /model/iu.test(body))
    return make(
      'unknown-model',
      `There is no model “${name.replace(/^[^:]*:/u, '')}” at ${name.replace(/:.*/su, '')}: “intertitre models” lists what there is.`,
    )
  if (status === 404 || status === 405)
    return make(
      'not-a-server',
      `Expected a model server for ${name}, but ${status} came: check --model-url (it often ends in /v1).`,
    )
  if (status === 429)
    return make(
      'busy',
      `${name} takes no more questions for now (429): try again later, or add --fallback offline.`,
    )
  if (status >= 500) return make('server-error', failsNow(name, `${status}${said}`))
  return make('refused', `${name} refuses the question (${status}${said}).`)
}

const failsNow = (name: string, what: string): string =>
  `The server of ${name} fails (${what}): try again later, or add --fallback offline.`

/** The server's own words, short and in one line. */
function saidIn(body: string): string {
  const [, message] = /"message"\s*:\s*"((?:[^"\\]|\\.){1,400})"/u.exec(body) ?? []
  const said = quoted(message ?? '')
  return said === undefined ? '' : `, ${said}`
}

function quoted(message: string): string | undefined {
  const plain = message.replace(/\\[nrt"]|[\p{Cc}\p{Cf}]|\s+/gu, ' ').trim()
  if (plain === '') return undefined
  return `“${plain.length > 120 ? `${plain.slice(0, 119)}…` : plain}”`
}

/** What a server told in the middle of an answer: as it came, no error of ours. */
function toldIn(error: unknown): string | undefined {
  if (typeof error === 'string') return quoted(error)
  if (typeof error !== 'object' || error === null || error instanceof Error) return undefined
  const { message } = error as { message?: unknown }
  return typeof message === 'string' ? quoted(message) : 'without a reason'
}

/** Milliseconds that the server asks to wait; undefined where it does not. */
export function pauseAsked(error: unknown): number | undefined {
  for (const each of causes(error)) {
    const after = (each as CallError).responseHeaders?.['retry-after']
    if (after !== undefined && /^\d+(?:\.\d+)?$/u.test(after)) return Number(after) * 1000
  }
  return undefined
}
