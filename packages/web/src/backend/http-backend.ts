import type { Audited } from '@intertitre/core'
import {
  type ArticlePage,
  type Backend,
  BackendError,
  type Job,
  type Person,
  type Saved,
  type SiteSettings,
  type StoredArticle,
  type StoryRevision,
  type VersionSummary,
} from './backend.ts'
import { createHttpPublishing } from './http-publishing.ts'
import { createHttpQueue } from './http-queue.ts'
import { createHttpTeam } from './http-team.ts'
import { writeEvents } from './write-events.ts'

type Fetch = typeof fetch

interface Me {
  readonly person: Person
  readonly csrf: string
  readonly model?: string
}

/** The service at `base` (« » for where the page came from), spoken to over HTTP. */
export function createHttpBackend(base: string, send: Fetch): Backend {
  let csrf: string | undefined
  let model: string | undefined
  const get = <T>(path: string): Promise<T> => request<T>('GET', path)

  async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await respond(method, path, body)
    if (!response.ok) throw await refusalOf(response)
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
  }

  async function respond(
    method: string,
    path: string,
    body?: unknown,
    accept = 'application/json',
  ): Promise<Response> {
    const headers: Record<string, string> = { accept }
    // Of a form the browser says how it is parted.
    const isForm = body instanceof FormData
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
    if (method !== 'GET' && csrf !== undefined) headers['x-csrf-token'] = csrf
    const init: RequestInit = { method, headers, credentials: 'same-origin' }
    if (body !== undefined) init.body = isForm ? body : JSON.stringify(body)
    try {
      return await send(`${base}${path}`, init)
    } catch (error) {
      throw new BackendError(0, 'unreachable', error instanceof Error ? error.message : String(error))
    }
  }

  /** The article, or why there is none, is told by the events. */
  const stopWriting = (id: string): void => {
    request('POST', `/api/write/${encodeURIComponent(id)}/stop`, {}).catch(() => {})
  }

  return {
    kind: 'service',
    async me() {
      const response = await respond('GET', '/api/me')
      if (response.status === 401) return undefined
      if (!response.ok) throw await refusalOf(response)
      const me = (await response.json()) as Me
      csrf = me.csrf
      model = me.model
      return me.person
    },
    signOut: () => request('POST', '/api/sign-out', {}),
    articles: (query) => get<ArticlePage>(`/api/articles${searchOf({ ...query })}`),
    article: (id) => get<StoredArticle>(articlePath(id)),
    revision: (id) => get<StoryRevision>(`${articlePath(id)}/revision`),
    async readFile(file) {
      const form = new FormData()
      form.set('file', file)
      const { id } = await request<{ readonly id: string }>('POST', '/api/stories', form)
      return (await get<{ readonly text: string }>(`/api/stories/${encodeURIComponent(id)}`)).text
    },
    model: () => model,
    async writeWithModel(order, onReport, stop) {
      const response = await respond('POST', '/api/write', { ...order, writer: 'model' }, 'text/event-stream')
      if (!response.ok || response.body === null) throw await refusalOf(response)
      for await (const event of writeEvents(response.body)) {
        if (event.kind === 'report') onReport(event.report)
        else if (event.kind === 'article') return { id: event.id }
        else if (event.kind === 'begun') onceAborted(stop, () => stopWriting(event.id))
      }
      throw new BackendError(0, 'unreachable', 'The service broke off.')
    },
    create: (dossier) => request('POST', '/api/articles', { dossier }),
    async save(id, save): Promise<Saved> {
      const response = await respond('PUT', articlePath(id), save)
      if (response.status === 409) {
        const body = (await response.json()) as Partial<Pick<Extract<Saved, { kind: 'conflict' }>, 'current'>>
        if (body.current !== undefined) return { kind: 'conflict', current: body.current }
        throw new BackendError(409, 'conflict', 'Expected the current version in the answer.')
      }
      if (!response.ok) throw await refusalOf(response)
      const { version } = (await response.json()) as { readonly version: number }
      return { kind: 'saved', version }
    },
    async versions(id) {
      const found = await get<readonly VersionSummary[] | { items: readonly VersionSummary[] }>(
        `${articlePath(id)}/versions`,
      )
      const items = 'items' in found ? found.items : found
      return [...items].sort((one, other) => other.version - one.version)
    },
    async version(id, version) {
      const { dossier } = await get<{ readonly dossier: Audited }>(`${articlePath(id)}/versions/${version}`)
      return dossier
    },
    decide: (id, decision) => request('POST', `${articlePath(id)}/decisions`, decision),
    async jobs() {
      const found = await get<readonly Job[] | { readonly items: readonly Job[] }>('/api/jobs')
      const jobs = 'items' in found ? found.items : found
      return jobs.filter(({ state }) => WAITING.has(state))
    },
    siteSettings: () => get<SiteSettings>('/api/site'),
    queue: createHttpQueue(request, (path, signal) =>
      send(`${base}${path}`, {
        headers: { accept: 'text/event-stream' },
        credentials: 'same-origin',
        signal,
      }),
    ),
    team: createHttpTeam(request),
    publishing: createHttpPublishing(request),
    fileAddress: (id, format) => `${base}${articlePath(id)}/export/${encodeURIComponent(format)}`,
  }
}

function onceAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act()
  else signal.addEventListener('abort', act, { once: true })
}

/** Jobs of which something is still to come, or to be done by a person. */
const WAITING = new Set(['queued', 'active', 'retrying', 'failed'])

const articlePath = (id: string): string => `/api/articles/${encodeURIComponent(id)}`

function searchOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** The error of the service's own shape, whatever else may have answered. */
async function refusalOf(response: Response): Promise<BackendError> {
  try {
    const { error, trouble } = (await response.json()) as {
      error: { code: string; message: string }
      trouble?: string
    }
    return new BackendError(response.status, error.code, error.message, trouble)
  } catch {
    return new BackendError(response.status, 'unknown', response.statusText)
  }
}
