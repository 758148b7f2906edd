import { ModelError } from '@intertitre/core'

type Fetch = typeof globalThis.fetch

/** `fetch` for one model: an answer that is no answer of a model server, or too large, is an error. */
export const limitedFetch =
  (name: string, maxBytes: number): Fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' })
    const type = response.headers.get('content-type') ?? ''
    if (response.ok && !/^(?:text\/event-stream|application\/(?:[\w.-]+\+)?(?:json|x-ndjson))/iu.test(type)) {
      await response.body?.cancel()
      throw new ModelError(
        'not-a-server',
        `Expected a model server for ${name}, but what answers there sends ${type.split(';', 1)[0] || 'no type'}: check --model-url (it often ends in /v1).`,
      )
    }
    if (response.body === null) return response
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counted(name, maxBytes)), { status, statusText, headers })
  }

function counted(name: string, maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) controller.error(tooLarge(name, `${Math.round(maxBytes / 1e6)} MB`))
      else controller.enqueue(chunk)
    },
  })
}

export const tooLarge = (name: string, limit: string): ModelError =>
  new ModelError('too-large', `The answer of ${name} was longer than ${limit} and was cut off.`)
