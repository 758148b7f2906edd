import { InputError } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isoDate } from '../../iso-date.ts'
import { oneAtATime } from '../../net/one-at-a-time.ts'
import { openPublisher } from '../../publish/open-publisher.ts'
import { PUBLICATION_STATUSES, type Publisher, type RemoteItem } from '../../publish/publication.ts'
import { publicationsOf } from '../../publish/publications-of.ts'
import type { PublishOutcome } from '../../publish/publish-article.ts'
import { publishStored, takeDownStored } from '../../publish/publish-stored.ts'
import { readTarget, targetName } from '../../publish/target.ts'
import type { Desk, Publishing } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { notFound } from '../request-error.ts'
import { failures, idParams, shortText } from './shapes.ts'
import { publicationOf, publicationShape } from './shapes-of-publishing.ts'

const targetShape = z.string().min(1).max(100).describe('A name of GET /api/targets; no address.')
const differencesShape = z.array(z.object({ part: z.string(), approved: z.string(), live: z.string() }))
const placeShape = {
  target: z.string().describe('As wordpress:https://exemple.fr.'),
  url: z.string().optional().describe('Where readers find it.'),
  editUrl: z.string().optional(),
  differences: differencesShape,
  remarks: z.array(z.string()),
}

const outcomeShape = z.object({
  deed: z.enum(['made', 'changed', 'unchanged', 'would-make', 'would-change']),
  status: z.enum(PUBLICATION_STATUSES),
  at: z.string().optional(),
  ...placeShape,
  against: z
    .array(
      z.object({
        code: z.string(),
        words: z.string(),
        count: z.number().optional(),
        until: z.string().optional(),
      }),
    )
    .describe('What speaks against it; told by a dry run, and by what was published with an override.'),
})

const takenDownShape = z.object({
  deed: z.enum(['taken-down', 'would-take-down', 'not-there']),
  ...placeShape,
})

export const publishRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const tags = ['articles']
  const { publishing, store } = desk

  app.get(
    '/api/targets',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Where articles can be published: the targets of the configuration',
        tags,
        response: {
          200: z.object({ items: z.array(z.object({ name: z.string(), to: z.string() })) }),
          ...failures,
        },
      },
    },
    async () => ({ items: targetsOf(publishing) }),
  )

  app.get(
    '/api/articles/:id/publications',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'What each target has of an article, as the record tells; no target is asked',
        tags,
        params: idParams,
        response: { 200: z.object({ items: z.array(publicationShape) }), ...failures },
      },
    },
    async ({ params }) => {
      const article = await store.articles.get(params.id)
      if (article === undefined) throw notFound('an article')
      return { items: (await publicationsOf(store, article)).map(publicationOf) }
    },
  )

  app.post(
    '/api/articles/:id/publish',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Bring the newest version of an article to a target; twice is once',
        tags,
        params: idParams,
        body: z.strictObject({
          target: targetShape,
          status: z.enum(PUBLICATION_STATUSES).optional(),
          at: z.string().max(40).optional().describe('Of what is scheduled, with zone.'),
          override: shortText.optional().describe('Why, although something speaks against it.'),
          anew: z.boolean().optional().describe('Make it again where somebody deleted it there.'),
          dryRun: z.boolean().optional().describe('Tell what would be done, and send nothing.'),
        }),
        response: { 200: outcomeShape, ...failures },
      },
    },
    async (request) => {
      const { status, at, override, anew, dryRun } = request.body
      const there = await opened(request.params.id, request.body.target)
      // Two who press at once: the second finds what the first has made.
      const { deed, placing, against, ...place } = await oneAtATime(`publish ${request.params.id}`, () =>
        publishStored({
          ...there,
          prove: (dossier) => desk.tasks.run('prove', { dossier }),
          by: actorIn(request),
          ...(status !== undefined && { status }),
          ...(at !== undefined && { at: zonedTime(at) }),
          ...(override !== undefined && { override }),
          ...(anew && { isAnew: true }),
          ...(dryRun && { isDryRun: true }),
        }),
      )
      return { deed, ...placing, ...placeOf(there.target, place), against: [...against] }
    },
  )

  app.post(
    '/api/articles/:id/take-down',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Make a draft of what readers see of an article at a target; nothing is deleted',
        tags,
        params: idParams,
        body: z.strictObject({
          target: targetShape,
          reason: shortText.describe('Kept in the record.'),
          dryRun: z.boolean().optional().describe('Tell what would be done, and change nothing.'),
        }),
        response: { 200: takenDownShape, ...failures },
      },
    },
    async (request) => {
      const { reason, dryRun } = request.body
      const there = await opened(request.params.id, request.body.target)
      const { deed, ...place } = await oneAtATime(`publish ${request.params.id}`, () =>
        takeDownStored({
          ...there,
          by: actorIn(request),
          reason,
          ...(dryRun && { isDryRun: true }),
        }),
      )
      return { deed, ...placeOf(there.target, place) }
    },
  )

  /** The article at the target, for whatever is to be done there. */
  async function opened(id: string, name: string) {
    if ((await store.articles.get(id)) === undefined) throw notFound('an article')
    const target = targetOf(name, publishing)
    const publisher: Publisher<RemoteItem> = openPublisher(target, { env: publishing?.env ?? {} }, desk.now)
    const wishes = publishing?.wishes ?? {}
    return { store, id, wishes, publisher, target: targetName(target), now: desk.now }
  }
}

/** What is told of an item at a target. */
const placeOf = (
  target: string,
  { item, differences, remarks }: Pick<PublishOutcome, 'item' | 'differences' | 'remarks'>,
) => ({
  target,
  ...(item?.url !== undefined && { url: item.url }),
  ...(item?.editUrl !== undefined && { editUrl: item.editUrl }),
  differences: [...differences],
  remarks: [...remarks],
})

const targetsOf = (publishing: Publishing | undefined) =>
  Object.keys(publishing?.configured ?? {}).map((name) => ({
    name,
    to: targetName(targetOf(name, publishing)),
  }))

/** By its name alone: who asks over the net chooses no address that the desk then speaks to. */
function targetOf(name: string, publishing: Publishing | undefined) {
  const configured = publishing?.configured ?? {}
  if (publishing !== undefined && Object.hasOwn(configured, name))
    return readTarget(name, { configured, folder: publishing.base })
  const names = Object.keys(configured)
  throw new InputError(
    'invalid-option',
    names.length === 0
      ? 'expected a target of the configuration, but it has none (“targets” in intertitre.config.json).'
      : `expected a target of the configuration (${names.join(', ')}), but it is “${name}”.`,
  )
}

function zonedTime(text: string): string {
  const time = isoDate(text)
  if (time !== undefined && /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(time)) return time
  throw new InputError(
    'invalid-date',
    `expected a time with its zone as 2026-11-30T06:00+01:00, but it is “${text}”.`,
  )
}
