import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { StoredArticle, StoredStory } from '../../store/store.ts'
import { TaskError } from '../../tasks/task-errors.ts'
import type { TaskOptions } from '../../tasks/tasks.ts'
import { type Desk, LIMITS } from '../desk.ts'
import { answerTo, logFault } from '../errors.ts'
import { eventStream } from '../event-stream.ts'
import { idFor } from '../idempotency.ts'
import { actorIn } from '../identity.ts'
import { keptStory } from '../kept-story.ts'
import { askerOf, limiter } from '../limiter.ts'
import { notFound, RequestError } from '../request-error.ts'
import { createWritings, type Writings } from '../writings.ts'
import {
  articleOf,
  articleShape,
  articleSummaryOf,
  articleSummaryShape,
  failures,
  idParams,
  jobOf,
  jobShape,
  longText,
  nameShape,
  shortText,
} from './shapes.ts'
import { source } from './work.ts'

const order = {
  brief: shortText.optional().describe('What is wanted, in plain words, French or English.'),
  date: shortText.optional().describe('When the story was published, as 2026-11-24.'),
  keyphrase: shortText.optional().describe('What readers search for.'),
  context: z
    .array(z.strictObject({ text: longText, name: nameShape.optional() }))
    .max(10)
    .default([])
    .describe('Documents beside the story, which statements may rest on too.'),
  writer: z
    .enum(['offline', 'model'])
    .default('offline')
    .describe('The built-in writer, or the model that the service was given, under the same proof.'),
  queued: z.boolean().default(false).describe('Answer at once with a job; a worker writes.'),
}

const body = z.union([
  z.strictObject({ storyId: z.string().max(100), ...order }),
  z.strictObject({ text: longText, name: nameShape.optional(), ...order }),
])
type WriteBody = z.output<typeof body>

export const writeRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const counted = limiter(desk.limits?.writes ?? LIMITS.writes, (request) => `write ${askerOf(request)}`)
  const writings = createWritings()
  // Who listens to a model holds his connection; what is done is kept.
  app.addHook('preClose', async () => writings.stopAll())

  app.post(
    '/api/write',
    {
      bodyLimit: 6_000_000,
      config: { access: 'editor', isRepeatable: true },
      onRequest: async (request) => counted.count(request),
      schema: {
        summary: 'Write an article from a story, now or by a worker',
        description:
          'With “accept: text/event-stream” the answer tells its progress: “begun” with the id to stop it by, “stage”, “report” with each text that stands, and at last “article” (as in lists) or “error”.',
        tags: ['articles'],
        body,
        response: {
          201: z.object({ article: articleShape }),
          202: z.object({ job: jobShape }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      if (request.body.writer === 'model' && desk.model === undefined)
        throw new RequestError(
          422,
          'no-model',
          'Expected the writer “offline”: this desk was given no language model.',
        )
      if (request.body.queued) return reply.code(202).send({ job: jobOf(await queued(request, desk)) })
      if (request.headers.accept?.includes('text/event-stream')) {
        void tell(request, reply, desk, writings)
        return reply
      }
      const article = await written(request, desk, whileWanted(reply, request.body))
      return reply.code(201).send({ article: articleOf(article) })
    },
  )

  app.post(
    '/api/write/:id/stop',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Stop a model that writes for who asks; what is done is kept',
        description:
          '`id` as the event “begun” told it. The article, or why there is none, comes as an event.',
        tags: ['articles'],
        params: idParams,
        response: { 202: z.object({ stopped: z.literal(true) }), ...failures },
      },
    },
    async (request, reply) => {
      if (!writings.stop(request.params.id, actorIn(request))) throw notFound('a writing that goes on')
      return reply.code(202).send({ stopped: true })
    },
  )
}

async function storyOf(id: string, { store }: Desk): Promise<StoredStory> {
  const story = await store.stories.get(id)
  if (story === undefined) throw notFound('a story')
  return story
}

const wishesIn = ({ brief, date, keyphrase, writer }: WriteBody) => ({
  ...(brief !== undefined && { brief }),
  ...(date !== undefined && { date }),
  ...(keyphrase !== undefined && { keyphrase }),
  ...(writer === 'model' && { writer }),
})

const fileOf = (wanted: WriteBody & { readonly text: string }, { tasks }: Desk) =>
  tasks.run('file', { source: source(wanted.text, undefined, 'name' in wanted ? wanted.name : undefined) })

const contextOf = ({ context }: WriteBody) =>
  context.map(({ text, name = 'context' }) => source(text, undefined, name))

async function queued(request: FastifyRequest, desk: Desk) {
  const wanted = request.body as WriteBody
  const by = actorIn(request)
  const { jobs } = desk.store
  const story =
    'storyId' in wanted
      ? await storyOf(wanted.storyId, desk)
      : await keptStory(desk, await fileOf(wanted, desk), by, idFor(request, 'story'))
  const context = await Promise.all(contextOf(wanted).map((each) => desk.tasks.run('file', { source: each })))
  const payload = { ...wishesIn(wanted), context }
  const id = idFor(request, 'job')
  return jobs.add({ kind: 'write', title: story.title, storyId: story.id, payload, id }, by)
}

/** Keeps the article, and its story where it is new. */
async function written(request: FastifyRequest, desk: Desk, options: TaskOptions): Promise<StoredArticle> {
  const wanted = request.body as WriteBody
  const by = actorIn(request)
  const { articles } = desk.store
  const filed = 'storyId' in wanted ? await storyOf(wanted.storyId, desk) : undefined
  const document = filed?.document ?? (await fileOf(wanted as WriteBody & { text: string }, desk))
  const tasks = wanted.writer === 'model' && desk.model !== undefined ? desk.model.tasks : desk.tasks
  const { dossier } = await tasks.run(
    'write',
    { story: document, context: contextOf(wanted), ...wishesIn(wanted) },
    options,
  )
  // Only now: a text that nothing can be written from leaves no story behind.
  const story = filed ?? (await keptStory(desk, document, by, idFor(request, 'story')))
  return articles.add({ dossier }, by, story.id, idFor(request, 'article'))
}

/** Who has left needs no article; what a model has written was paid for, and is kept. */
function whileWanted(
  reply: FastifyReply,
  { writer }: WriteBody,
  stopping = new AbortController(),
): Pick<TaskOptions, 'signal' | 'stop'> {
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) stopping.abort(new TaskError('Whoever asked for it is gone.'))
  })
  return writer === 'model' ? { stop: stopping.signal } : { signal: stopping.signal }
}

/** The same as server-sent events. */
async function tell(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: Desk,
  writings: Writings,
): Promise<void> {
  const by = actorIn(request)
  const wanted = request.body as WriteBody
  const stopping = new AbortController()
  const id = writings.begin(by, stopping)
  const stream = eventStream(reply)
  stream.send('begun', { id })
  try {
    const article = await written(request, desk, {
      ...whileWanted(reply, wanted, stopping),
      // Reports tell the stage of a model that writes, and more.
      onStage: (stage) => stream.send('stage', { stage }),
      onReport: (report) => stream.send('report', report),
    })
    stream.send('article', articleSummaryShape.parse(articleSummaryOf(article)))
  } catch (error) {
    const { status, code, message } = answerTo(error, request)
    if (status >= 500) logFault(error, request)
    stream.send('error', { status, code, message })
  } finally {
    writings.end(id)
    stream.end()
  }
}
