import { isRefuted, type Revision } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { StoredArticle } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { idFor } from '../idempotency.ts'
import { actorIn, hasRole, identityOf } from '../identity.ts'
import { storyOfDossier } from '../kept-story.ts'
import { notFound, RequestError } from '../request-error.ts'
import { whileAsked } from '../while-asked.ts'
import {
  articleOf,
  articleShape,
  articleSummaryOf,
  articleSummaryShape,
  changeOf,
  changeShape,
  decisionOf,
  decisionShape,
  dossierShape,
  errorShape,
  failures,
  id,
  idParams,
  listOf,
  paging,
  shortText,
  versionOf,
  versionShape,
} from './shapes.ts'

/** Bytes of a dossier: a story of 100,000 words has some twenty. */
const DOSSIER_LIMIT = 40_000_000

const versionNumber = z.coerce.number().int().min(1).max(1_000_000_000)

const conflictShape = errorShape.extend({
  current: z
    .object({ version: z.number(), dossier: dossierShape, updatedBy: z.string() })
    .optional()
    .describe('What somebody else saved first.'),
})

export const articleRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { articles } = desk.store
  const tags = ['articles']

  app.get(
    '/api/articles',
    {
      config: { access: 'reader' },
      schema: {
        summary: 'Articles, the newest first; readers see those that are approved',
        tags,
        querystring: z.object({ ...paging, state: z.enum(['draft', 'approved', 'withdrawn']).optional() }),
        response: { 200: listOf(articleSummaryShape), ...failures },
      },
    },
    async (request) => {
      const { query, page } = request.query
      const state = hasRole(identityOf(request), 'editor') ? request.query.state : 'approved'
      const { items, total } = await articles.list({
        page,
        ...(query !== undefined && { query }),
        ...(state !== undefined && { state }),
      })
      return { items: items.map(articleSummaryOf), total }
    },
  )

  app.get(
    '/api/articles/:id',
    {
      config: { access: 'reader' },
      schema: {
        summary: 'An article as it is now',
        tags,
        params: idParams,
        response: { 200: articleShape, ...failures },
      },
    },
    async (request) => articleOf(await readable(desk, request)),
  )

  app.post(
    '/api/articles',
    {
      bodyLimit: DOSSIER_LIMIT,
      config: { access: 'editor', isRepeatable: true },
      schema: {
        summary: 'Keep an article that was written elsewhere, and its story; it is proven anew',
        tags,
        body: z.strictObject({
          dossier: dossierShape,
          note: shortText.optional(),
          storyId: z
            .string()
            .max(100)
            .optional()
            .describe('Left out, the story of the dossier is filed, unless it is there already.'),
        }),
        response: { 201: articleShape, ...failures },
      },
    },
    async (request, reply) => {
      const { note, storyId } = request.body
      const { dossier } = await desk.tasks.run('prove', { dossier: request.body.dossier }, whileAsked(reply))
      const by = actorIn(request)
      const story =
        storyId === undefined
          ? await storyOfDossier(desk, dossier, { by, id: idFor(request, 'story') })
          : await desk.store.stories.get(storyId)
      if (storyId !== undefined && story === undefined) throw notFound('a story')
      const change = { dossier, ...(note !== undefined && { note }) }
      const article = await articles.add(change, by, story?.id, idFor(request, 'article'))
      return reply.code(201).send(articleOf(article))
    },
  )

  app.put(
    '/api/articles/:id',
    {
      bodyLimit: DOSSIER_LIMIT,
      config: { access: 'editor', isRepeatable: true },
      schema: {
        summary: 'Save an article upon the version that the change was made from; it is proven anew',
        tags,
        params: idParams,
        body: z.strictObject({
          baseVersion: versionNumber,
          dossier: dossierShape,
          note: shortText.optional(),
          storyId: z
            .string()
            .max(100)
            .optional()
            .describe('The version of its story that it stands on from now on.'),
        }),
        response: { 200: versionShape, 409: conflictShape, ...failures },
      },
    },
    async (request, reply) => {
      const { baseVersion, note, storyId } = request.body
      const { dossier } = await desk.tasks.run('prove', { dossier: request.body.dossier }, whileAsked(reply))
      const story = storyId === undefined ? undefined : await desk.store.stories.get(storyId)
      if (storyId !== undefined && story === undefined) throw notFound('a story')
      const change = {
        dossier,
        ...(note !== undefined && { note }),
        ...(story !== undefined && { storyId: story.id }),
      }
      const saved = await articles.save(request.params.id, baseVersion, change, actorIn(request))
      if (saved.kind === 'saved') return versionOf(saved.version)
      throw saved.kind === 'conflict' ? conflict(saved.current) : notFound('an article')
    },
  )

  app.get(
    '/api/articles/:id/revision',
    {
      config: { access: 'editor' },
      schema: {
        summary:
          'An article held against the newest version of its story, with a repaired draft and a note to readers',
        tags,
        params: idParams,
        response: { 200: revisionShape, ...failures },
      },
    },
    async (request, reply) => {
      const article = await desk.store.articles.get(request.params.id)
      if (article === undefined) throw notFound('an article')
      const newest = article.newerStory && (await desk.store.stories.get(article.newerStory.id))
      if (newest === undefined) throw notFound('a newer version of its story')
      const story = { id: newest.id, version: newest.version, withdrawn: newest.withdrawn }
      if (newest.withdrawn) return { story, changes: [], refuted: [], repairs: [] }
      const revision = await desk.tasks.run(
        'revise',
        { dossier: article.dossier, story: newest.document, now: desk.now().toISOString() },
        whileAsked(reply),
      )
      return revisionOf(revision, story)
    },
  )

  app.get(
    '/api/articles/:id/versions',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Every save, the newest first',
        tags,
        params: idParams,
        response: { 200: z.object({ items: z.array(versionShape) }), ...failures },
      },
    },
    async ({ params }) => {
      const versions = await articles.versions(params.id)
      if (versions.length === 0) throw notFound('an article')
      return { items: versions.map(versionOf) }
    },
  )

  app.get(
    '/api/articles/:id/versions/:n',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'An article as one save left it',
        tags,
        params: idParams.extend({ n: versionNumber }),
        response: { 200: versionShape.extend({ dossier: dossierShape }), ...failures },
      },
    },
    async ({ params }) => {
      const version = await articles.version(params.id, params.n)
      if (version === undefined) throw notFound('a version')
      return { ...versionOf(version), dossier: version.dossier }
    },
  )

  app.post(
    '/api/articles/:id/decisions',
    {
      config: { access: 'editor', isRepeatable: true },
      schema: {
        summary: 'Approve, withdraw, or let a finding stand; kept with who and when',
        tags,
        params: idParams,
        body: z.strictObject({
          kind: z.enum(['approve', 'withdraw', 'accept', 'dismiss', 'reinstate']),
          version: versionNumber,
          finding: shortText
            .optional()
            .describe(
              'Path of the claim that is accepted, or id of the audit that is dismissed or reinstated.',
            ),
          reason: shortText.optional(),
        }),
        response: { 201: decisionShape, 409: conflictShape, ...failures },
      },
    },
    async (request, reply) => {
      const { kind, version, finding, reason } = request.body
      if (kind === 'approve') await refuseWithdrawnStory(desk, request.params.id)
      if (kind === 'approve') await refuseUnseen(desk, request.params.id, version, reason)
      if ((kind === 'accept' || kind === 'dismiss') && (finding === undefined || reason === undefined))
        throw new RequestError(400, 'invalid-request', `Expected a finding and a reason to ${kind} it.`)
      if (kind === 'reinstate' && finding === undefined)
        throw new RequestError(400, 'invalid-request', 'Expected the finding that is reinstated.')
      const decision = {
        kind,
        version,
        ...(finding !== undefined && { finding }),
        ...(reason !== undefined && { reason }),
      }
      const decided = await articles.decide(request.params.id, decision, actorIn(request))
      if (decided.kind === 'decided') return reply.code(201).send(decisionOf(decided.decision))
      throw decided.kind === 'conflict' ? conflict(decided.current) : notFound('an article')
    },
  )
}

