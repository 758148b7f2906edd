import type { FastifyRequest } from 'fastify'
import type { Actor, Key, Person, Role, Session } from '../store/store.ts'
import { RequestError } from './request-error.ts'

/** Who asks. */
export type Identity =
  | { readonly kind: 'person'; readonly person: Person; readonly session: Session }
  | { readonly kind: 'key'; readonly key: Key }
  /** The command line on the machine of the service. */
  | { readonly kind: 'shell' }

/** What a route asks of who asks: « open » nothing, « key-or-admin » any key or an administrator, « shell » the machine's own command line. */
export type Access = Role | 'open' | 'key' | 'key-or-admin' | 'shell'

const RANKS: Readonly<Record<Role, number>> = { reader: 0, editor: 1, admin: 2 }

export const roleOf = (identity: Identity): Role =>
  identity.kind === 'person' ? identity.person.role : identity.kind === 'key' ? identity.key.role : 'admin'

export const hasRole = (identity: Identity, role: Role): boolean => RANKS[roleOf(identity)] >= RANKS[role]

export function actorOf(identity: Identity): Actor {
  if (identity.kind === 'person')
    return { kind: 'person', id: identity.person.id, name: identity.person.name }
  if (identity.kind === 'key') return { kind: 'key', id: identity.key.id, name: identity.key.name }
  return { kind: 'shell', id: 'shell', name: 'intertitre sign-in' }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** A request that comes again with its Idempotency-Key is answered as it was the first time. */
    isRepeatable?: boolean
  }
  interface FastifyRequest {
    identity: Identity | undefined
  }
}

/** Who asks, on a route that is not open. */
export function identityOf({ identity }: FastifyRequest): Identity {
  if (identity === undefined) throw signInFirst()
  return identity
}

export const actorIn = (request: FastifyRequest): Actor => actorOf(identityOf(request))

export const signInFirst = (): RequestError =>
  new RequestError(401, 'not-signed-in', 'Expected a session or an API key; sign in with a link first.')

/** Throws where `identity` may not do what `access` asks. */
export function demand(access: Access, identity: Identity | undefined): void {
  if (access === 'open') return
  if (identity === undefined) throw signInFirst()
  if (isGranted(access, identity)) return
  throw new RequestError(403, 'not-allowed', `${EXPECTED[access]}, but this is ${shown(identity)}.`)
}

function isGranted(access: Exclude<Access, 'open'>, identity: Identity): boolean {
  switch (access) {
    case 'shell':
      return identity.kind === 'shell'
    case 'key':
      return identity.kind === 'key'
    case 'key-or-admin':
      return identity.kind === 'key' || hasRole(identity, 'admin')
    default:
      return identity.kind !== 'shell' && hasRole(identity, access)
  }
}

const EXPECTED: Readonly<Record<Exclude<Access, 'open'>, string>> = {
  reader: 'Expected a reader',
  editor: 'Expected an editor',
  admin: 'Expected an administrator',
  key: 'Expected an API key',
  'key-or-admin': 'Expected an API key or an administrator',
  shell: 'Expected the command line of this machine',
}

const shown = (identity: Identity): string =>
  identity.kind === 'shell'
    ? 'the command line'
    : `${identity.kind === 'key' ? 'a key' : 'a person'} with the role ${roleOf(identity)}`
