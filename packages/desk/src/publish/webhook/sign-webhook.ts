import { createHmac } from 'node:crypto'

/**
 * The headers by which a receiver knows that a message is ours, as of now, and not seen before: HMAC-SHA256
 * over id, time and body. A secret that begins with « whsec_ » is base64, another one stands for itself.
 * Source: https://www.standardwebhooks.com (specification, signature scheme v1).
 */
export function signWebhook(
  secret: string,
  { id, body, now }: { readonly id: string; readonly body: Uint8Array; readonly now: Date },
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)
  const time = String(Math.floor(now.getTime() / 1000))
  const signature = createHmac('sha256', key).update(`${id}.${time}.`).update(body).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` }
}
