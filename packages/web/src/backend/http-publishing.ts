import type { Publishing, SentArticle, Target } from './backend.ts'

type Request = <T>(method: string, path: string, body?: unknown) => Promise<T>

const article = (id: string): string => `/api/articles/${encodeURIComponent(id)}`

/** Publishing over the routes of the service. */
export const createHttpPublishing = (request: Request): Publishing => ({
  targets: async () => (await request<{ readonly items: readonly Target[] }>('GET', '/api/targets')).items,
  sent: async (id) =>
    (await request<{ readonly items: readonly SentArticle[] }>('GET', `${article(id)}/publications`)).items,
  publish: (id, order) => request('POST', `${article(id)}/publish`, order),
  takeDown: (id, order) => request('POST', `${article(id)}/take-down`, order),
})
