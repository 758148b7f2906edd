import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** Milliseconds without news after which a line shows proxies that the connection lives. */
const QUIET = 15_000

/** Server-sent events as the answer to a request. */
export interface EventStream {
  /** Gone where whoever asked has left. */
  readonly isOpen: boolean
  send(event: string, data: unknown): void
  end(): void
}

/** Begins the answer; whatever goes wrong from now on has to be told as an event. */
export function eventStream(reply: FastifyReply): EventStream {
  const body = new PassThrough()
  const beating = setInterval(() => body.write(': still here\n\n'), QUIET)
  beating.unref()
  // Whoever asked may leave at any moment.
  body.on('error', () => {})
  body.once('close', () => clearInterval(beating))
  void reply
    .code(200)
    .type('text/event-stream; charset=utf-8')
    // Proxies that gather answers before they pass them on.
    .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    .send(body)
  return {
    get isOpen() {
      return !body.destroyed && !body.writableEnded
    },
    send(event, data) {
      if (this.isOpen) body.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end() {
      clearInterval(beating)
      body.end()
    },
  }
}
