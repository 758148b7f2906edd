import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A fact as the prompt shows it. */
export interface ShownFact {
  readonly number: number
  readonly text: string
}

/** A question as the server got it. */
export interface Question {
  /** How many came before. */
  readonly count: number
  readonly system: string
  readonly prompt: string
  /** Keys that the schema asks for. */
  readonly keys: readonly string[]
  readonly facts: readonly ShownFact[]
  /** True where refused sentences are asked for once more. */
  readonly isAgain: boolean
}

export type Reply =
  /** Streamed as an answer of the model, in pieces, with usage. */
  | { readonly answer: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Whatever else a server may do. */
  | { readonly raw: (response: ServerResponse, request: IncomingMessage) => void }

export interface ScriptedServer {
  /** Ends in /v1. */
  readonly url: string
  readonly questions: readonly Question[]
  readonly requests: readonly { readonly path: string; readonly authorization?: string }[]
  close(): Promise<void>
}

/** An OpenAI-compatible server on this machine that answers as its script says. */
export async function scriptedModelServer(script: (question: Question) => Reply): Promise<ScriptedServer> {
  const questions: Question[] = []
  const requests: { path: string; authorization?: string }[] = []
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers
    requests.push({ path: request.url ?? '', ...(authorization !== undefined && { authorization }) })
    if (request.url === '/v1/models')
      return sendJson(response, { data: [{ id: 'scripted' }, { id: 'other' }] })
    const question = questionIn(await bodyOf(request), questions.length)
    questions.push(question)
    send(script(question), response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    questions,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

function questionIn(body: string, count: number): Question {
  const { messages = [], response_format: format } = JSON.parse(body) as {
    messages?: { role: string; content: string | { text: string }[] }[]
    response_format?: { json_schema?: { schema?: { properties?: object } } }
  }
  const saidBy = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) =>
        typeof content === 'string' ? content : content.map(({ text }) => text).join(''),
      )
      .join('\n')
  const prompt = saidBy('user')
  const keys = Object.keys(format?.json_schema?.schema?.properties ?? {})
  const [, data] = /\n(\[\n[\s\S]*?\n\])(?:\n|$)/u.exec(prompt) ?? []
  return {
    ...{ count, prompt, keys, system: saidBy('system') },
    facts: data === undefined ? [] : (JSON.parse(data) as ShownFact[]),
    isAgain: /^(?:Ces phrases|These sentences)/u.test(prompt),
  }
}

function send(reply: Reply, response: ServerResponse, request: IncomingMessage): void {
  if ('raw' in reply) {
    reply.raw(response, request)
    return
  }
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
    response.end(reply.body ?? JSON.stringify({ error: { message: `status ${reply.status}` } }))
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const piece of reply.answer.match(/[\s\S]{1,40}/gu) ?? []) response.write(chunk(piece))
  response.write(ending(reply.answer))
  response.end('data: [DONE]\n\n')
}

const sendJson = (response: ServerResponse, value: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

/** A piece of an answer as it goes over the wire. */
export const chunk = (content: string): string =>
  `data: ${JSON.stringify({
    id: 'x',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'scripted',
    choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }],
  })}\n\n`

/** What closes an answer: 100 tokens asked, one token a word answered. */
export const ending = (answer: string): string =>
  [
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    {
      choices: [],
      usage: { prompt_tokens: 100, completion_tokens: answer.split(/\s+/u).length, total_tokens: 200 },
    },
  ]
    .map(
      (part) =>
        `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'scripted', ...part })}\n\n`,
    )
    .join('')

/** An answer that tells each fact by what `tell` makes of it, under the question's own keys. */
export function answerBy(question: Question, tell: (fact: ShownFact) => string): string {
  const { keys, facts } = question
  const texts = facts.map((fact) => ({ text: tell(fact), facts: [fact.number] }))
  const parts: Readonly<Record<string, unknown>> = {
    subheading: '',
    headline: '',
    titleTag: '',
    description: '',
    sentences: keys.includes('headline') ? texts.slice(0, 2) : texts,
    questions: [],
    claims: [],
  }
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, parts[key]])))
}
