import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import { StoreUnavailableError } from '../store/store.ts'
import type { TaskName, Tasks } from '../tasks/tasks.ts'
import type { Desk } from './desk.ts'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export interface Metrics {
  readonly registry: Registry
  /** The same tasks, timed. */
  timed(tasks: Tasks): Tasks
}

/** Counts and times for Prometheus: requests by route, tasks, jobs by state, and the process itself. */
export function createMetrics({ store, tasks }: Pick<Desk, 'store' | 'tasks'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'intertitre_task_seconds',
    help: 'How long tasks take, waiting included.',
    labelNames: ['task', 'outcome'] as const,
    buckets: SECONDS,
    registers: [registry],
  })
  new Gauge({
    name: 'intertitre_tasks',
    help: 'Tasks that run and that wait.',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      this.set({ state: 'running' }, tasks.load.running)
      this.set({ state: 'waiting' }, tasks.load.waiting)
    },
  })
  new Gauge({
    name: 'intertitre_jobs',
    help: 'Jobs by state.',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      this.reset()
      for (const [state, count] of Object.entries(await countsOf(store))) this.set({ state }, count)
    },
  })
  return {
    registry,
    timed: (timedTasks) => ({
      async run(name, input, options) {
        const end = duration.startTimer({ task: name satisfies TaskName })
        try {
          const output = await timedTasks.run(name, input, options)
          end({ outcome: 'done' })
          return output
        } catch (error) {
          end({ outcome: error instanceof Error ? error.name : 'failed' })
          throw error
        }
      },
      get load() {
        return timedTasks.load
      },
      close: () => timedTasks.close(),
    }),
  }
}

/** None where the store is away: the rest can be told all the same. */
async function countsOf(store: Desk['store']): Promise<Readonly<Record<string, number>>> {
  try {
    return await store.jobs.counts()
  } catch (error) {
    if (error instanceof StoreUnavailableError) return {}
    throw error
  }
}

/** Times every request by its route, never by its address, which may hold secrets; answers GET /metrics. */
export function addMetrics(app: FastifyInstance, { registry }: Metrics): void {
  const requests = new Histogram({
    name: 'intertitre_http_request_seconds',
    help: 'How long requests take.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers: [registry],
  })
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    requests.observe(
      { method, route: routeOptions.url ?? '(none)', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
  app.get(
    '/metrics',
    {
      config: { access: 'key-or-admin' },
      schema: {
        summary: 'Counts and times for Prometheus',
        tags: ['service'],
        response: { 200: z.string() },
      },
    },
    async (_request, reply) =>
      reply
        .type(registry.contentType)
        .serializer(String)
        .send(await registry.metrics()),
  )
}
