import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}
const DATA = fileURLToPath(new URL('../../packages/core/data/fr/', import.meta.url))
/** As strict as the service's own. */
const POLICY =
  "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"

export interface ServedEditor {
  readonly address: string
  close(): Promise<void>
}

/** The built editor alone, on the loopback address: files, the data of French, and one page for every other path. */
export async function serveEditor(folder: string): Promise<ServedEditor> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://editor')
    if (pathname.startsWith('/api')) return response.writeHead(404, { 'content-type': 'text/plain' }).end()
    const root = pathname.startsWith('/data/fr/') ? DATA : folder
    const path = join(root, normalize(pathname.replace(/^\/data\/fr/u, '')))
    const isFile = path.startsWith(root) && existsSync(path) && statSync(path).isFile()
    if (!isFile && extname(pathname) !== '') return response.writeHead(404).end()
    const file = isFile ? path : join(folder, 'index.html')
    return response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
      })
      .end(readFileSync(file))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
