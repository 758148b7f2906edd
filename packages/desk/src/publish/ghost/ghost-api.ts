import { askTarget, type TargetAnswer, type TargetRequest } from '../ask-target.ts'
import { ghostToken } from './ghost-token.ts'

export interface GhostApi {
  readonly name: string
  /** Asks a path under /ghost/api/admin/, as « posts/ ». */
  ask(path: string, request?: GhostRequest): Promise<TargetAnswer>
}

export type GhostRequest = Omit<TargetRequest, 'url'> & { readonly query?: Readonly<Record<string, string>> }

export function ghostApi(address: string, key: string, now: () => Date): GhostApi {
  const name = `Ghost at ${address}`
  // Said before anything is sent.
  ghostToken(key, now())
  return {
    name,
    ask(path, { query = {}, headers, ...request } = {}) {
      const url = new URL(`${address}/ghost/api/admin/${path}`)
      for (const [parameter, value] of Object.entries(query)) url.searchParams.set(parameter, value)
      const authorization = `Ghost ${ghostToken(key, now())}`
      return askTarget(name, {
        ...request,
        url: url.href,
        headers: { ...headers, authorization, 'accept-version': 'v5.0' },
      })
    },
  }
}
