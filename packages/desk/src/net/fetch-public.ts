import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { InputError } from '@intertitre/core'
import { isPublicAddress } from './is-public-address.ts'

export interface FetchOptions {
  /** Milliseconds for everything together. */
  readonly timeout?: number
  /** Bytes after decompression. */
  readonly limit?: number
  /** Of the `Accept` header. */
  readonly accept?: string
  /** Sent besides. */
  readonly headers?: Readonly<Record<string, string>>
  /** Which addresses may be spoken to; for tests. */
  readonly isAllowed?: (address: string) => boolean
  /** This host may be of a private network: a person named it, in a command or a configuration. */
  readonly privateHost?: string
  /** GET where left out. */
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly body?: Uint8Array
}

export interface Fetched {
  /** Where the redirects led. */
  readonly url: string
  readonly redirects: number
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Uint8Array
}

const TIMEOUT = 15_000
const LIMIT = 25_000_000
const MAX_REDIRECTS = 5
/** Names that never leave a machine or its network, whatever they resolve to. Source: RFC 6761, RFC 6762, ICANN. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu
const AGENT = 'Intertitre/0.1 (newsroom desk; one address at a time, asked for by a person)'

/**
 * Fetches one address of the public web. Every host is checked where it is spoken to, after its name
 * was resolved and again at every redirect, so that no name, no form of writing an address and no
 * redirect leads into a private network. Rejects with an `InputError` that says what came instead.
 */
export async function fetchPublic(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { timeout = TIMEOUT } = options
  const signal = AbortSignal.timeout(timeout)
  try {
    return await follow(publicUrl(address), options, signal)
  } catch (error) {
    if (error instanceof InputError) throw error
    if (signal.aborted) {
      throw new InputError(
        'unreachable',
        `expected an answer from ${address} within ${timeout / 1000} seconds, but none came.`,
        { cause: error },
      )
    }
    throw new InputError('unreachable', `expected an answer from ${address}, but ${reason(error)}.`, {
      cause: error,
    })
  }
}

/** True for a name or literal address that never leaves a machine or its network. */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/gu, '')
  return isIP(host) !== 0 ? !isPublicAddress(host) : LOCAL_NAME.test(host)
}

async function follow(first: URL, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = first
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await ask(url, options, signal)
    const { statusCode: status = 0, headers } = response
    const isFinal = status < 300 || status > 399 || status === 304 || headers.location === undefined
    if (isFinal || !mayBeLedOn(options)) {
      const body = await read(response, options.limit ?? LIMIT, url.href)
      return { url: url.href, redirects, status, headers, body }
    }
    response.destroy()
    url = publicUrl(headers.location ?? '', url)
  }
  throw new InputError(
    'unreachable',
    `expected a page at ${first.href}, but it led on more than ${MAX_REDIRECTS} times.`,
  )
}

/** What changes something, or shows a password, goes where it was sent and nowhere else. */
const mayBeLedOn = ({ method = 'GET', headers = {} }: FetchOptions): boolean =>
  method === 'GET' && headers.authorization === undefined

function publicUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined
  if (url === undefined) {
    throw new InputError(
      'unreachable',
      `expected an address as https://exemple.fr/article, but it is “${address.slice(0, 200)}”.`,
    )
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InputError(
      'unreachable',
      `expected an address of the web, but ${url.href.slice(0, 200)} begins with ${url.protocol}`,
    )
  }
  return url
}

function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { accept = 'text/html,application/xhtml+xml', method = 'GET', body } = options
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const isNamed = url.hostname === options.privateHost
  const isAllowed = isNamed ? () => true : (options.isAllowed ?? isPublicAddress)
  // A literal address is connected to without being looked up.
  if (isIP(host) !== 0 ? !isAllowed(host) : !isNamed && LOCAL_NAME.test(host)) throw refused(url.hostname)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent: false,
        method,
        signal,
        lookup: guardedLookup(isAllowed),
        headers: {
          ...options.headers,
          ...(body !== undefined && { 'content-length': String(body.length) }),
          accept,
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': AGENT,
        },
      },
      resolve,
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Resolves a name and refuses it if any of its addresses is private: what was checked is what is connected to. */
const guardedLookup =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      if (addresses.length === 0 || addresses.some(({ address }) => !isAllowed(address))) {
        return callback(refused(host), [])
      }
      if (options.all) return callback(null, addresses)
      const [first] = addresses
      return callback(null, first!.address, first!.family)
    })
  }

const refused = (host: string): InputError & NodeJS.ErrnoException =>
  new InputError(
    'private-address',
    `expected an address of the public web, but ${host} belongs to this machine or a private network.`,
  )

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

async function read(response: IncomingMessage, limit: number, name: string): Promise<Uint8Array> {
  const decoder = DECODERS[response.headers['content-encoding']?.toLowerCase() ?? '']?.()
  const stream: Readable =
    decoder === undefined ? response : (pipeline(response, decoder, () => {}) as unknown as Readable)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > limit) {
      response.destroy()
      throw new InputError(
        'too-large',
        `expected a page of at most ${limit / 1_000_000} MB, but ${name} goes on after that.`,
      )
    }
  }
  return Buffer.concat(chunks)
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke the connection off',
  ENOTFOUND: 'no server has that name',
  EAI_AGAIN: 'its name could not be looked up (is there a network?)',
  ENETUNREACH: 'there is no way to it (is there a network?)',
  EHOSTUNREACH: 'there is no way to it',
  ETIMEDOUT: 'the server does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for its certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody vouches for its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody vouches for its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody vouches for its certificate',
  EPROTO: 'it does not speak TLS there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS there',
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? `it failed (${code ?? message})`
}
