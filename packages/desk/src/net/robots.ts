import { InputError, robotsAllow } from '@intertitre/core'
import { decode } from '../input/decode.ts'
import { type FetchOptions, fetchPublic } from './fetch-public.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** What robots are called here; groups for « * » hold as well. */
const ROBOT = 'intertitre'
/** RFC 9309 has a robot read so many bytes at least. */
const LIMIT = 500_000

/** What sites let robots fetch: each robots.txt is asked for once. */
export interface Robots {
  /** Rejects with an `InputError` where the site cannot say so now. */
  allow(address: string): Promise<boolean>
}

/**
 * By RFC 9309: what a robots.txt says holds; where there is none (4xx) all is allowed; where the server
 * fails nothing is.
 */
export function robotsOf(options: FetchOptions): Robots {
  const files = new Map<string, Promise<string>>()
  return {
    async allow(address) {
      const { origin, pathname, search } = new URL(address)
      const file = files.get(origin) ?? fetchRobots(origin, options)
      files.set(origin, file)
      return robotsAllow(await file, pathname + search, ROBOT)
    },
  }
}

async function fetchRobots(origin: string, options: FetchOptions): Promise<string> {
  const address = `${origin}/robots.txt`
  const { status, body } = await oneAtATime(address, () =>
    fetchPublic(address, { ...options, limit: LIMIT, accept: 'text/plain' }),
  )
  if (status === 200) return decode(body)
  if (status >= 400 && status < 500) return ''
  throw new InputError(
    'unreachable',
    `expected ${address} to say what robots may read, but the server answers ${status}.`,
  )
}
