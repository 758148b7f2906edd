import { sameName } from './terms.ts'
import type { WordpressApi } from './wordpress-api.ts'

/** How an article is signed there. */
export interface Signature {
  /** The user whose post it is; WordPress's own choice where it is left out. */
  readonly author?: number
  /** The byline says more than WordPress shows: it stands in the text. */
  readonly isInText: boolean
}

interface User {
  readonly id: number
  readonly name: string
  readonly capabilities?: Readonly<Record<string, boolean>>
}

/**
 * Who signs: the user of the byline's name. Where WordPress has none, knows only some of several, or this
 * user may not write in the name of others, the byline stays in the text.
 * Source: https://developer.wordpress.org/rest-api/reference/users/
 */
export async function signatureOf(api: WordpressApi, byline: string | undefined): Promise<Signature> {
  const names = namesIn(byline)
  if (names.length === 0) return { isInText: false }
  const { json: me } = await api.ask('wp/v2/users/me', {
    query: { context: 'edit' },
    expected: [401, 403, 404],
  })
  if (!isUser(me)) return { isInText: true }
  const mayAny = me.capabilities?.edit_others_posts === true
  for (const name of names) {
    const user = sameName(me.name, name) ? me : mayAny ? await userCalled(api, name) : undefined
    if (user !== undefined) return { author: user.id, isInText: names.length > 1 }
  }
  return { isInText: true }
}

/** « Anne Roux et Paul Le Bihan » are two. */
const namesIn = (byline = ''): readonly string[] =>
  byline
    .split(/\s*(?:[,;/&]|\s(?:et|and|avec|with)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '')

async function userCalled(api: WordpressApi, name: string): Promise<User | undefined> {
  const { json } = await api.ask('wp/v2/users', {
    query: { search: name, per_page: '100' },
    expected: [400, 401, 403, 404],
  })
  return (Array.isArray(json) ? json : []).filter(isUser).find((user) => sameName(user.name, name))
}

const isUser = (value: unknown): value is User => {
  const { id, name } = (value ?? {}) as Partial<User>
  return typeof id === 'number' && typeof name === 'string'
}
