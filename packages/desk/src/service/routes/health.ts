import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { failures } from './shapes.ts'

const answer = z.object({ status: z.literal('ok') })

export const healthRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  app.get(
    '/health',
    {
      config: { access: 'open' },
      schema: { summary: 'The process answers', tags: ['service'], response: { 200: answer } },
    },
    async () => ({ status: 'ok' }) as const,
  )
  app.get(
    '/ready',
    {
      config: { access: 'open' },
      schema: { summary: 'The store answers too', tags: ['service'], response: { 200: answer, ...failures } },
    },
    async () => {
      await desk.store.ping()
      return { status: 'ok' } as const
    },
  )
}
