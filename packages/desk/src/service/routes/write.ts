import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { StoredStory } from '../../store/store.ts'
import { type Desk, LIMITS } from '../desk.ts'
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
  queued: z.boolean().default(false).describe('Answer at once with a job; a worker writes.'),
}

export const writeRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { store, tasks } = desk

  const storyOf = async (id: string): Promise<StoredStory> => {
    const story = await store.stories.get(id)
    if (story === undefined) throw notFound('a story')
    return story
  }

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
              )
        const job = await store.jobs.add(
          { kind: 'write', title: story.title, storyId: story.id, payload: wishes },
          by,
        )
        return reply.code(202).send({ job: jobOf(job) })
      }
      const filed = 'storyId' in body ? await storyOf(body.storyId) : undefined
      const document =
        filed?.document ??
        (await tasks.run('file', {
          source: source('text' in body ? body.text : '', undefined, 'text' in body ? body.name : undefined),
        }))
      const { dossier } = await tasks.run('write', { story: document, ...wishes }, whileAsked(reply))
      // Only now: a text that nothing can be written from leaves no story behind.
      const story = filed ?? (await store.stories.add(document, by))
      const article = await store.articles.add({ dossier }, by, story.id)
      return reply.code(201).send({ article: articleOf(article) })
    },
  )
}
