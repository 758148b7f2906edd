import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Person } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { notFound, RequestError } from '../request-error.ts'
import { hashOf, newSecret } from '../secrets.ts'
import { failures, idParams, nameShape, personShape, roleShape } from './shapes.ts'

/** Hours that a link may lie in somebody's mail. */
export const LINK_HOURS = 24

const fullPerson = personShape.extend({ createdAt: z.string() })

export const linkShape = z.object({
  link: z.string().describe('Works once; whoever opens it is signed in.'),
  expiresAt: z.string(),
})

/** A link that signs a person in, once. Throws where there is no such person. */
export async function signInLink(
  desk: Pick<Desk, 'store' | 'url' | 'now'>,
  personId: string,
  by: Parameters<Desk['store']['people']['addLink']>[3],
) {
  const token = newSecret()
  const expiresAt = new Date(desk.now().getTime() + LINK_HOURS * 3_600_000)
  const isAdded = await desk.store.people.addLink(hashOf(token), personId, expiresAt, by)
  if (!isAdded) throw notFound('a person')
  return { link: `${desk.url()}/sign-in?token=${token}`, expiresAt: expiresAt.toISOString() }
}

export const peopleRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { people } = desk.store
  const config = { access: 'admin' } as const
  const tags = ['people']

  app.get(
    '/api/people',
    {
      config,
      schema: {
        summary: 'Everybody who may sign in',
        tags,
        response: { 200: z.object({ items: z.array(fullPerson) }), ...failures },
      },
    },
    async () => ({ items: [...(await people.list())] }),
  )

  app.post(
    '/api/people',
    {
      config: { ...config, isRepeatable: true },
      schema: {
        summary: 'Add a person',
        tags,
        body: z.object({ name: nameShape, role: roleShape }),
        response: { 201: fullPerson, ...failures },
      },
    },
    async (request, reply) => reply.code(201).send(await people.add(request.body, actorIn(request))),
  )

  app.patch(
    '/api/people/:id',
    {
      config,
      schema: {
        summary: 'Change name or role',
        tags,
        params: idParams,
        body: z.object({ name: nameShape.optional(), role: roleShape.optional() }),
        response: { 200: fullPerson, ...failures },
      },
    },
    async (request) => {
      const { name, role } = request.body
      const change = { ...(name !== undefined && { name }), ...(role !== undefined && { role }) }
      return known(await people.change(request.params.id, change, actorIn(request)))
    },
  )

  app.delete(
    '/api/people/:id',
    {
      config,
      schema: {
        summary: 'Remove a person; sessions and links end at once',
        tags,
        params: idParams,
        response: { 204: z.undefined(), ...failures },
      },
    },
    async (request, reply) => {
      known(await people.remove(request.params.id, actorIn(request)))
      return reply.code(204).send()
    },
  )

  app.post(
    '/api/people/:id/sign-in-link',
    {
      config,
      schema: {
        summary: 'A one-time link that signs this person in',
        tags,
        params: idParams,
        response: { 201: linkShape, ...failures },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(await signInLink(desk, request.params.id, actorIn(request))),
  )
}

function known(person: Person | 'last-admin' | undefined): Person {
  if (person === undefined) throw notFound('a person')
  if (person === 'last-admin')
    throw new RequestError(
      409,
      'last-admin',
      'Expected an administrator to be left, but this is the last one.',
    )
  return person
}
