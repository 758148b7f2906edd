import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Post = Record<string, unknown> & { id: string; slug: string; updated_at: string }

export interface GhostServer {
  readonly url: string
  readonly key: string
  readonly posts: Post[]
  readonly images: string[]
  /** Requests that changed something. */
  readonly writes: string[]
  /** What somebody does in Ghost's own editor. */
  edit(id: string, changes: Record<string, unknown>): void
  /** Called before each request; answers it where it returns true. */
  onRequest?: (request: IncomingMessage, response: ServerResponse) => boolean
  stop(): void
}

/**
 * Ghost's Admin API as its documentation has it, as far as publishing asks it: tokens that expire after five
 * minutes, `source=html`, slugs made unique, `updated_at` that must be the last one, errors of its types.
 * Source: https://docs.ghost.org/admin-api
 */
export async function startGhost(now: () => Date = () => new Date()): Promise<GhostServer> {
  const secret = randomBytes(32)
  const id = randomBytes(12).toString('hex')
  let clock = now().getTime()
  const posts: Post[] = []
  const ghost: GhostServer & { url: string } = {
    url: '',
    key: `${id}:${secret.toString('hex')}`,
    posts,
    images: [],
    writes: [],
    edit: (post, changes) =>
      Object.assign(posts.find((each) => each.id === post) ?? {}, changes, { updated_at: tick() }),
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
  // No two saves at one moment.
  const tick = () => {
    clock = Math.max(clock + 1000, now().getTime())
    return new Date(clock).toISOString()
  }
  const server = createServer(async (request, response) => {
    if (ghost.onRequest?.(request, response)) return
    const body = await bodyOf(request)
    const { status, json } = answer(request, body)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ghost.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return ghost

  function answer(request: IncomingMessage, body: Buffer): { status: number; json: unknown } {
    const url = new URL(request.url ?? '', ghost.url)
    const page = posts.find((post) => `/${post.slug}/` === url.pathname && post.status === 'published')
    if (page !== undefined) return { status: 200, json: page.html }
    const refused = refusedToken(request.headers.authorization)
    if (refused !== undefined) return failure(401, 'UnauthorizedError', refused)
    const path = url.pathname.replace('/ghost/api/admin/', '')
    if (request.method === 'GET') return read(path, url.searchParams)
    ghost.writes.push(`${request.method} ${path}`)
    if (path === 'images/upload/') return upload(body)
    return save(path, JSON.parse(body.toString()).posts[0], url.searchParams)
  }

  function refusedToken(header = ''): string | undefined {
    const [head = '', payload = '', signature = ''] = header.replace(/^Ghost /u, '').split('.')
    const decoded = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString() || '{}')
    const { kid, alg } = decoded(head)
    const { iat, exp, aud } = decoded(payload)
    const right = createHmac('sha256', secret).update(`${head}.${payload}`).digest()
    const given = Buffer.from(signature, 'base64url')
    if (kid !== id || alg !== 'HS256') return 'Unknown Admin API Key'
    if (given.length !== right.length || !timingSafeEqual(given, right))
      return 'Invalid token: invalid signature'
    const seconds = now().getTime() / 1000
    if (aud !== '/admin/' || exp - iat > 300) return 'Invalid token'
    return exp < seconds || iat > seconds + 5 ? 'Invalid token: jwt expired' : undefined
  }

  function read(path: string, query: URLSearchParams): { status: number; json: unknown } {
    if (path === 'posts/') {
      const start = /^slug:~\^'([^']*)'$/u.exec(query.get('filter') ?? '')?.[1] ?? ''
      return { status: 200, json: { posts: posts.filter(({ slug }) => slug.startsWith(start)) } }
    }
    const found = posts.find((post) => path === `posts/${post.id}/`)
    return found === undefined
      ? failure(404, 'NotFoundError', 'Resource not found')
      : { status: 200, json: { posts: [found] } }
  }

  function save(
    path: string,
    sent: Record<string, unknown>,
    query: URLSearchParams,
  ): { status: number; json: unknown } {
    const found = posts.find((post) => path === `posts/${post.id}/`)
    if (path !== 'posts/' && found === undefined) return failure(404, 'NotFoundError', 'Resource not found')
    if (found !== undefined && sent.updated_at !== found.updated_at)
      return failure(409, 'UpdateCollisionError', 'Saving failed! Someone else is editing this post.')
    if (query.get('source') !== 'html') return failure(422, 'ValidationError', 'Validation error')
    const post: Post = found ?? {
      id: randomBytes(12).toString('hex'),
      slug: freeSlug(String(sent.slug)),
      updated_at: '',
      status: 'draft',
      published_at: null,
    }
    Object.assign(post, sent, { id: post.id, slug: post.slug, updated_at: tick() })
    if (post.status === 'published') {
      post.published_at ??= post.updated_at
      post.url = `${ghost.url}/${post.slug}/`
    }
    if (found === undefined) posts.push(post)
    return { status: found === undefined ? 201 : 200, json: { posts: [post] } }
  }

  function freeSlug(wish: string): string {
    let slug = wish
    for (let count = 2; posts.some((post) => post.slug === slug); count++) slug = `${wish}-${count}`
    return slug
  }

  function upload(body: Buffer): { status: number; json: unknown } {
    const name = /filename="([^"]+)"/u.exec(body.toString('latin1'))?.[1]
    if (name === undefined) return failure(422, 'ValidationError', 'Please select an image.')
    const url = `${ghost.url}/content/images/2026/11/${name}`
    ghost.images.push(url)
    return { status: 201, json: { images: [{ url, ref: null }] } }
  }
}

const failure = (status: number, type: string, message: string) => ({
  status,
  json: { errors: [{ message, type, code: null }] },
})

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
