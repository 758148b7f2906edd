import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import { actorOf } from './identity.ts'
import { RequestError } from './request-error.ts'

/** Milliseconds in which requests are counted. */
const WINDOW = 60_000
/** Names counted at once; beyond, all begin anew rather than fill the memory. */
const MAX_NAMES = 100_000

export interface Limiter {
  /** Throws where there were too many under this name in the last minute. */
  count(request: FastifyRequest): void
  /** It was a good one: it does not count. */
  forgive(request: FastifyRequest): void
}

/**
 * Lets `max` requests a minute pass under one name. Measured by a clock that is never set: by that of the
 * day, set back, everybody would be locked out until it is there again.
 */
export function limiter(
  max: number,
  nameOf: (request: FastifyRequest) => string,
  elapsed: () => number = () => performance.now(),
): Limiter {
  const counts = new Map<string, number>()
  let began = elapsed()
  return {
    count(request) {
      const now = elapsed()
      if (now - began >= WINDOW || counts.size >= MAX_NAMES) {
        counts.clear()
        began = now
      }
      const name = nameOf(request)
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      if (count <= max) return
      const wait = Math.ceil((began + WINDOW - now) / 1000)
      throw new RequestError(429, 'too-many-requests', 'Too many requests; wait a minute.', {}, wait)
    },
    forgive(request) {
      const name = nameOf(request)
      counts.set(name, Math.max(0, (counts.get(name) ?? 0) - 1))
    },
  }
}

/** The person or key that asks, else the network. */
export const askerOf = (request: FastifyRequest): string =>
  request.identity === undefined ? networkOf(request) : actorOf(request.identity).id

/** The address; of IPv6 the network of 64 bits, which one household has whole. */
export function networkOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const address = ipaddr.process(ip)
  return address.kind() === 'ipv4' ? address.toString() : address.toByteArray().slice(0, 8).join('.')
}
