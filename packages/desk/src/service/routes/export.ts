import { InputError } from '@intertitre/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { FILE_FORMATS, FILE_NAMES, type FileFormat } from '../../output/file-formats.ts'
import type { Desk } from '../desk.ts'
import { whileAsked } from '../while-asked.ts'
import { readable } from './articles.ts'
import { failures, idParams } from './shapes.ts'

const TYPES: Readonly<Record<FileFormat, string>> = {
  html: 'text/html; charset=utf-8',
  fragment: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  llms: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
  evidence: 'application/ld+json; charset=utf-8',
  'json-ld': 'application/ld+json; charset=utf-8',
  ninjs: 'application/json; charset=utf-8',
  newsml: 'application/xml; charset=utf-8',
}

/** What else the formats are called. */
const ALIASES: Readonly<Record<string, FileFormat>> = { md: 'markdown', txt: 'text', jsonld: 'json-ld' }

export const exportRoutes: (desk: Desk) => FastifyPluginAsyncZod = (desk) => async (app) => {
  app.get(
    '/api/articles/:id/export/:format',
    {
      config: { access: 'reader' },
      schema: {
        summary: `An article as a file: ${FILE_FORMATS.join(', ')}`,
        tags: ['articles'],
        params: idParams.extend({ format: z.string().max(40) }),
        response: {
          200: z.custom<string | Buffer>().meta({ type: 'string', format: 'binary' }),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const format = formatOf(request.params.format)
      const { dossier, version } = await readable(desk, request)
      const { content } = await desk.tasks.run('render', { dossier, format, version }, whileAsked(reply))
      return reply
        .headers({
          'content-type': TYPES[format],
          'content-disposition': `attachment; filename="${fileName(dossier.article.slug, format)}"`,
          // Should a browser show it all the same, nothing in it runs.
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'cache-control': 'private, no-store',
        })
        .serializer((payload: unknown) => payload as string)
        .send(typeof content === 'string' ? content : Buffer.from(content))
    },
  )
}

function formatOf(name: string): FileFormat {
  const format =
    (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined) ?? FILE_FORMATS.find((each) => each === name)
  if (format !== undefined) return format
  throw new InputError(
    'invalid-option',
    `expected a format (${FILE_FORMATS.join(', ')}), but it is “${name}”.`,
  )
}

/** « greve-des-transports.html »: letters, digits and hyphens, whatever the dossier calls its slug. */
const fileName = (slug: string, format: FileFormat): string =>
  FILE_NAMES[format].replace('article', slug.replace(/[^\da-z-]/gu, '').slice(0, 100) || 'article')
