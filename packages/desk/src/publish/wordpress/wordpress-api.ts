import { askTarget, type TargetAnswer, type TargetRequest } from '../ask-target.ts'

/** A WordPress with its REST API, and who asks it. */
export interface WordpressApi {
  readonly name: string
  /**
   * Asks a route as « wp/v2/posts ». Over `rest_route`, which every WordPress knows whatever its permalinks
   * are like. Source: https://developer.wordpress.org/rest-api/
   */
  ask(route: string, request?: WordpressRequest): Promise<TargetAnswer>
}

export type WordpressRequest = Omit<TargetRequest, 'url'> & {
  readonly query?: Readonly<Record<string, string>>
}

export function wordpressApi(address: string, user: string, password: string): WordpressApi {
  const name = `WordPress at ${address}`
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    name,
    ask(route, { query = {}, headers, ...request } = {}) {
      const url = new URL(`${address}/`)
      url.searchParams.set('rest_route', `/${route}`)
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value)
      return askTarget(name, { ...request, url: url.href, headers: { ...headers, authorization } })
    },
  }
}
