import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Job, JobState } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { eventStream } from '../event-stream.ts'
import { actorIn } from '../identity.ts'
import { notFound, RequestError } from '../request-error.ts'
import { failures, idParams, jobOf, jobShape, listOf } from './shapes.ts'

/** Milliseconds between two looks at a job that somebody watches. */
const PACE = 300
const ENDED: ReadonlySet<JobState> = new Set(['done', 'failed', 'cancelled'])

export const jobRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { jobs } = desk.store
  const config = { access: 'editor' } as const
  const tags = ['jobs']

  let isClosing = false
  // Who listens to a job holds his connection for as long as it takes.
  app.addHook('preClose', async () => {
    isClosing = true
  })

  const found = async (id: string): Promise<Job> => {
    const job = await jobs.get(id)
    if (job === undefined) throw notFound('a job')
    return job
  }

  app.get(
    '/api/jobs',
    {
      config,
      schema: {
        summary: 'Jobs, the newest first',
        tags,
        querystring: z.object({
          page: z.coerce.number().int().min(1).max(100_000).default(1),
          state: jobShape.shape.state.optional(),
        }),
        response: { 200: listOf(jobShape), ...failures },
      },
    },
    async ({ query: { page, state } }) => {
      const { items, total } = await jobs.list({ page, ...(state !== undefined && { state }) })
      return { items: items.map(jobOf), total }
    },
  )

  app.get(
    '/api/jobs/:id',
    {
      config,
      schema: { summary: 'One job', tags, params: idParams, response: { 200: jobShape, ...failures } },
    },
    async ({ params }) => jobOf(await found(params.id)),
  )

  app.delete(
    '/api/jobs/:id',
    {
      config,
      schema: { summary: 'Call a job off', tags, params: idParams, response: { 200: jobShape, ...failures } },
    },
    async (request) => {
      const job = await jobs.cancel(request.params.id, actorIn(request))
      if (job !== undefined) return jobOf(job)
      const { state } = await found(request.params.id)
      throw new RequestError(409, 'ended', `Expected a job that goes on, but this one is ${state}.`)
    },
  )

  app.post(
    '/api/jobs/:id/retry',
    {
      config,
      schema: {
        summary: 'Try a failed or cancelled job again',
        tags,
        params: idParams,
        response: { 200: jobShape, ...failures },
      },
    },
    async (request) => {
      const job = await jobs.retry(request.params.id, actorIn(request))
      if (job !== undefined) return jobOf(job)
      const { state } = await found(request.params.id)
      throw new RequestError(
        409,
        'not-failed',
        `Expected a job that failed or was cancelled, but this one is ${state}.`,
      )
    },
  )

  app.get(
    '/api/jobs/:id/events',
    {
      config,
      schema: {
        summary: 'Progress of a job as server-sent events, until it ends',
        tags,
        params: idParams,
        response: {
          200: z
            .custom<string>()
            .meta({ type: 'string', description: '“event: job”, its data as GET /api/jobs/{id}.' }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const look = async () => (isClosing ? undefined : jobs.get(request.params.id))
      tell(await found(request.params.id), look, reply).catch((error: unknown) =>
        request.log.error({ err: error }, 'events'),
      )
      return reply
    },
  )
}

/** Writes an event for each change, and ends with the job or with whoever listens. */
async function tell(first: Job, look: () => Promise<Job | undefined>, reply: FastifyReply): Promise<void> {
  const stream = eventStream(reply)
  let job: Job | undefined = first
  let told = ''
  while (job !== undefined && stream.isOpen) {
    const data = jobShape.parse(jobOf(job))
    const text = JSON.stringify(data)
    if (text !== told) stream.send('job', data)
    told = text
    if (ENDED.has(job.state)) break
    await wait(PACE, undefined, { ref: false })
    job = await look().catch(() => job)
  }
  stream.end()
}
