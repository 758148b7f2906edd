import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Desk } from './desk.ts'
import { actorIn } from './identity.ts'
import { RequestError } from './request-error.ts'

const KEY = /^[\x21-\x7e]{1,200}$/u

/** A request on a repeatable route that comes again with its Idempotency-Key has its effect once, and the same answer. */
export function addIdempotency(app: FastifyInstance, { store }: Desk): void {
  const reserved = new WeakMap<FastifyRequest, { readonly owner: string; readonly key: string }>()

  app.addHook('preHandler', async (request, reply) => {
    const key = keyOf(request)
    if (key === undefined) return
    const owner = actorIn(request).id
    const reservation = await store.replies.reserve(owner, key, fingerprintOf(request))
    switch (reservation.kind) {
      case 'first':
        reserved.set(request, { owner, key })
        return
      case 'answered':
        return reply
          .code(reservation.reply.status)
          .headers({ 'content-type': 'application/json; charset=utf-8', 'idempotent-replayed': 'true' })
          .serializer(String)
          .send(reservation.reply.body)
      case 'in-progress':
        throw new RequestError(409, 'in-progress', 'The same request is being served; ask again in a moment.')
      case 'other-request':
        throw new RequestError(
          422,
          'other-request',
          'Another request came under this Idempotency-Key before.',
        )
    }
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const reservation = reserved.get(request)
    if (reservation === undefined) return payload
    reserved.delete(request)
    const { owner, key } = reservation
    // What failed on our side may be tried again under the same key.
    if (reply.statusCode >= 500 || typeof payload !== 'string') await store.replies.release(owner, key)
    else await store.replies.keep(owner, key, { status: reply.statusCode, body: payload })
    return payload
  })
}

/**
 * The id of what a request makes, where it came with an Idempotency-Key: the same whenever it comes again, so
 * that it is made once even where the service was killed before it could keep its answer. `what` tells the
 * things apart that one request makes.
 */
export function idFor(request: FastifyRequest, what: 'story' | 'article' | 'job'): string | undefined {
  const key = keyOf(request)
  if (key === undefined) return undefined
  const hash = createHash('sha256')
    .update(JSON.stringify([actorIn(request).id, key, fingerprintOf(request), what]))
    .digest()
  // An UUID of version 8 (RFC 9562): ours to fill.
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}

function keyOf({ headers, routeOptions }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  if (key === undefined || routeOptions.config.isRepeatable !== true) return undefined
  if (typeof key === 'string' && KEY.test(key)) return key
  throw new RequestError(
    400,
    'invalid-request',
    'Expected an Idempotency-Key of 1 to 200 visible ASCII characters.',
  )
}

const fingerprintOf = ({ method, url, body, headers }: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? headers['content-length'] ?? null]))
    .digest('hex')
