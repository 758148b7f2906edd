import { resolve } from 'node:path'
import { InputError, type Page } from '@intertitre/core'
import { decode } from '../input/decode.ts'
import { readFileBytes, readStream } from '../input/read-bytes.ts'
import { refuseBinary } from '../input/refuse-binary.ts'
import { type Fetched, type FetchOptions, fetchPublic } from '../net/fetch-public.ts'
import type { Shell } from '../shell.ts'
import { readPage } from './read-page.ts'

/** Pages are heavier than stories: a hundred thousand words in much markup. Bytes. */
const MAX_BYTES = 25_000_000
/** robots.txt: more is not read by robots either. Source: RFC 9309, section 2.5. Bytes. */
const MAX_ROBOTS_BYTES = 512_000
const ROBOTS_TIMEOUT = 5000

export interface FoundPage {
  /** As people call it: its address, its path, or « standard input ». */
  readonly name: string
  /** The text as it came: HTML, or the JSON of a dossier. */
  readonly text: string
  /** Reads the text as a page. Throws an `InputError` where it is none. */
  page(keyphrase?: string): Page
}

/** Finds what PAGE means: an address of the web, « - » for standard input, or a file. */
export async function findPage(
  argument: string,
  shell: Shell,
  options: FetchOptions = {},
): Promise<FoundPage> {
  if (/^https?:\/\//iu.test(argument)) return fetchPage(argument, options)
  const isInput = argument === '-'
  const name = isInput ? 'standard input' : argument
  const bytes = isInput
    ? await readStream(shell.stdin, name, MAX_BYTES)
    : await readFileBytes(resolve(shell.folder, argument), argument, MAX_BYTES)
  return foundPage(name, bytes, {})
}

async function fetchPage(address: string, options: FetchOptions): Promise<FoundPage> {
  const fetched = await fetchPublic(address, { limit: MAX_BYTES, ...options })
  const type = fetched.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== undefined && type !== 'text/html' && type !== 'application/xhtml+xml') {
    throw new InputError('not-a-page', `expected a page of HTML, but ${fetched.url} is ${type}.`)
  }
  const robotsFile = await fetchRobots(fetched.url, options)
  return foundPage(fetched.url, fetched.body, {
    url: fetched.url,
    response: {
      status: fetched.status,
      robots: robotsHeaders(fetched),
      bytes: fetched.body.length,
      redirects: fetched.redirects,
      ...(robotsFile !== undefined && { robotsFile }),
    },
  })
}

function robotsHeaders({ headers }: Fetched): readonly string[] {
  const value = headers['x-robots-tag']
  return value === undefined ? [] : [value].flat()
}

/** Undefined where it cannot be had: that says nothing of the page. */
async function fetchRobots(
  url: string,
  options: FetchOptions,
): Promise<{ status: number; text: string } | undefined> {
  try {
    const address = new URL('/robots.txt', url).href
    const limits = {
      limit: MAX_ROBOTS_BYTES,
      timeout: Math.min(options.timeout ?? ROBOTS_TIMEOUT, ROBOTS_TIMEOUT),
    }
    const { status, body } = await fetchPublic(address, { ...options, ...limits, accept: 'text/plain' })
    return { status, text: decode(body) }
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

function foundPage(name: string, bytes: Uint8Array, origin: Pick<Page, 'url' | 'response'>): FoundPage {
  refuseBinary(bytes, name)
  const text = decode(bytes)
  if (text.trim() === '') throw new InputError('empty', `expected a page, but ${name} is empty.`)
  return {
    name,
    text,
    page(keyphrase) {
      if (!/<[a-z!][^>]*>/iu.test(text)) {
        throw new InputError('not-a-page', `expected a page of HTML, but ${name} holds no element.`)
      }
      return readPage(text, { ...origin, ...(keyphrase !== undefined && { keyphrase }) })
    },
  }
}
