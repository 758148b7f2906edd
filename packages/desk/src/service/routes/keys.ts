import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Key } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { notFound } from '../request-error.ts'
import { hashOf, newKeySecret } from '../secrets.ts'
import { failures, id, idParams, nameShape, roleShape } from './shapes.ts'

const keyShape = z.object({
  id,
  name: z.string(),
  role: roleShape,
  createdAt: z.string(),
  createdBy: z.string(),
  usedAt: z.string().optional(),
})

const keyOf = ({ createdBy, ...key }: Key) => ({ ...key, createdBy: createdBy.name })

export const keyRoutes: (desk: Desk) => FastifyPluginAsyncZod =
  ({ store: { people } }) =>
  async (app) => {
    const config = { access: 'admin' } as const
    const tags = ['keys']

    app.get(
      '/api/keys',
      {
        config,
        schema: {
          summary: 'API keys, without their secrets',
          tags,
          response: { 200: z.object({ items: z.array(keyShape) }), ...failures },
        },
      },
      async () => ({ items: (await people.keys()).map(keyOf) }),
    )

    app.post(
      '/api/keys',
      {
        config,
        schema: {
          summary: 'Make an API key; its secret is told this once',
          tags,
          body: z.object({ name: nameShape, role: roleShape }),
          response: { 201: keyShape.extend({ secret: z.string() }), ...failures },
        },
      },
      async (request, reply) => {
        const secret = newKeySecret()
        const { name, role } = request.body
        const key = await people.addKey({ hash: hashOf(secret), name, role }, actorIn(request))
        return reply
          .code(201)
          .header('cache-control', 'no-store')
          .send({ ...keyOf(key), secret })
      },
    )

    app.delete(
      '/api/keys/:id',
      {
        config,
        schema: {
          summary: 'Remove a key; it opens nothing any more',
          tags,
          params: idParams,
          response: { 204: z.undefined(), ...failures },
        },
      },
      async (request, reply) => {
        if ((await people.removeKey(request.params.id, actorIn(request))) === undefined)
          throw notFound('a key')
        return reply.code(204).send()
      },
    )
  }
