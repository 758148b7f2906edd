import { InputError } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isoDate } from '../../iso-date.ts'
import { oneAtATime } from '../../net/one-at-a-time.ts'
import { openPublisher } from '../../publish/open-publisher.ts'
import { PUBLICATION_STATUSES } from '../../publish/publication.ts'
import { publishStored } from '../../publish/publish-stored.ts'
import { readTarget, targetName } from '../../publish/target.ts'
import type { Desk, Publishing } from '../desk.ts'
import { actorIn } from '../identity.ts'
import { notFound } from '../request-error.ts'
import { failures, idParams, shortText } from './shapes.ts'

const outcomeShape = z.object({
  deed: z.enum(['made', 'changed', 'unchanged', 'would-make', 'would-change']),
  target: z.string().describe('As wordpress:https://exemple.fr.'),
  status: z.enum(PUBLICATION_STATUSES),
  at: z.string().optional(),
  url: z.string().optional().describe('Where readers find it.'),
  editUrl: z.string().optional(),
  differences: z.array(z.object({ part: z.string(), approved: z.string(), live: z.string() })),
  remarks: z.array(z.string()),
})

export const publishRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const tags = ['articles']
  const { publishing } = desk

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
    async () => ({
      items: Object.keys(publishing?.configured ?? {}).map((name) => ({
        name,
        to: targetName(targetOf(name, publishing)),
      })),
    }),
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
          target: z.string().min(1).max(100).describe('A name of GET /api/targets; no address.'),
          status: z.enum(PUBLICATION_STATUSES).optional(),
          at: z.string().max(40).optional().describe('Of what is scheduled, with zone.'),
          override: shortText.optional().describe('Why, although something speaks against it.'),
          anew: z.boolean().optional().describe('Make it again where somebody deleted it there.'),
          dryRun: z.boolean().optional(),
        }),
        response: { 200: outcomeShape, ...failures },
      },
    },
    async (request) => {
      const { id } = request.params
      const { target: name, status, at, override, anew, dryRun } = request.body
      if ((await desk.store.articles.get(id)) === undefined) throw notFound('an article')
      const target = targetOf(name, publishing)
      const publisher = openPublisher(target, { env: publishing?.env ?? {} }, desk.now)
      // Two who press at once: the second finds what the first has made.
      const { deed, placing, item, differences, remarks } = await oneAtATime(`publish ${id}`, () =>
        publishStored({
          store: desk.store,
          id,
          wishes: publishing?.wishes ?? {},
          prove: (dossier) => desk.tasks.run('prove', { dossier }),
          publisher,
          target: targetName(target),
          by: actorIn(request),
          now: desk.now,
          ...(status !== undefined && { status }),
          ...(at !== undefined && { at: zonedTime(at) }),
          ...(override !== undefined && { override }),
          ...(anew && { isAnew: true }),
          ...(dryRun && { isDryRun: true }),
        }),
      )
      return {
        deed,
        target: targetName(target),
        ...placing,
        ...(item?.url !== undefined && { url: item.url }),
        ...(item?.editUrl !== undefined && { editUrl: item.editUrl }),
        differences: [...differences],
        remarks: [...remarks],
      }
    },
  )
}

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
