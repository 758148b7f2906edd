import type { Document } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Source } from '../../input/find-story.ts'
import type { StoredStory } from '../../store/store.ts'
import { type Desk, LIMITS } from '../desk.ts'
import { idFor } from '../idempotency.ts'
import { actorIn } from '../identity.ts'
import { askerOf, limiter } from '../limiter.ts'
import { notFound } from '../request-error.ts'
import { whileAsked } from '../while-asked.ts'
import {
  articleOf,
  articleShape,
  failures,
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
  queued: z.boolean().default(false).describe('Answer at once with a job; a worker writes.'),
}

export const writeRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { store, tasks } = desk

  const storyOf = async (id: string): Promise<StoredStory> => {
    const story = await store.stories.get(id)
    if (story === undefined) throw notFound('a story')
    return story
  }

  const filed = (sources: readonly Source[]): Promise<readonly Document[]> =>
    Promise.all(sources.map((each) => tasks.run('file', { source: each })))

  const counted = limiter(desk.limits?.writes ?? LIMITS.writes, (request) => `write ${askerOf(request)}`)

  app.post(
    '/api/write',
    {
      bodyLimit: 6_000_000,
      config: { access: 'editor', isRepeatable: true },
      onRequest: async (request) => counted.count(request),
      schema: {
        summary: 'Write an article from a story, now or by a worker',
        tags: ['articles'],
        body: z.union([
          z.strictObject({ storyId: z.string().max(100), ...order }),
          z.strictObject({ text: longText, name: nameShape.optional(), ...order }),
        ]),
        response: {
          201: z.object({ article: articleShape }),
          202: z.object({ job: jobShape }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const { body } = request
      const by = actorIn(request)
      const { brief, date, keyphrase, queued } = body
      const context = body.context.map(({ text, name = 'context' }) => source(text, undefined, name))
      const wishes = {
        ...(brief !== undefined && { brief }),
        ...(date !== undefined && { date }),
        ...(keyphrase !== undefined && { keyphrase }),
      }
      if (queued) {
        const story =
          'storyId' in body
            ? await storyOf(body.storyId)
            : await store.stories.add(
                await tasks.run('file', { source: source(body.text, undefined, body.name) }),
                by,
                { id: idFor(request, 'story') },
              )
        const job = await store.jobs.add(
          {
            kind: 'write',
            title: story.title,
            storyId: story.id,
            payload: { ...wishes, context: await filed(context) },
            id: idFor(request, 'job'),
          },
          by,
        )
        return reply.code(202).send({ job: jobOf(job) })
      }
      const before = 'storyId' in body ? await storyOf(body.storyId) : undefined
      const document =
        before?.document ??
        (await tasks.run('file', {
          source: source('text' in body ? body.text : '', undefined, 'text' in body ? body.name : undefined),
        }))
      const { dossier } = await tasks.run('write', { story: document, context, ...wishes }, whileAsked(reply))
      // Only now: a text that nothing can be written from leaves no story behind.
      const story = before ?? (await store.stories.add(document, by, { id: idFor(request, 'story') }))
      const article = await store.articles.add({ dossier }, by, story.id, idFor(request, 'article'))
      return reply.code(201).send({ article: articleOf(article) })
    },
  )
}
