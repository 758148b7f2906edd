import { EventSourceParserStream } from 'eventsource-parser/stream'
import { BackendError, type WritingReport } from './backend.ts'

/** What a service tells while it has an article written. */
export type WriteEvent =
  | { readonly kind: 'begun'; readonly id: string }
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'report'; readonly report: WritingReport }
  /** The article was kept. */
  | { readonly kind: 'article'; readonly id: string }

/** The events of an answer, one after the other. Throws a `BackendError` where it tells of one, or breaks off. */
export async function* writeEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<WriteEvent> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream())
    .getReader()
  for (;;) {
    const { value, done } = await reader.read().catch((error: unknown) => {
      throw new BackendError(0, 'unreachable', error instanceof Error ? error.message : String(error))
    })
    if (done) throw new BackendError(0, 'unreachable', 'The service broke off.')
    const event = eventOf(value.event, JSON.parse(value.data))
    if (event !== undefined) yield event
    if (event?.kind === 'article') return
  }
}

function eventOf(name: string | undefined, data: Record<string, unknown>): WriteEvent | undefined {
  switch (name) {
    case 'begun':
    case 'article':
      return { kind: name, id: String(data.id) }
    case 'stage':
      return { kind: name, stage: String(data.stage) }
    case 'report':
      return { kind: name, report: data as unknown as WritingReport }
    case 'error':
      throw new BackendError(Number(data.status), String(data.code), String(data.message))
    default:
      return undefined
  }
}
