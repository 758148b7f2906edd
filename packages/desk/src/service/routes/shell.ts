import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { administratorLink } from '../administrator-link.ts'
import type { Desk } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { linkShape } from './people.ts'
import { failures, nameShape } from './shapes.ts'

/** For the command line on the same machine, which proves itself by the secret in the service's own file. */
export const shellRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  app.post(
    '/api/shell/sign-in-link',
    {
      config: { access: 'shell' },
      schema: {
        hide: true,
        body: z.strictObject({ name: nameShape.optional() }),
        response: { 201: linkShape.extend({ name: z.string() }), ...failures },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await administratorLink(desk, request.body.name, actorIn(request))),
  )
}
