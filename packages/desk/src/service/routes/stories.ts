import type { MultipartFile } from '@fastify/multipart'
import { InputError } from '@intertitre/core'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Source } from '../../input/find-story.ts'
import { publicationsOf } from '../../publish/publications-of.ts'
import type { Desk } from '../desk.ts'
import { idFor } from '../idempotency.ts'
import { actorIn } from '../identity.ts'
import { notFound, RequestError } from '../request-error.ts'
import { whileAsked } from '../while-asked.ts'
import {
  articleSummaryOf,
  articleSummaryShape,
  changeOf,
  changeShape,
  failures,
  idParams,
  listOf,
  longText,
  nameShape,
  paging,
  storyOf,
  storyShape,
} from './shapes.ts'
import { publicationOf, publicationShape } from './shapes-of-publishing.ts'

/** Bytes of a file that is uploaded, pictures in a Word document included. */
export const MAX_UPLOAD = 20_000_000

/** Bytes of a form beside its file. */
const FORM_ROOM = 100_000

const EXTENSIONS = { text: 'txt', markdown: 'md', html: 'html' } as const
const roleShape = z.enum(['story', 'context', 'background'])

const storyBody = z.object({
  text: longText,
  name: nameShape.optional(),
  format: z
    .enum(['text', 'markdown', 'html'])
    .optional()
    .describe('Where it is not said, the text itself tells.'),
  role: roleShape.default('story'),
  versionOf: z
    .string()
    .max(100)
    .optional()
    .describe('A story that this is a new version of, where no common guid says so.'),
})

const fullStory = storyShape.extend({ text: z.string().describe('Its blocks, a blank line between two.') })

const standingShape = z
  .array(articleSummaryShape.extend({ publications: z.array(publicationShape) }))
  .describe('Articles that stand on it or on an earlier version, and where each was published.')

const filedShape = storyShape.extend({ articles: standingShape })

export const storyRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  const { stories } = desk.store
  const tags = ['stories']

  app.post(
    '/api/stories',
    {
      bodyLimit: 6_000_000,
      config: { access: 'editor', isRepeatable: true },
      // A form is refused by its length alone, before any of it is read.
      onRequest: async ({ headers }) => {
        if (Number(headers['content-length'] ?? 0) > MAX_UPLOAD + FORM_ROOM) throw tooLarge()
      },
      schema: {
        summary: 'File a story: its text as JSON, or a form with one file',
        tags,
        consumes: ['application/json', 'multipart/form-data'],
        // A form has no body of JSON; what comes in one is read by the handler.
        body: storyBody.nullish(),
        response: { 201: filedShape, ...failures },
      },
    },
    async (request, reply) => {
      const { source, role, versionOf } = request.isMultipart()
        ? await uploaded(request)
        : given(request.body ?? undefined)
      const document = await desk.tasks.run('file', { source })
      if (versionOf !== undefined && (await stories.get(versionOf)) === undefined) throw notFound('a story')
      const about = { role, id: idFor(request, 'story'), ...(versionOf !== undefined && { versionOf }) }
      const story = await stories.add(document, actorIn(request), about)
      return reply.code(201).send({ ...storyOf(story), articles: await standingOn(desk, story.thread) })
    },
  )

  app.get(
    '/api/stories',
    {
      config: { access: 'editor' },
      schema: {
        summary: 'Stories, the newest first',
        tags,
        querystring: z.object({ ...paging, role: roleShape.optional() }),
        response: { 200: listOf(storyShape), ...failures },
      },
    },
    async (request) => {
      const { role, query, page } = request.query
      const { items, total } = await stories.list({
        page,
        ...(query !== undefined && { query }),
        ...(role !== undefined && { role }),
      })
      return { items: items.map(storyOf), total }
    },
  )

  app.get(
    '/api/stories/:id',
    {
      config: { access: 'editor' },
      schema: { summary: 'One story', tags, params: idParams, response: { 200: fullStory, ...failures } },
    },
    async (request) => {
      const story = await stories.get(request.params.id)
      if (story === undefined) throw notFound('a story')
      return { ...storyOf(story), text: story.document.blocks.map(({ text }) => text).join('\n\n') }
    },
  )

  app.get(
    '/api/stories/:id/versions',
    {
      config: { access: 'editor' },
      schema: {
        summary:
          'All versions of a story, the newest first, with what the newest changes and the articles that stand on it',
        tags,
        params: idParams,
        response: {
          200: z.object({
            items: z.array(storyShape),
            changes: z.array(changeShape).describe('Of the newest against the one before.'),
            articles: standingShape,
          }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const items = await stories.versions(request.params.id)
      const [newest, before] = await Promise.all(items.slice(0, 2).map(({ id }) => stories.get(id)))
      if (newest === undefined) throw notFound('a story')
      const isCompared = before !== undefined && !newest.withdrawn
      const { changes } = isCompared
        ? await desk.tasks.run(
            'compare',
            { before: before.document, after: newest.document },
            whileAsked(reply),
          )
        : { changes: [] }
      return {
        items: items.map(storyOf),
        changes: changes.map(changeOf),
        articles: await standingOn(desk, newest.thread),
      }
    },
  )
}

async function standingOn({ store }: Desk, thread: string) {
  const { items } = await store.articles.list({ thread, size: 200 })
  return Promise.all(
    items.map(async (article) => ({
      ...articleSummaryOf(article),
      publications: (await publicationsOf(store, article)).map(publicationOf),
    })),
  )
}

type Filing = {
  readonly source: Source
  readonly role: z.output<typeof roleShape>
  readonly versionOf?: string | undefined
}

function given(body: z.output<typeof storyBody> | undefined): Filing {
  if (body === undefined)
    throw new RequestError(400, 'invalid-request', 'Expected a story as JSON, but the body is empty.')
  const { text, name = 'story', format, role, versionOf } = body
  return {
    source: { name: format === undefined ? name : `${name}.${EXTENSIONS[format]}`, content: text },
    role,
    versionOf,
  }
}

/** The first file of a form; its name, which may be anything, is cut to what a list can show. */
async function uploaded(request: FastifyRequest): Promise<Filing> {
  const file = await request.file().catch(refuseForm)
  if (file === undefined)
    throw new RequestError(400, 'invalid-request', 'Expected a form with a file, but there is none.')
  const content = new Uint8Array(await bytesOf(file).catch(refuseForm))
  const role = roleShape.safeParse(fieldOf(file.fields.role) ?? 'story')
  if (!role.success)
    throw new InputError('invalid-option', 'expected story, context or background as “role” of the form.')
  return { source: { name: fileName(file.filename), content }, role: role.data }
}

/** What the reader of forms throws about forms says no status; whatever says one is told as it is. */
function refuseForm(error: unknown): never {
  if (error instanceof Error && !('statusCode' in error) && !(error instanceof RequestError))
    throw new RequestError(
      400,
      'invalid-request',
      'Expected a form with one file, but it cannot be read as one.',
    )
  throw error
}

/** Rejects at the limit, not at the end of what goes on behind it. */
const bytesOf = (file: MultipartFile): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    file.file.once('limit', () => reject(tooLarge()))
    file.toBuffer().then(resolve, reject)
  })

const tooLarge = (): RequestError =>
  new RequestError(413, 'too-large', 'Expected a file of at most 20 MB, but the request is larger.')

const fieldOf = (field: unknown): unknown => (field as { value?: unknown } | undefined)?.value

const fileName = (name: string | undefined): string =>
  (name ?? '')
    .replace(/^.*[\\/]/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(-200) || 'story'
