import { createHmac } from 'node:crypto'
import { InputError } from '@intertitre/core'

/** Seconds; Ghost takes five minutes at most. */
const LIFETIME = 300

/**
 * A token for Ghost's Admin API, good for five minutes: each request has one of its own. Throws an
 * `InputError` where the key is none, « id:secret » in hexadecimal.
 * Source: https://docs.ghost.org/admin-api#token-authentication
 */
export function ghostToken(key: string, now: Date): string {
  const [, id, secret] = /^([0-9a-f]{8,64}):((?:[0-9a-f]{2}){16,64})$/iu.exec(key) ?? []
  if (id === undefined || secret === undefined)
    throw new InputError(
      'invalid-option',
      'expected an Admin API key of Ghost, as its integration page shows it (id:secret), but it is none.',
    )
  const issued = Math.floor(now.getTime() / 1000)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = part({ alg: 'HS256', typ: 'JWT', kid: id })
  const signed = `${head}.${part({ iat: issued, exp: issued + LIFETIME, aud: '/admin/' })}`
  const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(signed).digest('base64url')
  return `${signed}.${signature}`
}
