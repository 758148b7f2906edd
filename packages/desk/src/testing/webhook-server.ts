import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface WebhookServer {
  readonly url: string
  /** What came, in its order. */
  readonly messages: { readonly id: string; readonly type: string; readonly data: Record<string, unknown> }[]
  stop(): void
}

/** Whoever listens to a webhook: keeps what comes, and answers 204. */
export async function startWebhook(): Promise<WebhookServer> {
  const messages: WebhookServer['messages'] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { type, data } = JSON.parse(Buffer.concat(chunks).toString())
    messages.push({ id: String(request.headers['webhook-id']), type, data })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
    messages,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
