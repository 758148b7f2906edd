import type { ApiKey, Colleague, Team } from './backend.ts'

type Request = <T>(method: string, path: string, body?: unknown) => Promise<T>

const person = (id: string): string => `/api/people/${encodeURIComponent(id)}`

/** People and keys over the routes of the service. */
export const createHttpTeam = (request: Request): Team => ({
  people: async () => (await request<{ readonly items: readonly Colleague[] }>('GET', '/api/people')).items,
  addPerson: (name, role) => request('POST', '/api/people', { name, role }),
  changeRole: (id, role) => request('PATCH', person(id), { role }),
  removePerson: (id) => request('DELETE', person(id)),
  signInLink: (id) => request('POST', `${person(id)}/sign-in-link`),
  keys: async () => (await request<{ readonly items: readonly ApiKey[] }>('GET', '/api/keys')).items,
  addKey: (name, role) => request('POST', '/api/keys', { name, role }),
  removeKey: (id) => request('DELETE', `/api/keys/${encodeURIComponent(id)}`),
})
