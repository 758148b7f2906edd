import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatWire, WIRES, type Wire } from './wires.ts'

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
  /** With the key that each brought. */
  readonly requests: readonly { readonly path: string; readonly key?: string }[]
  close(): Promise<void>
}

/** A server on this machine that answers as its script says, in the words of whichever provider it is asked as. */
export async function scriptedModelServer(script: (question: Question) => Reply): Promise<ScriptedServer> {
  const questions: Question[] = []
  const requests: { path: string; key?: string }[] = []
  const server = createServer(async (request, response) => {
    const { url: path = '', headers } = request
    const wire = WIRES.find((each) => each.path.test(path)) ?? chatWire
    const key = keyIn(headers, wire)
    requests.push({ path, ...(key !== undefined && { key }) })
    if (path === '/v1/models') return sendJson(response, { data: [{ id: 'scripted' }, { id: 'other' }] })
    const body: unknown = JSON.parse(await bodyOf(request))
    const question = questionIn(wire.question(body), questions.length)
    questions.push(question)
    send(script(question), response, request, (text) =>
      wire.answer(text.match(/[\s\S]{1,40}/gu) ?? [''], body),
    )
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

function keyIn(headers: IncomingHttpHeaders, { key: [header, before] }: Wire): string | undefined {
  const value = headers[header]
  return typeof value === 'string' ? value.replace(before, '') : undefined
}

/** What a prompt of ours asks for. */
export function questionIn(asked: ReturnType<Wire['question']>, count: number): Question {
  const { prompt } = asked
  const [, data] = /\n(\[\n[\s\S]*?\n\])(?:\n|$)/u.exec(prompt) ?? []
  return {
    ...{ ...asked, count },
    facts:
      data === undefined
        ? []
        : (JSON.parse(data) as ShownFact[]).filter(({ text }) => typeof text === 'string'),
    isAgain: /^(?:Ces phrases|These sentences)/u.test(prompt),
  }
}

function send(
  reply: Reply,
  response: ServerResponse,
  request: IncomingMessage,
  eventsOf: (text: string) => readonly string[],
): void {
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
  for (const event of eventsOf(reply.answer)) response.write(event)
  response.end()
}

const sendJson = (response: ServerResponse, value: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}

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
