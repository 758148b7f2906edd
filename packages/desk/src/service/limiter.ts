import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import { actorOf } from './identity.ts'
import { RequestError } from './request-error.ts'

/** Milliseconds in which requests are counted. */
const WINDOW = 60_000
/** Names counted at once; beyond, all begin anew rather than fill the memory. */
const MAX_NAMES = 100_000

/**
 * Counts requests under names; throws where there were more than `max` under one in a minute. Measured by a
 * clock that is never set (the day's clock, set back, would lock everybody out until it is there again).
 */
export function limiter(
  max: number,
  nameOf: (request: FastifyRequest) => string,
  elapsed: () => number = () => performance.now(),
): (request: FastifyRequest) => Promise<void> {
  const counts = new Map<string, number>()
  let began = elapsed()
  return async (request) => {
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
