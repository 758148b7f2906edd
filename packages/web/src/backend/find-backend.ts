import type { Backend } from './backend.ts'
import { type BrowserEffects, createBrowserBackend } from './browser-backend.ts'
import { createHttpBackend } from './http-backend.ts'

/** The service that served the page, or this browser alone where none did. */
export async function findBackend(send: typeof fetch, effects: BrowserEffects): Promise<Backend> {
  return (await hasService(send)) ? createHttpBackend('', send) : createBrowserBackend(effects)
}

/** Something else that serves the page answers in HTML or not at all. */
async function hasService(send: typeof fetch): Promise<boolean> {
  try {
    const response = await send('/api/me', { headers: { accept: 'application/json' } })
    const type = response.headers.get('content-type') ?? ''
    return type.includes('json') && (response.ok || response.status === 401 || response.status === 429)
  } catch {
    return false
  }
}
