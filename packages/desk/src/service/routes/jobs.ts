import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Job, JobState } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { notFound, RequestError } from '../request-error.ts'
import { failures, idParams, jobOf, jobShape, listOf } from './shapes.ts'

/** Milliseconds between two looks at a job that somebody watches. */
const PACE = 300
/** Looks without news after which a line shows proxies that the connection lives: 15 seconds. */
const QUIET_LOOKS = 50
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
      await tell(await found(request.params.id), look, reply)
      return reply
    },
  )
}

/** Writes an event for each change, and ends with the job or with whoever listens. */
async function tell(first: Job, look: () => Promise<Job | undefined>, reply: FastifyReply): Promise<void> {
  reply.hijack()
  const { raw } = reply
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that gather answers before they pass them on.
    'x-accel-buffering': 'no',
  })
  let job: Job | undefined = first
  let told = ''
  let quiet = 0
  while (job !== undefined && !raw.destroyed) {
    const data = JSON.stringify(jobShape.parse(jobOf(job)))
    if (data !== told) raw.write(`event: job\ndata: ${data}\n\n`)
    else if (++quiet % QUIET_LOOKS === 0) raw.write(': still here\n\n')
    told = data
    if (ENDED.has(job.state)) break
    await wait(PACE, undefined, { ref: false })
    job = await look().catch(() => job)
  }
  raw.end()
}
