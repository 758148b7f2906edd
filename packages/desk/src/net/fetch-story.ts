import { InputError } from '@intertitre/core'
import type { Source } from '../input/find-story.ts'
import { type Fetched, type FetchOptions, fetchPublic } from './fetch-public.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type KeptPage, keepPage, keptPage } from './page-cache.ts'

const LIMITS = { timeout: 10_000, limit: 20_000_000, accept: '*/*' }

/**
 * Fetches the document at an address: a page, a feed, a PDF, whatever a story comes in. What was fetched
 * before and has not changed (ETag, Last-Modified) is taken from `cache`. Rejects with an `InputError`
 * that says what came instead.
 */
export async function fetchStory(
  address: string,
  cache: string | undefined,
  options: FetchOptions = {},
): Promise<Source> {
  const kept = keptPage(cache, address)
  const headers = {
    ...(kept?.etag !== undefined && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified !== undefined && { 'if-modified-since': kept.lastModified }),
  }
  const fetched = await oneAtATime(address, () => fetchPublic(address, { ...LIMITS, ...options, headers }))
  if (fetched.status === 304 && kept !== undefined) return sourceOf(kept)
  if (fetched.status !== 200) throw refusal(fetched)
  const page = pageOf(fetched)
  keepPage(cache, address, page)
  return sourceOf(page)
}

function pageOf({ url, headers, body }: Fetched): KeptPage {
  const type = headers['content-type']
  const { etag, 'last-modified': lastModified } = headers
  return {
    url,
    body,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(type !== undefined && { type }),
  }
}

const sourceOf = ({ url, type, body }: KeptPage): Source => {
  const encoding = /;\s*charset\s*=\s*"?([\w-]+)/iu.exec(type ?? '')?.[1]
  return { name: url, content: body, ...(encoding !== undefined && { encoding }) }
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: ': it wants a password',
  402: ': it wants to be paid',
  403: ': it lets nobody in whom it does not know',
  404: ': there is no such page',
  410: ': the page is gone',
  429: ': it was asked too often',
}

const refusal = ({ status, url }: Fetched): InputError =>
  new InputError(
    'unreachable',
    `expected a story at ${url}, but the server answers ${status}${MEANINGS[status] ?? ''}.`,
  )
