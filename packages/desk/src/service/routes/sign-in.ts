import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { cookieName, SESSION_DAYS } from '../authentication.ts'
import { type Desk, LIMITS } from '../desk.ts'
import { identityOf } from '../identity.ts'
import { limiter, networkOf } from '../limiter.ts'
import { sendPage } from '../pages.ts'
import { RequestError } from '../request-error.ts'
import { hashOf, newSecret } from '../secrets.ts'
import { staleLinkPage } from '../sign-in-page.ts'
import { failures, personShape } from './shapes.ts'

const DAY = 86_400_000

export const signInRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: desk.isSecure ?? false,
  } as const

  const openSession = async (personId: string, reply: FastifyReply) => {
    const secret = newSecret()
    const expiresAt = new Date(desk.now().getTime() + SESSION_DAYS * DAY)
    await desk.store.people.addSession({ hash: hashOf(secret), personId, csrf: newSecret(), expiresAt })
    reply.setCookie(cookieName(desk), secret, { ...cookie, maxAge: (SESSION_DAYS * DAY) / 1000 })
  }

  const tried = limiter(desk.limits?.signIns ?? LIMITS.signIns, (request) => `sign-in ${networkOf(request)}`)

  app.get(
    '/sign-in',
    {
      // Programs that look at links before people do ask with HEAD: it must not use the link up.
      exposeHeadRoute: false,
      config: { access: 'open' },
      onRequest: async (request) => tried.count(request),
      schema: {
        summary: 'Sign in with a one-time link',
        tags: ['people'],
        querystring: z.object({ token: z.string().max(200).default('') }),
        response: { 303: z.undefined(), ...failures },
      },
    },
    async (request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      const person = await desk.store.people.useLink(hashOf(request.query.token))
      if (person === undefined) {
        if (!/\btext\/html\b/u.test(request.headers.accept ?? ''))
          throw new RequestError(401, 'stale-link', STALE)
        return sendPage(reply, 401, staleLinkPage(request.headers['accept-language']))
      }
      tried.forgive(request)
      await openSession(person.id, reply)
      return reply.redirect('/', 303)
    },
  )

  app.get(
    '/api/me',
    {
      config: { access: 'reader' },
      schema: {
        summary: 'Who is signed in',
        tags: ['people'],
        response: {
          200: z.object({
            person: personShape,
            csrf: z.string(),
            model: z
              .string()
              .exactOptional()
              .describe('The language model that may write; absent where none was given.'),
          }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const identity = identityOf(request)
      reply.header('cache-control', 'no-store')
      if (identity.kind !== 'person')
        throw new RequestError(403, 'not-a-person', 'Expected a session of a person, but this is an API key.')
      const { id, name, role } = identity.person
      return {
        person: { id, name, role },
        csrf: identity.session.csrf,
        ...(desk.model !== undefined && { model: desk.model.name }),
      }
    },
  )

  app.post(
    '/api/sign-out',
    {
      config: { access: 'reader' },
      schema: { summary: 'End the session', tags: ['people'], response: { 204: z.undefined(), ...failures } },
    },
    async (request, reply) => {
      const identity = identityOf(request)
      if (identity.kind === 'person') await desk.store.people.endSession(identity.session.hash)
      return reply.clearCookie(cookieName(desk), cookie).code(204).send()
    },
  )
}

const STALE = 'Expected a link that was not used and is not too old; ask an administrator for another.'
