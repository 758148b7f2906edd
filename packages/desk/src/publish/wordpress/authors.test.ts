import { describe, expect, test } from 'vitest'
import { signatureOf } from './authors.ts'
import type { WordpressApi } from './wordpress-api.ts'

const USERS = [
  { id: 2, name: 'Anne Roux' },
  { id: 3, name: 'Paul Le Bihan &amp; fils' },
  { id: 4, name: 'Anne Rousseau' },
]

/** Users of a WordPress; `me` is who asks. */
function wordpress(me: object | undefined): WordpressApi {
  return {
    name: 'WordPress',
    async ask(route, { query = {} } = {}) {
      const answer = (status: number, json: unknown) => ({ status, date: undefined, json })
      if (route === 'wp/v2/users/me')
        return me === undefined ? answer(401, { code: 'rest_not_logged_in' }) : answer(200, me)
      return answer(
        200,
        // As WordPress does, in small and capital letters alike.
        USERS.filter(({ name }) =>
          name.toLowerCase().includes(String(query.search).toLowerCase().slice(0, 4)),
        ),
      )
    },
  }
}

const editor = { id: 1, name: 'Le desk', capabilities: { edit_others_posts: true } }
const author = { id: 2, name: 'Anne Roux', capabilities: { edit_posts: true } }

const cases = [
  { name: 'nobody signed', me: editor, byline: undefined, signature: { isInText: false } },
  { name: 'a user of that name', me: editor, byline: 'Anne Roux', signature: { author: 2, isInText: false } },
  { name: 'in other letters', me: editor, byline: 'ANNE ROUX', signature: { author: 2, isInText: false } },
  { name: 'a name that begins alike', me: editor, byline: 'Anne Rou', signature: { isInText: true } },
  { name: 'nobody of that name', me: editor, byline: 'Léa Morel', signature: { isInText: true } },
  {
    name: 'two, of whom one is a user',
    me: editor,
    byline: 'Léa Morel et Anne Roux',
    signature: { author: 2, isInText: true },
  },
  { name: 'who asks', me: author, byline: 'Anne Roux', signature: { author: 2, isInText: false } },
  {
    name: 'another, in whose name this user may not write',
    me: author,
    byline: 'Anne Rousseau',
    signature: { isInText: true },
  },
  { name: 'users are kept from programs', me: undefined, byline: 'Anne Roux', signature: { isInText: true } },
]

describe('who signs at WordPress', () => {
  for (const { name, me, byline, signature } of cases)
    test(name, async () => expect(await signatureOf(wordpress(me), byline)).toEqual(signature))
})