/** The article, unless it is a draft and a reader asks: for readers there are approved ones only. */
export async function readable(
  { store }: Desk,
  request: Parameters<typeof identityOf>[0] & { readonly params: { readonly id: string } },
): Promise<StoredArticle> {
  const article = await store.articles.get(request.params.id)
  const isShown = article?.state === 'approved' || hasRole(identityOf(request), 'editor')
  if (article === undefined || !isShown) throw notFound('an article')
  return article
}

const conflict = ({ version, dossier, updatedBy }: StoredArticle): RequestError =>
  new RequestError(
    409,
    'conflict',
    `${updatedBy.name} saved version ${version} first; nothing of this was kept.`,
    {
      current: { version, dossier, updatedBy: updatedBy.name },
    },
  )

/** What the story does not bear out is not approved unseen: somebody has let it stand, or says why. */
async function refuseUnseen(
  { store }: Desk,
  id: string,
  version: number,
  reason: string | undefined,
): Promise<void> {
  if (reason !== undefined) return
  const article = await store.articles.get(id)
  if (article === undefined || article.version !== version) return
  const accepted = new Set(
    article.decisions
      .filter((each) => each.kind === 'accept' && each.version === version)
      .map(({ finding }) => finding),
  )
  const refuted = article.dossier.claims.filter((claim) => isRefuted(claim) && !accepted.has(claim.path))
  if (refuted.length === 0) return
  throw new RequestError(
    409,
    'unsupported-claims',
    `Expected a reason, for the story does not bear out ${refuted.length === 1 ? 'a statement' : `${refuted.length} statements`} of this version (${refuted[0]?.path}).`,
  )
}

/** Nothing is published of what its source has withdrawn, whatever the reason. */
async function refuseWithdrawnStory({ store }: Desk, id: string): Promise<void> {
  const article = await store.articles.get(id)
  if (article?.newerStory?.withdrawn !== true) return
  throw new RequestError(
    409,
    'withdrawn-story',
    'Expected an article whose story stands, but its source has withdrawn it.',
  )
}

const revisionShape = z.object({
  story: z.object({ id, version: z.number(), withdrawn: z.boolean() }),
  changes: z.array(changeShape),
  refuted: z
    .array(z.object({ path: z.string(), text: z.string() }))
    .describe('Texts of the article that the earlier version bore out and this one does not.'),
  repairs: z.array(z.object({ path: z.string(), before: z.string(), after: z.string().optional() })),
  note: z
    .object({ kind: z.enum(['correction', 'update', 'withdrawal']), text: z.string() })
    .optional()
    .describe('What readers are to be told.'),
  checked: dossierShape.optional().describe('The article as it stands, held against the new version.'),
  repaired: dossierShape.optional().describe('The article as it is proposed.'),
})

const revisionOf = (
  { changes, refuted, repairs, note, checked, repaired }: Revision,
  story: z.output<typeof revisionShape>['story'],
) => ({
  story,
  changes: changes.map(changeOf),
  refuted: refuted.map(({ path, text }) => ({ path, text })),
  repairs: [...repairs],
  ...(note !== undefined && { note }),
  checked,
  repaired,
})
