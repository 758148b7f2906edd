import { type Claim, dossierSchema, type Reading } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { AuditedPage } from '../../tasks/audit-text.ts'
import type { Desk } from '../desk.ts'
import { whileAsked } from '../while-asked.ts'
import { dossierShape, failures, longText, nameShape, shortText } from './shapes.ts'

/** Characters of an article or a page with its markup; twice the longest story. */
const BODY_LIMIT = 12_000_000

const FORMATS = { text: 'txt', markdown: 'md', html: 'html' } as const
const formatShape = z
  .enum(['text', 'markdown', 'html'])
  .optional()
  .describe('Where it is not said, the text itself tells.')

/** A text as it was given, under a name that tells its format. */
export const source = (content: string, format?: keyof typeof FORMATS, name = 'argument') => ({
  name: format === undefined ? name : `${name}.${FORMATS[format]}`,
  content,
})

const reading: z.ZodType<Reading> = dossierSchema.shape.reading
const claims: z.ZodType<readonly Claim[]> = dossierSchema.shape.claims

export const workRoutes: (desk: Desk) => FastifyPluginAsyncZod =
  ({ tasks }) =>
  async (app) => {
    const config = { access: 'reader' } as const
    const tags = ['work']

    app.post(
      '/api/check',
      {
        config,
        bodyLimit: BODY_LIMIT,
        schema: {
          summary: 'Hold every statement of an article against its story; keeps nothing',
          tags,
          body: z.union([
            z.strictObject({
              article: longText,
              story: longText,
              context: z.array(longText).max(20).optional(),
              date: shortText.optional().describe('When the story was published, as 2026-11-24.'),
              format: formatShape,
            }),
            z.strictObject({ dossier: dossierShape }),
          ]),
          response: {
            200: z.object({
              scope: z.enum(['all', 'facts']),
              refuted: z.number().describe('Claims that the story does not bear out.'),
              tally: z.record(z.string(), z.number()),
              claims,
            }),
            ...failures,
          },
        },
      },
      async ({ body }, reply) => {
        if ('dossier' in body) {
          const { version, ...parts } = body.dossier
          // The version first: by it a dossier is known.
          const content = JSON.stringify({ version, ...parts })
          return tasks.run(
            'check',
            { article: source(content, undefined, 'article.json') },
            whileAsked(reply),
          )
        }
        const { article, story, context, date, format } = body
        const input = {
          article: source(article, format),
          story: source(story),
          ...(context !== undefined && { context: context.map((text) => source(text)) }),
          ...(date !== undefined && { date }),
        }
        return tasks.run('check', input, whileAsked(reply))
      },
    )

    app.post(
      '/api/audit',
      {
        config,
        bodyLimit: BODY_LIMIT,
        schema: {
          summary: 'What is good about a page and what is missing; keeps nothing',
          tags,
          body: z.union([
            z.strictObject({
              html: longText,
              keyphrase: shortText.optional(),
              language: z.enum(['fr', 'en']).default('en'),
            }),
            z.strictObject({
              markdown: longText,
              keyphrase: shortText.optional(),
              language: z.enum(['fr', 'en']).default('en'),
            }),
          ]),
          response: { 200: auditShape, ...failures },
        },
      },
      async ({ body }, reply) => {
        const { keyphrase, language } = body
        const page =
          'html' in body
            ? ({ text: body.html, format: 'html' } as const)
            : ({ text: body.markdown, format: 'markdown' } as const)
        const input = { ...page, language, ...(keyphrase !== undefined && { keyphrase }) }
        return tasks.run('audit', input, whileAsked(reply))
      },
    )

    app.post(
      '/api/read',
      {
        config,
        bodyLimit: BODY_LIMIT,
        schema: {
          summary: 'How a story is read; keeps nothing',
          tags,
          body: z.strictObject({ text: longText, name: nameShape.optional(), format: formatShape }),
          response: {
            200: z.object({
              text: z.string().describe('The story as filed; every span points into it.'),
              language: z.string(),
              headline: z.string().optional(),
              published: z.string().optional(),
              reading,
            }),
            ...failures,
          },
        },
      },
      async ({ body: { text, name, format } }, reply) =>
        tasks.run('read', { story: source(text, format, name) }, whileAsked(reply)),
    )
  }

const auditShape: z.ZodType<AuditedPage> = z.object({
  points: z.number().describe('0 to 100.'),
  keyphrase: z.string().exactOptional(),
  passed: z.array(z.string()),
  skipped: z.array(z.string()),
  failed: z.array(
    z.object({
      audit: z.string(),
      family: z.string(),
      importance: z.string(),
      advice: z.string(),
      findings: z.array(z.object({ path: z.string(), message: z.string() })),
    }),
  ),
})
