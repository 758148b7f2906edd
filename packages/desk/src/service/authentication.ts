import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Desk } from './desk.ts'
import { demand, type Identity } from './identity.ts'
import { limiter, networkOf } from './limiter.ts'
import { isPageWanted, sendSignIn } from './pages.ts'
import { RequestError } from './request-error.ts'
import { hashOf, isSame } from './secrets.ts'

/** Days. */
export const SESSION_DAYS = 30
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Wrong sessions and keys from one address in a minute, before its next ones are not even looked at. */
const MAX_FAILURES = 30

/** « __Host- » has browsers insist that the cookie came over TLS and from this host alone. */
export const cookieName = ({ isSecure = false }: Pick<Desk, 'isSecure'>): string =>
  isSecure ? '__Host-intertitre' : 'intertitre'

/**
 * Finds out who asks before anything else of a request is looked at, and refuses who may not. A route that
 * does not say whom it is for is for administrators.
 */
export function addAuthentication(app: FastifyInstance, desk: Desk): void {
  app.decorateRequest('identity', undefined)
  const failed = limiter(MAX_FAILURES, (request) => `failed ${networkOf(request)}`)
  app.addHook('onRequest', async (request, reply) => {
    const access = request.routeOptions.config.access ?? (request.is404 ? 'open' : 'admin')
    const given = credentialsOf(request, cookieName(desk))
    if (given !== undefined) request.identity = await identify(given, desk)
    if (given !== undefined && request.identity === undefined && access !== 'open') failed.count(request)
    if (access !== 'open' && request.identity === undefined && isPageWanted(request))
      return sendSignIn(request, reply)
    demand(access, request.identity)
    if (access !== 'open') refuseForged(request)
  })
}

type Credentials = { readonly kind: 'bearer' | 'session'; readonly secret: string }

function credentialsOf(request: FastifyRequest, cookie: string): Credentials | undefined {
  const bearer = /^Bearer ([\w.~+/=-]{1,200})$/iu.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return { kind: 'bearer', secret: bearer }
  const secret = request.cookies[cookie]
  return secret === undefined || secret === '' ? undefined : { kind: 'session', secret }
}

async function identify(
  { kind, secret }: Credentials,
  { store, shellSecret }: Desk,
): Promise<Identity | undefined> {
  if (kind === 'session') {
    const session = await store.people.session(hashOf(secret))
    return session && { kind: 'person', person: session.person, session }
  }
  if (shellSecret !== undefined && isSame(secret, shellSecret)) return { kind: 'shell' }
  const key = await store.people.key(hashOf(secret))
  return key && { kind: 'key', key }
}

/** Another site can have a browser send the cookie with a request, but never the token with it. */
function refuseForged({ method, identity, headers }: FastifyRequest): void {
  if (SAFE_METHODS.has(method) || identity?.kind !== 'person') return
  const token = headers['x-csrf-token']
  if (typeof token === 'string' && isSame(token, identity.session.csrf)) return
  throw new RequestError(
    403,
    'csrf',
    'Expected the token of the session (GET /api/me gives it) in the header x-csrf-token.',
  )
}
