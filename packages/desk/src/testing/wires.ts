/** How one kind of provider is spoken to, from the side of the server. */
export interface Wire {
  /** Of the requests that are its own. */
  readonly path: RegExp
  /** Header that brings the key, and what stands before it. */
  readonly key: readonly [header: string, before: string]
  /** What a request of this kind asks for. */
  question(body: unknown): {
    readonly system: string
    readonly prompt: string
    readonly keys: readonly string[]
  }
  /** An answer as server-sent events, its text in pieces; 100 tokens asked, one token a word answered. */
  answer(pieces: readonly string[], body: unknown): readonly string[]
}

type Text = string | readonly { readonly text?: string }[]
interface Schema {
  readonly properties?: object
}

const textOf = (content: Text): string =>
  typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('')
const keysOf = (schema: Schema | undefined): readonly string[] => Object.keys(schema?.properties ?? {})
const wordsIn = (pieces: readonly string[]): number => pieces.join('').split(/\s+/u).length
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`

interface ChatBody {
  readonly messages?: readonly { readonly role: string; readonly content: Text }[]
  readonly stream_options?: object
  readonly response_format?: { readonly json_schema?: { readonly schema?: Schema } }
}

/** Chat completions: OpenAI, Mistral and every compatible server. */
export const chatWire: Wire = {
  path: /\/chat\/completions$/u,
  key: ['authorization', 'Bearer '],
  question(body) {
    const { messages = [], response_format: format } = body as ChatBody
    const saidBy = (...roles: readonly string[]) =>
      messages
        .filter(({ role }) => roles.includes(role))
        .map(({ content }) => textOf(content))
        .join('\n')
    return {
      system: saidBy('system', 'developer'),
      prompt: saidBy('user'),
      keys: keysOf(format?.json_schema?.schema),
    }
  },
  answer: (pieces, body) => [
    ...pieces.map(chunk),
    ...ending(pieces, (body as ChatBody).stream_options !== undefined),
    'data: [DONE]\n\n',
  ],
}

const completion = (part: object): string =>
  data({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'scripted', ...part })

/** A piece of an answer as chat completions have it. */
export const chunk = (content: string): string =>
  completion({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] })

/** Usage comes in a piece of its own where it was asked for; Mistral sends it with the end. */
function ending(pieces: readonly string[], isUsageAskedFor: boolean): readonly string[] {
  const completed = wordsIn(pieces)
  const usage = { prompt_tokens: 100, completion_tokens: completed, total_tokens: 100 + completed }
  const end = { choices: [{ index: 0, delta: { content: '' }, finish_reason: 'stop' }] }
  return isUsageAskedFor
    ? [completion(end), completion({ choices: [], usage })]
    : [completion({ ...end, usage })]
}

interface MessagesBody {
  readonly system?: Text
  readonly messages?: readonly { readonly content: Text }[]
  readonly output_config?: { readonly format?: { readonly schema?: Schema } }
  readonly tools?: readonly { readonly name: string; readonly input_schema?: Schema }[]
}

/** Anthropic's messages; models that know no schema of the answer give it as the input of a tool « json ». */
export const messagesWire: Wire = {
  path: /\/messages$/u,
  key: ['x-api-key', ''],
  question(body) {
    const { system = '', messages = [], output_config: output, tools } = body as MessagesBody
    return {
      system: textOf(system),
      prompt: messages.map(({ content }) => textOf(content)).join('\n'),
      keys: keysOf(output?.format?.schema ?? tools?.[0]?.input_schema),
    }
  },
  answer(pieces, body) {
    const isTool = (body as MessagesBody).tools !== undefined
    const block = isTool
      ? { type: 'tool_use', id: 'toolu_1', name: 'json', input: {} }
      : { type: 'text', text: '' }
    const delta = (piece: string) =>
      isTool ? { type: 'input_json_delta', partial_json: piece } : { type: 'text_delta', text: piece }
    const usage = { input_tokens: 100, output_tokens: 1 }
    const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'scripted', content: [], usage }
    const events = [
      { type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null } },
      { type: 'content_block_start', index: 0, content_block: block },
      ...pieces.map((piece) => ({ type: 'content_block_delta', index: 0, delta: delta(piece) })),
      { type: 'content_block_stop', index: 0 },
      {
        type: 'message_delta',
        delta: { stop_reason: isTool ? 'tool_use' : 'end_turn', stop_sequence: null },
        usage: { output_tokens: wordsIn(pieces) },
      },
      { type: 'message_stop' },
    ]
    return events.map((event) => `event: ${event.type}\n${data(event)}`)
  },
}

interface ContentsBody {
  readonly systemInstruction?: { readonly parts: Text }
  readonly contents?: readonly { readonly parts: Text }[]
  readonly generationConfig?: { readonly responseSchema?: Schema }
}

/** Google's generateContent. */
export const contentsWire: Wire = {
  path: /:streamGenerateContent\?alt=sse$/u,
  key: ['x-goog-api-key', ''],
  question(body) {
    const { systemInstruction, contents = [], generationConfig } = body as ContentsBody
    return {
      system: textOf(systemInstruction?.parts ?? ''),
      prompt: contents.map(({ parts }) => textOf(parts)).join('\n'),
      keys: keysOf(generationConfig?.responseSchema),
    }
  },
  answer(pieces) {
    const usageMetadata = {
      promptTokenCount: 100,
      candidatesTokenCount: wordsIn(pieces),
      totalTokenCount: 100 + wordsIn(pieces),
    }
    return pieces.map((text, index) =>
      data({
        candidates: [
          {
            content: { role: 'model', parts: [{ text }] },
            ...(index === pieces.length - 1 && { finishReason: 'STOP' }),
          },
        ],
        usageMetadata,
      }),
    )
  },
}

export const WIRES: readonly Wire[] = [chatWire, messagesWire, contentsWire]
